package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Region;
import org.fragmenta.processor.testing.Jars;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which build tools call compilers: processor path, module path, only what has changed. */
class RealCompilerTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void is_found_on_the_processor_path(TestCompiler compiler) {
        TestCompilation compilation = compiler.compile(
                folder,
                Sources.garmentsInMekong(),
                List.of(),
                TestCompiler.Processing.FOUND,
                List.of("-processorpath", CLASS_PATH));
        assertThat(compilation.told()).isEmpty();
        assertThat(compilation.classes().resolve("econ/GarmentsSolver.class")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void works_in_a_named_module(TestCompiler compiler) throws Exception {
        Map<String, String> files = new HashMap<>(Sources.garmentsInMekong());
        files.put("module-info.java", """
                module econ {
                    requires org.fragmenta.dsl;
                    requires org.fragmenta.engine;

                    exports econ;
                }
                """);
        List<Path> modules = List.of(
                module("org.fragmenta.dsl", Region.class),
                module("org.fragmenta.engine", ModelDescriptor.class),
                module("org.jspecify", NullMarked.class));
        TestCompilation compilation = compiler.compileModule(folder, files, modules);
        assertThat(compilation.told()).isEmpty();
        assertThat(compilation.classes().resolve("econ/GarmentsSolver.class")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void compiles_a_changed_model_against_the_class_files_of_the_rest(TestCompiler compiler) throws Exception {
        Map<String, String> files = new HashMap<>(Sources.garmentsInMekong());
        files.putAll(Sources.chain(""));
        TestCompilation whole = compiler.compile(folder.resolve("whole"), files, List.of());
        assertThat(whole.told()).isEmpty();

        String changed = Sources.GARMENTS.replace("laborHours = 0.55", "laborHours = 0.60");
        deleteWhatCameFrom("Garments", whole.classes());
        TestCompilation part =
                compiler.compile(folder.resolve("part"), Sources.files(changed), List.of(whole.classes()));
        assertThat(part.told()).isEmpty();
        files.putAll(Sources.files(changed));
        TestCompilation anew = compiler.compile(folder.resolve("anew"), files, List.of());
        String document = "META-INF/fragmenta/Garments.json";
        assertThat(Files.readString(part.classes().resolve(document)))
                .contains("0.6")
                .isEqualTo(Files.readString(anew.classes().resolve(document)));
        assertThat(part.classes().resolve("META-INF/fragmenta/Chain.json")).doesNotExist();
    }

    /** As build tools do before they compile a changed class again; ECJ refuses to generate a class that exists. */
    private static void deleteWhatCameFrom(String model, Path classes) throws Exception {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().startsWith(model)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A jar that is a module, of a folder or jar of the class path. */
    private Path module(String name, Class<?> inside) throws Exception {
        Path place = Path.of(
                inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Files.isDirectory(place) ? Jars.of(place, folder.resolve(name + ".jar"), name) : place;
    }

    @Test
    void is_registered_as_an_isolating_processor() throws Exception {
        try (var stream = FragmentationProcessor.class.getResourceAsStream(
                "/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(FragmentationProcessor.class.getName() + ",isolating\n");
        }
    }
}
