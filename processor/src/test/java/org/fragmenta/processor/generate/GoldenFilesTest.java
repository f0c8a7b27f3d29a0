package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.write.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that four small models and their region sets become, byte for byte as it stands in src/test/resources/golden. */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    static Stream<AnnotatedModel> models() {
        return GoldenModels.all();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("models")
    void isAsAccepted(AnnotatedModel model) throws IOException {
        Map<String, String> actual = files(Generators.generate(model));
        actual.putAll(files(Generators.generate(TestModels.regionSet(model))));
        Path written = ACTUAL.resolve(model.name());
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path target = written.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        assertThat(actual)
                .as(
                        "what %s becomes; if the change is meant, accept it:%n  rm -rf processor/%s; cp -r processor/%s processor/%s",
                        model.name(), GOLDEN.resolve(model.name()), written, GOLDEN)
                .isEqualTo(accepted(GOLDEN.resolve(model.name())));
    }

    private static Map<String, String> files(Generated generated) {
        Map<String, String> files = new TreeMap<>();
        // Not ".java", so that formatter and compiler leave them alone.
        generated
                .sources()
                .forEach(source ->
                        files.put(source.typeSpec().name() + ".java.txt", SourceText.of(source, generated.from())));
        generated.resources().forEach(resource -> files.put(resource.path(), resource.text()));
        return files;
    }

    private static Map<String, String> accepted(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }
}
