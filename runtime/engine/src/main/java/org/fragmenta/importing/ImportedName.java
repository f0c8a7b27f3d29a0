package org.fragmenta.importing;

import java.util.Locale;
import java.util.Set;

/**
 * What a model from a file is called.
 *
 * @param id the file's name without the extension of its format, with hyphens for signs that names cannot hold
 * @param title what the file says of itself
 */
record ImportedName(String id, String title) {
    private static final Set<String> EXTENSIONS = Set.of("txt", "dat", "uai", "wcsp", "bk", "cap");
    private static final int LONGEST = 200;

    /**
     * @param file name of the file
     * @param format what it is
     * @param inside the name that stands in the file; "" where there is none
     */
    static ImportedName of(String file, InstanceFormat format, String inside) {
        String name = inside.isEmpty() ? file : inside;
        String shown = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return new ImportedName(id(file), printable(shown) + ": " + format.title());
    }

    private static String id(String file) {
        int dot = file.lastIndexOf('.');
        boolean known = dot > 0 && EXTENSIONS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
        String stem = known ? file.substring(0, dot) : file;
        StringBuilder id = new StringBuilder();
        stem.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) || letter == '_' ? letter : '-')
                .forEach(id::appendCodePoint);
        return id.toString();
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isISOControl(letter) ? '?' : letter)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
