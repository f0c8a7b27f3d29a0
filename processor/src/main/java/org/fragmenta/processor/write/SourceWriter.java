package org.fragmenta.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.fragmenta.processor.generate.Generated;

/**
 * Writes generated sources and resources. Header, marker and originating element are put on here, so that every file
 * has them; the one origin of each file is what incremental builds go by.
 */
public final class SourceWriter {
    private static final String INDENT = "    ";

    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes all files of one model or region set.
     *
     * @param origin the class that they come from
     * @throws IOException if the compiler refuses a file or its output folder cannot be written
     */
    public void write(Generated generated, Element origin) throws IOException {
        for (JavaFile source : generated.sources()) {
            finished(source, generated.from(), origin).writeTo(filer);
        }
        for (Generated.Resource resource : generated.resources()) {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origin);
            try (OutputStream out = file.openOutputStream()) {
                out.write(resource.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static JavaFile finished(JavaFile source, String from, Element origin) {
        return marked(source, from, source.typeSpec().toBuilder().addOriginatingElement(origin));
    }

    /** The text of a source as it is written. */
    static String text(JavaFile source, String from) {
        return marked(source, from, source.typeSpec().toBuilder()).toString();
    }

    private static JavaFile marked(JavaFile source, String from, TypeSpec.Builder type) {
        AnnotationSpec marker = AnnotationSpec.builder(org.fragmenta.dsl.Generated.class)
                .addMember("value", "$S", from)
                .build();
        return JavaFile.builder(source.packageName(), type.addAnnotation(marker).build())
                .addFileComment("Generated from $L; changes with it, so do not edit.", from)
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build();
    }
}
