package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fragmenta check} on documents of literature modes. */
class ModeCheckTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples", "modes");

    private static String example(String name) {
        return EXAMPLES.resolve(name + ".json").toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spider | GV-2c PASS exact:closed form",
                "spider-returning | GV-2c FAIL exact:closed form",
                "iceberg-chain | price [1;1.0247;1.13524;1.06697]",
                "plant-choice-complements | cutoffs [0.470538;0.581199;",
                "plant-choice-substitutes | 6 takes the place of 2",
                "plant-choice-shares | costIndex=0.801536",
                "transaction-chain | blocks=20 price=19.3515",
                "proximity-concentration | cutoffs [1;1.38146;1.7257]",
                "stage-governance | integrate=downstream",
                "factor-prices | wage=0.1 rental=-0.0666667",
                "task-trade | I [0.75;0.888889] Omega [0.775;0.715556]",
                "mistake-chain | wages [0.69794;0.806955;0.946239]",
                "home-market | s_n=0.65",
                "vertical-linkages | T_B=1.62658 T_S=1.80731",
                "core-periphery | pattern=history decides",
                "footloose-entrepreneur | T_B=1.09445 T_S=1.09505",
                "move-option | decision=WAIT beta=2.79129 g*=15.5826",
                "entry-exit | P_H=1.46668 P_L=0.765732",
                "flying-geese | T [3.08301;8.1093;10.2165;16.946]",
                "fading-gap | foresight from [10;26]",
                "industrial-bell | gathers between phi [0.0682545;0.97582]"
            })
    void everyExampleIsJudgedByItsOwnConditions(String example, String evidence) {
        CommandRun run = CommandRun.of(1000, "check", example(example));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains(evidence).doesNotContain("JK-10");
    }

    @Test
    void oneConditionCanBeAskedFor() {
        CommandRun run = CommandRun.of("check", example("iceberg-chain"), "--only", "GV-4b,JK-10");

        assertThat(run.out()).contains("GV-4b PASS", "JK-10 NOT_APPLICABLE").doesNotContain("GV-4a");
        assertThat(CommandRun.of("check", example("iceberg-chain"), "--only", "gv-4")
                        .out())
                .contains("GV-4a", "GV-4b", "GV-4c")
                .doesNotContain("JK-10");
    }

    @Test
    void verdictsAreWrittenAsJson(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("verdicts.json");

        assertThat(CommandRun.of("check", example("spider"), "--json", file.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file)).contains("\"id\": \"GV-2c\"");
    }

    @Test
    void mistakesAreShownWithoutAStackTrace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spider.json");
        Files.writeString(
                file, Files.readString(EXAMPLES.resolve("spider.json")).replace("0.4", "1.4"));
        CommandRun run = CommandRun.of("check", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("[FRG-730]", "lowest is 1.4").doesNotContain("\tat ");
    }

    @Test
    void aModeIsNoModelAndHasNoSettings() {
        CommandRun solved = CommandRun.of("solve", example("spider"));
        assertThat(solved.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(solved.err()).contains("is a literature mode", "fragmenta check");
        CommandRun set = CommandRun.of("check", example("spider"), "--set", "output=2");
        assertThat(set.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(set.err()).contains("neither scenarios nor settings", "change the number in the document");
    }
}
