package org.fragmenta.report;

/**
 * A drawn figure.
 *
 * @param title what it shows
 * @param svg the drawing, one {@code svg} element that needs no other file
 */
public record Figure(String title, String svg) {

    /** The content of a file, UTF-8. */
    public String in(FigureFormat format) {
        return switch (format) {
            case SVG -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
            case HTML ->
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title)
                        + "</title>\n</head>\n<body>\n" + svg + "\n</body>\n</html>\n";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
