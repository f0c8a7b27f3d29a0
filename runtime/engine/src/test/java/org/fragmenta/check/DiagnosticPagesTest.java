package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that explain diagnostics say what the rules say. */
class DiagnosticPagesTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGES = ROOT.resolve("docs/diagnostics");
    private static final Pattern CODE = Pattern.compile("\"(FRG-\\d{3})\"");
    private static final Pattern HEADING = Pattern.compile("# (FRG-\\d{3}): ([^\n]+)\n\nSeverity: (error|warning)\n");

    @Test
    void everyCodeHasItsOwn() {
        assertThat(Stream.of(Diagnostic.values()).map(Diagnostic::code)).doesNotHaveDuplicates();
        assertThat(Stream.of(Diagnostic.values()).map(Diagnostic::title)).doesNotHaveDuplicates();
        assertThat(Diagnostic.ofCode("FRG-110")).contains(Diagnostic.UNKNOWN_BLOCK_IN_LINK);
        assertThat(Diagnostic.ofCode("FRG-000")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.fragmenta.check.DiagnosticExample#ofRules")
    void itsExampleHasOneMistakeAndThePageShowsWhatIsSaidOfIt(Diagnostic diagnostic) throws IOException {
        List<Finding> findings = ModelRules.check(DiagnosticExample.of(diagnostic));

        assertThat(findings).extracting(Finding::code).containsExactly(diagnostic.code());
        assertThat(page(diagnostic.code())).contains("```\n" + findings.get(0).text() + "\n```");
    }

    @ParameterizedTest
    @MethodSource("diagnostics")
    void thePageCarriesTitleAndSeverity(Diagnostic diagnostic) throws IOException {
        assertThat(page(diagnostic.code()))
                .startsWith("# " + diagnostic.code() + ": " + diagnostic.title() + "\n\nSeverity: "
                        + (diagnostic.severity() == Severity.ERROR ? "error" : "warning") + "\n");
    }

    private static Stream<Diagnostic> diagnostics() {
        return Stream.of(Diagnostic.values());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasAMessageAReasonAndTwoExamples(String code) throws IOException {
        assertThat(page(code))
                .containsSubsequence("\n## Message\n", "[" + code + "] ", "\n## Why\n", "\n## Fails\n", "\n## Passes\n")
                .endsWith("\n")
                .doesNotContain("\r", "\t");
    }

    @Test
    void everyCodeOfTheSourcesHasAPageAndEveryPageACode() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("dsl", "runtime/engine", "runtime/cli", "processor")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = CODE.matcher(Files.readString(file));
                    while (matcher.find()) {
                        codes.add(matcher.group(1));
                    }
                }
            }
        }

        assertThat(pages()).containsExactlyElementsOf(codes);
    }

    @Test
    void theIndexListsEveryPage() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String code : pages()) {
            Matcher heading = HEADING.matcher(page(code));
            assertThat(heading.lookingAt()).as(code).isTrue();
            lines.append("| [")
                    .append(code)
                    .append("](")
                    .append(code)
                    .append(".md) | ")
                    .append(heading.group(3))
                    .append(" | ")
                    .append(heading.group(2))
                    .append(" |\n");
        }

        String listed = Files.readString(PAGES.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("| [FRG-"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        assertThat(listed).isEqualTo(lines.toString());
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("FRG-"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    private static String page(String code) throws IOException {
        return Files.readString(PAGES.resolve(code + ".md"));
    }
}
