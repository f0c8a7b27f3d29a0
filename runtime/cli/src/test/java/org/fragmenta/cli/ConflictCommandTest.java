package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fragmenta.cli.text.Names;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says of models without a plan. */
class ConflictCommandTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "guide.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```jsonc\n(.*?)```.*?\n(What conflicts\n.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String mill = "";
    private String told = "";

    @BeforeEach
    void readGuide() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(GUIDE));
        assertThat(example.find()).isTrue();
        mill = Documents.file(folder, "mill.json", example.group(1));
        told = example.group(2);
    }

    @Test
    void the_guide_shows_what_the_command_says() {
        CommandRun run = CommandRun.of("solve", mill);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("infeasible: no plan").endsWith("\n\n" + told);
    }

    @Test
    void what_a_setting_repairs_it_repairs() {
        for (String setting : List.of(
                "regions.South.capability=0.45", "economy.complexitySlack=0.25", "blocks.Weaving.complexity=0.4")) {
            assertThat(told).contains(setting);
            assertThat(CommandRun.of("solve", mill, "--set", setting).exitCode())
                    .isZero();
        }
        assertThat(CommandRun.of("solve", mill, "--set", "regions.South.capability=0.45")
                        .out())
                .contains("no plan costs less than 165 USD a year");
    }

    @Test
    void the_json_holds_the_conflict_and_is_verified() {
        CommandRun run = CommandRun.of("solve", mill, "--json", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        Conflict conflict =
                ResultDocuments.fromJson("out", run.out()).conflict().orElseThrow();
        assertThat(conflict.minimal()).isTrue();
        assertThat(conflict.repairs()).hasSize(5);
        assertThat(conflict.repairs().get(0).changes().get(0).setting()).isEqualTo("regions.South.capability=0.45");
        CommandRun verified = CommandRun.of("verify", Documents.file(folder, "result.json", run.out()));
        assertThat(verified.exitCode()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("no plan exists").contains("Not checked: whether the declarations");
        String wrong = run.out().replaceFirst("\"cost\" *: *165(\\.0)?", "\"cost\": 164");
        CommandRun refused = CommandRun.of("verify", Documents.file(folder, "wrong.json", wrong));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out() + refused.err()).contains("FRG-813");
        assertThat(CommandRun.of("solve", mill, "--json", "-")).isEqualTo(run);
    }

    @Test
    void other_commands_point_to_it() {
        String torn = Documents.file(folder, "torn.json", """
                {"schema": 1, "id": "Torn", "output": 100,
                 "regionSet": {"regions": [{"id": "North", "wage": 2}, {"id": "South", "wage": 1}]},
                 "blocks": [{"id": "Spinning", "laborHours": 1}, {"id": "Weaving", "laborHours": 1}],
                 "links": [{"id": "Yarn", "from": "Spinning", "to": "Weaving", "unitTable": {"table": "Same"}},
                           {"id": "Waste", "from": "Weaving", "to": "Spinning", "unitTable": {"table": "Other"}}],
                 "tables": [{"id": "Same", "rows": [[0, null], [null, 0]]},
                            {"id": "Other", "rows": [[null, 0], [0, null]]}]}
                """);
        for (CommandRun run : List.of(
                CommandRun.of("attract", mill),
                CommandRun.of("curve", torn, "--over", "output"),
                CommandRun.of(
                        "map",
                        torn,
                        "--x",
                        "regions.South.wage",
                        "--x-to",
                        "9",
                        "--y",
                        "regions.North.wage",
                        "--y-to",
                        "9"))) {
            assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
            assertThat(run.out()).contains("fragmenta solve says it.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void every_line_fits_the_terminal(int width) {
        assertThat(CommandRun.of(width, "solve", mill).out().lines())
                .allSatisfy(line -> assertThat(Names.width(line)).as(line).isLessThanOrEqualTo(width));
    }
}
