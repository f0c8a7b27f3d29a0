package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
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
    }
}
