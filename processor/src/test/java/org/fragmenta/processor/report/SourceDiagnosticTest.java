package org.fragmenta.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.check.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceDiagnosticTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path PAGES = Path.of("../docs/diagnostics");

    @Test
    void no_code_stands_for_two_things() {
        List<String> codes = Stream.concat(
                        Stream.of(SourceDiagnostic.values()).map(SourceDiagnostic::code),
                        Stream.of(Diagnostic.values()).map(Diagnostic::code))
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("FRG-[1-9]\\d\\d"));
    }

    @ParameterizedTest
    @EnumSource
    void has_a_page(SourceDiagnostic diagnostic) throws IOException {
        assertThat(Files.readString(PAGES.resolve(diagnostic.code() + ".md")))
                .startsWith("# " + diagnostic.code() + ": " + diagnostic.title() + "\n")
                .contains("Severity: " + diagnostic.severity().name().toLowerCase(Locale.ROOT) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void has_a_test_that_fails_with_it(SourceDiagnostic diagnostic) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            String tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(SourceDiagnosticTest::text)
                    .collect(Collectors.joining());
            assertThat(tests).contains(diagnostic.code());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
