package org.fragmenta.processor.write;

import com.palantir.javapoet.JavaFile;

/** The text of a generated source as it is written, without a compiler. */
public final class SourceText {
    private SourceText() {}

    public static String of(JavaFile source, String from) {
        return SourceWriter.text(source, from);
    }
}
