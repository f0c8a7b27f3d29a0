package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says of itself, and of command lines that it does not understand. */
class UsageTest {
    @TempDir
    private Path folder;

    private String garments = "";

    @BeforeEach
    void writeModel() {
        garments = Documents.file(folder, "garments.json", Documents.garments());
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "list",
                        "solve",
                        "attract",
                        "curve",
                        "map",
                        "relocate",
                        "cluster",
                        "check",
                        "verify",
                        "export",
                        "import",
                        "Exit codes:",
                        "the answer is no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "solve", "attract", "curve", "map", "relocate", "cluster", "check", "export"})
    void everyCommandHelps(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: fragmenta " + command).contains("--models");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theVersionIsTold() {
        assertThat(CommandRun.of("--version").out()).startsWith("fragmenta ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                              | A command is missing.",
                "slove model.json              | Maybe you mean solve.",
                "--hepl                        | Maybe you mean --help.",
                "solve                         | Missing required parameter: 'MODEL'",
                "solve m.json --senario=x      | Maybe you mean --scenario.",
                "solve m.json --time-limit 0   | more than 0 seconds",
                "solve m.json --time-limit abc | 'abc' is not a double",
                "solve m.json n.json           | Unmatched argument at index 2: 'n.json'",
                "verify                        | Missing required parameter: 'RESULT.json'",
                "verify r.json --set x=1       | Unknown options: '--set', 'x=1'",
                "export m.json                 | Missing required option: '--format=FORMAT'",
                "export m.json --format xml    | one of [JSON, MPS, LP, UAI]",
                "import cap41.txt              | Missing required option: '--json=MODEL.json'",
                "import --json m.json          | Missing required parameter: 'FILE'",
                "import f --format mps --json - | one of [ORLIB, UFLLIB, QAPLIB, WCSP, UAI]",
                "list --model a.jar            | Maybe you mean --models."
            })
    void aLineThatIsNotUnderstoodEndsWithTwo(String line, String says) {
        CommandRun run = line == null ? CommandRun.of() : CommandRun.of(line.split(" +"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(says).contains("--help").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void misspeltNamesInAModelGetNearOnes() {
        refuses("no scenario", "CorridorComplete", "solve", garments, "--scenario", "CoridorComplete");
        refuses("no block Sewin", "Sewing", "attract", garments, "--block", "Sewin");
        refuses("no region Savanakhet", "Savannakhet", "attract", garments, "--region", "Savanakhet");
        refuses("Savanakhet", "Savannakhet", "solve", garments, "--set", "regions.Savanakhet.wage=1");
        refuses("wagee", "wage", "solve", garments, "--set", "regions.Bangkok.wagee=1");
        refuses("no condition or family of conditions JK-13", "JK-1", "check", garments, "--only", "JK-13");
        refuses("garmnets.json", "garments.json", "solve", garments.replace("garments.json", "garmnets.json"));
        String jar = CompiledModels.jar(folder).toString();
        refuses("no model Shirt", "Shirts", "solve", "Shirt", "--models", jar);
    }

    @Test
    void namesLikeNoOtherGetTheList() {
        refuses("no block Quux", "Cutting, Sewing, Finishing", "attract", garments, "--block", "Quux");
    }

    @Test
    void aModelWithoutJarsIsToldWhereToFindOne() {
        refuses("no jar was named", "--models", "solve", "Garments");
    }

    private static void refuses(String problem, String maybe, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains(problem).contains("Maybe").doesNotContain("\tat ");
        assertThat(run.err().substring(run.err().indexOf("Maybe"))).contains(maybe);
    }
}
