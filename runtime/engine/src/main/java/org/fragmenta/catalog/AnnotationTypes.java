package org.fragmenta.catalog;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the types of the annotations in one attribute of a class file, past their values. */
final class AnnotationTypes {
    private final DataInputStream in;
    private final String[] texts;

    AnnotationTypes(DataInputStream in, String[] texts) {
        this.in = in;
        this.texts = texts;
    }

    List<String> read() throws IOException {
        List<String> types = new ArrayList<>();
        int annotations = in.readUnsignedShort();
        for (int annotation = 0; annotation < annotations; annotation++) {
            types.add(texts[in.readUnsignedShort()]);
            skipPairs();
        }
        return types;
    }

    private void skipPairs() throws IOException {
        int pairs = in.readUnsignedShort();
        for (int pair = 0; pair < pairs; pair++) {
            in.skipNBytes(2);
            skipValue();
        }
    }

    private void skipValue() throws IOException {
        switch (in.readUnsignedByte()) {
            case 'e' -> in.skipNBytes(4);
            case '@' -> {
                in.skipNBytes(2);
                skipPairs();
            }
            case '[' -> {
                int values = in.readUnsignedShort();
                for (int value = 0; value < values; value++) {
                    skipValue();
                }
            }
            default -> in.skipNBytes(2);
        }
    }
}
