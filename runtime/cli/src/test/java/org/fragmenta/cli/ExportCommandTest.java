package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private String garments = "";

    @BeforeEach
    void writeModel() {
        garments = Documents.file(folder, "garments.json", Documents.garments());
    }

    @Test
    void anExportedModelSolvesToTheSameCost() {
        String changed = CommandRun.of(
                        "export", garments, "--format", "json", "--scenario", "CorridorComplete", "--set", "output=5e4")
                .out();
        String again = Documents.file(folder, "changed.json", changed);
        assertThat(CommandRun.of("solve", again, "--json", "-").out())
                .contains("\"total\":" + total(garments, "--scenario", "CorridorComplete", "--set", "output=5e4"));
    }

    @Test
    void theCostMethodsOfAJarBecomeRows() {
        String jar = CompiledModels.jar(folder).toString();
        String exported = CommandRun.of("export", "Shirts", "--models", jar, "--format", "JSON")
                .out();
        String file = Documents.file(folder, "shirts.json", exported);
        CommandRun fromFile = CommandRun.of("solve", file, "--json", "-");
        assertThat(fromFile.err()).isEmpty();
        assertThat(fromFile.out()).contains("\"total\":" + total("Shirts", "--models", jar));
    }

    @Test
    void theOtherFormsGoToAFileOrToStandardOutput() throws IOException {
        assertThat(CommandRun.of("export", garments, "--format", "lp").out()).contains("Minimize");
        assertThat(CommandRun.of("export", garments, "--format", "mps").out()).startsWith("NAME Garments");
        CommandRun uai = CommandRun.of("export", garments, "--format", "uai");
        assertThat(uai.out()).startsWith("MARKOV\n3\n4 4 4\n");
        assertThat(uai.err()).contains("log-probability");
        Path file = folder.resolve("garments.lp");
        CommandRun run = CommandRun.of("export", garments, "--format", "lp", "--out", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(CommandRun.of("export", garments, "--format", "lp").out());
    }

    @Test
    void costsThatBlocksShareAreNotLeftOutSilently() {
        String shared = Documents.file(folder, "shared.json", """
                {"schema": 1, "id": "Pair", "output": 1,
                 "regionSet": {"regions": [{"id": "r1", "site": {"capacity": 1}}, {"id": "r2"}]},
                 "blocks": [{"id": "A", "unitRow": [1, 2]}, {"id": "B", "unitRow": [1, 2]}],
                 "links": [{"id": "AB", "from": "A", "to": "B"}]}
                """);
        for (String format : new String[] {"mps", "lp", "uai"}) {
            CommandRun run = CommandRun.of("export", shared, "--format", format);
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("share costs or capacities, which " + format, "Maybe export it as json");
        }
        assertThat(CommandRun.of("export", shared, "--format", "json").out()).contains("capacity");
    }

    private static String total(String... model) {
        String[] arguments = new String[model.length + 3];
        System.arraycopy(model, 0, arguments, 1, model.length);
        arguments[0] = "solve";
        arguments[model.length + 1] = "--json";
        arguments[model.length + 2] = "-";
        String json = CommandRun.of(arguments).out();
        int from = json.indexOf("\"total\":") + "\"total\":".length();
        return json.substring(from, json.indexOf(',', from));
    }
}
