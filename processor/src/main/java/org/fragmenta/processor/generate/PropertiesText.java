package org.fragmenta.processor.generate;

import java.util.List;
import java.util.Locale;

/** Properties as text, in the order given and without the date that the JDK writes into them. */
final class PropertiesText {
    private PropertiesText() {}

    /** One line a pair of key and value. */
    static String of(List<List<String>> pairs) {
        StringBuilder text = new StringBuilder();
        pairs.forEach(pair -> text.append(escaped(pair.get(0)))
                .append('=')
                .append(escaped(pair.get(1)))
                .append('\n'));
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter > '~') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                escaped.append("\\=:#! ".indexOf(letter) < 0 ? "" : "\\").append(letter);
            }
        }
        return escaped.toString();
    }
}
