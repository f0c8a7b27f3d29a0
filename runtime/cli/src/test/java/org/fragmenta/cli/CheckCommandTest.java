package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private CommandRun check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = Documents.file(folder, "garments.json", Documents.garments());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(100, arguments);
    }

    @Test
    void printsEveryVerdictWithItsEvidenceLine() {
        CommandRun run = check("--only", "jk-10");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().toList())
                .startsWith("Garments: 1 condition, 1 pass", "JK-10 The fragmentation surplus bounds the link bill")
                .element(2)
                .asString()
                .startsWith("  JK-10 PASS exact:");
        assertThat(check().out()).contains("JK-10 PASS");
    }

    @Test
    void settingsAndScenariosChangeWhatIsJudged() {
        CommandRun run = check("--only", "JK-10", "--scenario", "CorridorComplete", "--set", "output=2e6");
        assertThat(run.out()).contains("q=2000000");
    }

    @Test
    void jsonGoesToAFileOrToStandardOutput() throws IOException {
        Path file = folder.resolve("verdicts.json");
        assertThat(check("--json", file.toString(), "--only", "JK").exitCode()).isZero();
        assertThat(Files.readString(file)).contains("\"id\": \"JK-10\"").contains("\"outcome\": \"PASS\"");
        assertThat(check("--json", "-", "--only", "JK").out())
                .startsWith("{\"schema\":1,\"model\":\"Garments\",\"verdicts\":[{\"id\":\"JK-");
    }

    @Test
    void aModelWithoutAPlanIsNotJudgedAndNoError() {
        CommandRun run = CommandRun.of("check", Documents.file(folder, "torn.json", Documents.infeasible()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("JK-10 NOT_APPLICABLE missing {the model has a plan}");
    }

    @Test
    void aCompiledModelIsJudgedWithItsMethods() {
        CommandRun run = CommandRun.of(
                "check", "Shirts", "--models", CompiledModels.jar(folder).toString(), "--only", "JK-10");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("JK-10 PASS");
    }
}
