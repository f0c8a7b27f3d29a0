package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of {@code docs/conditions} say what the registry says, and the models on them get the verdicts that they show.
 * With {@code -Dfragmenta.pages=write} the heads and the evidence lines of the pages are written anew first.
 */
class ConditionPagesTest {
    @BeforeAll
    static void rewrite() throws IOException {
        if (System.getProperty("fragmenta.pages", "").equals("write")) {
            for (Condition condition : Conditions.all()) {
                ConditionPage.of(condition.id()).rewrite(condition);
            }
            Files.writeString(
                    ConditionPage.FOLDER.resolve("README.md"),
                    Files.readString(ConditionPage.FOLDER.resolve("README.md")).replaceAll("(?m)^\\| \\[.*\n", "")
                            + index());
        }
    }

    static List<Condition> conditions() {
        return Conditions.all();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void thePageRepeatsTheRegistry(Condition condition) {
        assertThat(ConditionPage.of(condition.id()).text())
                .startsWith(ConditionPage.head(condition))
                .containsSubsequence("\n## Passes\n", "\n## Fails\n")
                .endsWith("\n")
                .doesNotContain("\r", "\t");
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void itsModelsGetTheVerdictsThatItShows(Condition condition) {
        ConditionPage page = ConditionPage.of(condition.id());
        for (String section : List.of("Passes", "Fails")) {
            page.line(section)
                    .ifPresent(line -> assertThat(
                                    condition.judge(page.study(section)).line())
                            .as(section)
                            .isEqualTo(line));
        }
        assertThat(page.line("Passes")).isPresent();
    }

    @Test
    void oneModelPassesAnEconomicConditionAndItsMutationFails() {
        for (Condition condition : Conditions.all()) {
            if (condition.kind() == Kind.ECONOMIC) {
                ConditionPage page = ConditionPage.of(condition.id());
                String id = condition.id().text();
                assertThat(condition.judge(page.study("Passes")).outcome())
                        .as(id)
                        .isEqualTo(Outcome.PASS);
                assertThat(condition.judge(page.study("Fails")).outcome())
                        .as(id)
                        .isEqualTo(Outcome.FAIL);
                assertThat(page.line("Fails")).as(id).isPresent();
            }
        }
    }

    @Test
    void everyPageBelongsToACondition() throws IOException {
        try (Stream<Path> files = Files.list(ConditionPage.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(Conditions.all().stream()
                            .map(condition -> condition.id().text() + ".md")
                            .toList());
        }
        assertThat(Files.readString(ConditionPage.FOLDER.resolve("README.md"))).endsWith(index());
    }

    private static String index() {
        return Conditions.all().stream()
                .map(condition ->
                        "| [" + condition.id().text() + "](" + condition.id().text() + ".md) | "
                                + condition.kind().name().toLowerCase(Locale.ROOT) + " | " + condition.title() + " |\n")
                .collect(Collectors.joining());
    }
}
