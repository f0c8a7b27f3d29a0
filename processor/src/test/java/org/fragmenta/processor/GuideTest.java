package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guide shows compiles as it stands. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final Pattern EXAMPLE = Pattern.compile("```(java|csv)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itsExamplesCompileWithoutAWord(TestCompiler compiler) throws IOException {
        Map<String, String> files = new HashMap<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(GUIDE));
        while (matcher.find()) {
            String text = matcher.group(2);
            if (matcher.group(1).equals("java")) {
                files.putAll(Sources.files(text));
            } else {
                files.put(text.startsWith("id,country") ? "lanka/regions.csv" : "lanka/routes.csv", text);
            }
        }

        TestCompilation compilation = compiler.compile(folder, files, List.of());

        assertThat(compilation.told()).isEmpty();
        assertThat(compilation.success()).isTrue();
        assertThat(compilation.classes()).isDirectoryRecursivelyContaining("glob:**/TeaSolver.class");
        assertThat(compilation.classes()).isDirectoryRecursivelyContaining("glob:**/SpicesSolver.class");
        assertShoes(compilation.classes());
    }

    /** The answer that the guide prints for a model whose blocks and links share costs is the one it has. */
    private static void assertShoes(Path classes) throws IOException {
        ModelDescriptor shoes = ModelDocuments.read(classes.resolve("META-INF/fragmenta/Shoes.json"));
        Result result = Runs.solve(shoes, "baseline", List.of(), Limits.standard());
        assertThat(result.status()).isEqualTo(Status.PROVEN);
        assertThat(result.plan()).isEqualTo(Map.of("Soles", "Hill", "Uppers", "Hill"));
        assertThat(Files.readString(GUIDE))
                .contains(String.format(
                        Locale.ROOT,
                        "no plan costs less than %,.0f USD",
                        result.cost().orElseThrow().total()));
        assertThat(result.plants())
                .allSatisfy(plant -> assertThat(Files.readString(GUIDE))
                        .containsPattern(
                                String.format(Locale.ROOT, "Finishing +%s +%,.0f", plant.region(), plant.units())));
    }
}
