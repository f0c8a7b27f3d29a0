package org.fragmenta.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.fragmenta.processor.generate.Generated;
import org.junit.jupiter.api.Test;

class SourceWriterTest {
    private static final Generated GENERATED = new Generated(
            "example.Model",
            List.of(JavaFile.builder(
                            "example",
                            TypeSpec.classBuilder(ClassName.get("example", "Made"))
                                    .build())
                    .build()),
            List.of(new Generated.Resource("META-INF/fragmenta/Model.json", "{\"title\":\"Ürümqi\"}\n")));

    @Test
    void writesHeaderMarkerAndResourcesInUtf8() throws IOException {
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .withProcessors(new Writing())
                .compile(JavaFileObjects.forSourceString("example.Model", "package example; interface Model {}"));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        JavaFileObject made = compilation.generatedSourceFile("example.Made").orElseThrow();
        assertThat(made.getCharContent(false).toString()).isEqualTo("""
                        // Generated from example.Model; changes with it, so do not edit.
                        package example;

                        import org.fragmenta.dsl.Generated;

                        @Generated("example.Model")
                        class Made {
                        }
                        """);
        assertThat(compilation
                        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/fragmenta/Model.json")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .isEqualTo("{\"title\":\"Ürümqi\"}\n");
    }

    private static final class Writing extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            round.getRootElements().stream()
                    .filter(type -> type.getSimpleName().contentEquals("Model"))
                    .forEach(type -> {
                        try {
                            new SourceWriter(processingEnv.getFiler()).write(GENERATED, type);
                        } catch (IOException refused) {
                            throw new UncheckedIOException(refused);
                        }
                    });
            return false;
        }
    }
}
