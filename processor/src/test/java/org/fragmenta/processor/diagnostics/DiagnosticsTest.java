package org.fragmenta.processor.diagnostics;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fragmenta.processor.testing.Marks;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles failing models on every compiler; the marks in the sources say what must be told, where. */
abstract class DiagnosticsTest {
    @TempDir
    Path folder;

    record Mistake(String name, Map<String, String> files) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mistakes")
    void tells(TestCompiler compiler, Mistake mistake) {
        Marks.assertTold(compiler.compile(folder, mistake.files(), List.of()), mistake.files());
    }

    static Mistake mistake(String name, Map<String, String> files) {
        return new Mistake(name, files);
    }

    static Stream<Arguments> cases(Mistake... mistakes) {
        return Stream.of(mistakes)
                .flatMap(mistake -> Stream.of(TestCompiler.values()).map(compiler -> arguments(compiler, mistake)));
    }

    /** The files with one text replaced in one of them. */
    static Map<String, String> with(Map<String, String> files, String path, String text, String replacement) {
        String old = files.get(path);
        if (!old.contains(text)) {
            throw new IllegalArgumentException(path + " does not hold " + text);
        }
        Map<String, String> changed = new HashMap<>(files);
        changed.put(path, old.replace(text, replacement));
        return changed;
    }
}
