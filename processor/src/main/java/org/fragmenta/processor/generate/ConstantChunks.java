package org.fragmenta.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into pieces that each fit a constant of a class file: 65,535 bytes of modified UTF-8. */
final class ConstantChunks {
    private static final int MOST_BYTES = 60_000;

    private ConstantChunks() {}

    static List<String> of(String text) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int size = size(letter);
            if (bytes + size > MOST_BYTES) {
                chunks.add(text.substring(start, at));
                start = at;
                bytes = 0;
            }
            bytes += size;
            at += Character.charCount(letter);
        }
        chunks.add(text.substring(start));
        return chunks;
    }

    /** A letter beyond the basic plane is two surrogates of three bytes each; a zero takes two bytes. */
    private static int size(int letter) {
        if (letter > Character.MAX_VALUE) {
            return 6;
        }
        if (letter > 0x7FF) {
            return 3;
        }
        return letter > 0x7F || letter == 0 ? 2 : 1;
    }
}
