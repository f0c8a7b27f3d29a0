package org.fragmenta.catalog;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Asks a class file for its annotations, which are no longer there once the class is loaded (JVM specification,
 * chapter 4).
 */
final class ClassFile {
    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;
    private static final int BYTES_BEFORE_CONSTANTS = 8;

    private final DataInputStream in;
    private String[] texts = {};
    private int[] classNames = {};

    private ClassFile(byte[] bytes) throws IOException {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(BYTES_BEFORE_CONSTANTS);
        readConstants();
    }

    /** Whether the text occurs anywhere; a quick way past nearly all class files. */
    static boolean mentions(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    /**
     * The canonical name of the class, if it carries an annotation.
     *
     * @param annotation descriptor of an annotation that is kept in class files
     */
    static Optional<String> annotatedWith(byte[] bytes, String annotation) throws IOException {
        ClassFile file = new ClassFile(bytes);
        file.in.readUnsignedShort();
        String name = file.texts[file.classNames[file.in.readUnsignedShort()]]
                .replace('/', '.')
                .replace('$', '.');
        file.in.readUnsignedShort();
        file.in.skipNBytes(2L * file.in.readUnsignedShort());
        file.skipMembers();
        file.skipMembers();
        return file.hasAnnotation(annotation) ? Optional.of(name) : Optional.empty();
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        texts = new String[count];
        classNames = new int[count];
        for (int constant = 1; constant < count; constant++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[constant] = in.readUTF();
                case CLASS -> classNames[constant] = in.readUnsignedShort();
                case STRING, METHOD_TYPE, MODULE, PACKAGE -> in.skipNBytes(2);
                case METHOD_HANDLE -> in.skipNBytes(3);
                case LONG, DOUBLE -> {
                    in.skipNBytes(8);
                    constant++;
                }
                case INTEGER, FLOAT -> in.skipNBytes(4);
                default -> in.skipNBytes(4);
            }
        }
    }

    private void skipMembers() throws IOException {
        int members = in.readUnsignedShort();
        for (int member = 0; member < members; member++) {
            in.skipNBytes(6);
            int attributes = in.readUnsignedShort();
            for (int attribute = 0; attribute < attributes; attribute++) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
    }

    /** Looks at the first annotations only as far as their types, so it reads one type and skips by attribute. */
    private boolean hasAnnotation(String annotation) throws IOException {
        int attributes = in.readUnsignedShort();
        for (int attribute = 0; attribute < attributes; attribute++) {
            String name = texts[in.readUnsignedShort()];
            byte[] content = new byte[in.readInt()];
            in.readFully(content);
            if (name.equals("RuntimeInvisibleAnnotations") || name.equals("RuntimeVisibleAnnotations")) {
                if (names(content, annotation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the annotations of an attribute is of a type. */
    private boolean names(byte[] attribute, String annotation) throws IOException {
        AnnotationTypes types = new AnnotationTypes(new DataInputStream(new ByteArrayInputStream(attribute)), texts);
        return types.read().contains(annotation);
    }
}
