package org.fragmenta.processor.generate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads from a class file how many bytecodes each method has (JVM specification, 4.7.3). */
final class ClassMethods {
    private ClassMethods() {}

    static Map<String, Integer> sizes(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            String[] texts = constants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            Map<String, Integer> ignored = new TreeMap<>();
            members(in, texts, ignored);
            Map<String, Integer> sizes = new TreeMap<>();
            members(in, texts, sizes);
            return sizes;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String[] constants(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int constant = 1; constant < texts.length; constant++) {
            switch (in.readUnsignedByte()) {
                case 1 -> texts[constant] = in.readUTF();
                case 5, 6 -> {
                    in.skipNBytes(8);
                    constant++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }

    private static void members(DataInputStream in, String[] texts, Map<String, Integer> sizes) throws IOException {
        int members = in.readUnsignedShort();
        for (int member = 0; member < members; member++) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            int attributes = in.readUnsignedShort();
            for (int attribute = 0; attribute < attributes; attribute++) {
                String kind = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if (kind.equals("Code")) {
                    in.skipNBytes(4);
                    sizes.put(name, in.readInt());
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
