package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    /** Two sites, the cheaper of which has room for half of the demand. */
    private static final String WAREHOUSES = """
            2 2
            10 5
            20 8
            10
            20 50
            10
            30 40
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileBecomesAModelThatSolvesAndVerifies() {
        String file = Documents.file(folder, "two.sites.txt", WAREHOUSES);
        String model = folder.resolve("model.json").toString();
        CommandRun run = CommandRun.of("import", file, "--capacitated", "--json", model);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Read as a warehouse location file of the OR-Library.
                        Model two-sites: 1 block in 2 regions, 0 links, 2 markets.
                        Capacities hold, and a customer's demand may be divided between sites.
                        """);
        String result = folder.resolve("result.json").toString();
        CommandRun solved = CommandRun.of("solve", model, "--json", result);
        assertThat(solved.out()).contains("proven").contains("73");
        assertThat(CommandRun.of("verify", result).out()).startsWith("accepted");
    }

    @Test
    void withoutTheOptionCapacitiesDoNotCount() {
        String file = Documents.file(folder, "two.txt", WAREHOUSES);
        String model = folder.resolve("model.json").toString();
        assertThat(CommandRun.of("import", file, "--json", model).out()).contains("Capacities do not count");
        assertThat(CommandRun.of("solve", model, "--json", "-").out()).contains("\"total\":55");
        CommandRun single = CommandRun.of("import", file, "--single-source", "--json", "-");
        assertThat(single.out())
                .contains("\"singleSource\":true")
                .startsWith("{")
                .endsWith("}\n");
    }

    @Test
    void theFormatCanBeNamed() {
        String file = Documents.file(folder, "broken.txt", WAREHOUSES.replace("2 2\n", "2\n2\n"));
        CommandRun guessed = CommandRun.of("import", file, "--json", "-");
        assertThat(guessed.exitCode()).isEqualTo(3);
        assertThat(guessed.out()).isEmpty();
        assertThat(guessed.err()).contains("[FRG-752] broken.txt, line 7, column 1", "Maybe ");
        CommandRun named = CommandRun.of("import", file, "--format", "OrLib", "--json", "-");
        assertThat(named.err()).isEmpty();
        assertThat(named.out()).contains("Customer2");
    }

    @Test
    void whatCannotBeReadOrWrittenIsRefusedInWords() throws IOException {
        String file = Documents.file(folder, "two.txt", WAREHOUSES);
        refused("no file", "import", folder.resolve("tow.txt").toString(), "--json", "-");
        refused("is a folder", "import", folder.toString(), "--json", "-");
        refused(
                "FRG-712",
                "import",
                file,
                "--json",
                folder.resolve("no/such/model.json").toString());
        String garbage = Files.write(folder.resolve("garbage.txt"), new byte[] {-1, 0, 27})
                .toString();
        refused("FRG-702", "import", garbage, "--json", "-");
        refused("FRG-750", "import", Documents.file(folder, "empty.txt", ""), "--json", "-");
    }

    private static void refused(String words, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).doesNotContain("\tat ").doesNotContain("Internal error");
    }
}
