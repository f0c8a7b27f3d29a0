package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same model gives the same bytes, whatever order its files and members are in and whoever compiles it. */
class DeterminismTest {
    private static final long SEED = 20_260_101;

    @TempDir
    Path folder;

    @Test
    void any_order_of_files_on_any_compiler_gives_the_same_bytes() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(Sources.garmentsInMekong());
        files.putAll(Sources.chain(""));
        Map<String, byte[]> expected = generated(compile(TestCompiler.JAVAC, "plain", files));
        assertThat(expected).containsKeys("META-INF/fragmenta/Garments.json", "econ/GarmentsSolver.java");

        Random random = new Random(SEED);
        for (TestCompiler compiler : TestCompiler.values()) {
            for (int shuffle = 0; shuffle < 3; shuffle++) {
                List<String> order = new ArrayList<>(files.keySet());
                Collections.shuffle(order, random);
                Map<String, String> shuffled = new LinkedHashMap<>();
                order.forEach(path -> shuffled.put(path, files.get(path)));
                Map<String, byte[]> actual = generated(compile(compiler, compiler.name() + shuffle, shuffled));
                assertSame(actual, expected, compiler + " with seed " + SEED + " in order " + order);
            }
        }
    }

    @Test
    void any_order_of_members_gives_the_same_descriptor() throws IOException {
        String block = """
                    @ProductionBlock(laborHours = 0.05, capital = 0.40, setup = 350_000, complexity = 0.35)
                    final class Cutting {}
                """;
        String moved = Sources.GARMENTS.replace(block, "");
        assertThat(moved).isNotEqualTo(Sources.GARMENTS);
        int end = moved.lastIndexOf('}');
        moved = moved.substring(0, end) + block + "}\n";
        Map<String, byte[]> expected = generated(compile(TestCompiler.JAVAC, "plain", Sources.garmentsInMekong()));
        for (TestCompiler compiler : TestCompiler.values()) {
            Map<String, byte[]> actual =
                    generated(compile(compiler, "moved" + compiler, Sources.files(moved, Sources.MEKONG)));
            assertSame(actual, expected, compiler.name());
        }
    }

    private TestCompilation compile(TestCompiler compiler, String name, Map<String, String> files) {
        TestCompilation compilation = compiler.compile(folder.resolve(name), files, List.of());
        assertThat(compilation.told()).as(name).isEmpty();
        return compilation;
    }

    private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected, String how) {
        assertThat(actual.keySet()).as(how).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) ->
                assertThat(actual.get(path)).as(how + ": " + path).isEqualTo(bytes));
    }

    /** All generated files but class files, which are the compilers' own. */
    private static Map<String, byte[]> generated(TestCompilation compilation) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path root : List.of(compilation.classes(), compilation.generated())) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    if (!path.toString().endsWith(".class")) {
                        files.put(root.relativize(path).toString(), Files.readAllBytes(path));
                    }
                }
            }
        }
        return files;
    }
}
