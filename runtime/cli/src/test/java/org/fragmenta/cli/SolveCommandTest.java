package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fragmenta.cli.text.Names;
import org.fragmenta.cli.text.Style;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolveCommandTest {
    @TempDir
    private Path folder;

    private String garments = "";

    @BeforeEach
    void writeModel() {
        garments = Documents.file(folder, "garments.json", Documents.garments());
    }

    @Test
    void theReportHoldsPlanRivalsCostsAndTheWordProven() {
        CommandRun run = CommandRun.of("solve", garments);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Garments along the East-West Corridor\n")
                .contains("proven: no plan costs less than 199,711 USD a year.")
                .contains("Sewing     Savannakhet  DaNang         82,318")
                .contains("No ties")
                .contains("service links   34,682  17.4 %")
                .contains("total          199,711");
    }

    @Test
    void theCostIsWhatTheFormulasGiveByHand() {
        double annuity = 0.1 / (1 - Math.pow(1.1, -10));
        double setup = annuity * (40_000 + 60_000 + 20_000);
        double labour = 100_000 * (0.1 * 2.5 + 0.9 * 1.2 + 0.05 * 2.5);
        double coordination = 2 * 8_000;
        double freight = 2 * 100_000 * 0.0003 * 0.12 * 510;
        double fees = 100_000 * 0.3 / 10_000 * (90 + 150 + 100 + 130);
        double time = 100_000 * 0.008 / 24 * (2 * (12 + 8 + 20) + 4 * (12 + 10 + 15));
        double tariffs = 100_000 * 0.01 * (2 + 4);
        Result result = ResultDocuments.fromJson(
                "out", CommandRun.of("solve", garments, "--json", "-").out());
        assertThat(result.cost().orElseThrow().setup()).isCloseTo(setup, within(1e-6));
        assertThat(result.cost().orElseThrow().operation()).isCloseTo(labour, within(1e-6));
        assertThat(result.cost().orElseThrow().serviceLinks())
                .isCloseTo(coordination + freight + fees + time + tariffs, within(1e-6));
    }

    @Test
    void theJsonIsTheCheapestOfAllPlans() {
        long seed = 2_026;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            TableModel model = new TableModel(random, 1 + random.nextInt(4), 1 + random.nextInt(4));
            String file = Documents.file(folder, "tables.json", model.json());
            CommandRun run = CommandRun.of("solve", file, "--json", "-");
            assertThat(run.exitCode()).as(run.err()).isZero();
            Result result = ResultDocuments.fromJson("out", run.out());
            int[] plan = model.cheapest();
            List<String> expected =
                    Arrays.stream(plan).mapToObj(region -> "r" + region).toList();
            assertThat(result.status()).isEqualTo(Status.PROVEN);
            assertThat(List.copyOf(result.plan().values()))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(expected);
            assertThat(result.cost().orElseThrow().total())
                    .as("seed %d round %d", seed, round)
                    .isCloseTo(model.cost(plan), within(1e-9));
        }
    }

    @Test
    void aFileGetsTheSameJsonBesidesTheTables() throws IOException {
        Path file = folder.resolve("result.json");
        CommandRun both = CommandRun.of("solve", garments, "--json", file.toString());
        CommandRun alone = CommandRun.of("solve", garments, "--json", "-");
        assertThat(both.out()).contains("proven");
        assertThat(Files.readString(file)).isEqualTo(alone.out());
        assertThat(alone.out()).doesNotContain("closest rival");
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        assertThat(CommandRun.of("solve", garments)).isEqualTo(CommandRun.of("solve", garments));
    }

    @Test
    void scenariosAndSettingsChangeTheAnswer() {
        assertThat(CommandRun.of("solve", garments, "--scenario", "CorridorComplete")
                        .out())
                .contains("scenario CorridorComplete")
                .contains("no plan costs less than 196,011 USD a year");
        assertThat(CommandRun.of("solve", garments, "--set", "regions.DaNang.wage=1", "--set", "output=50000")
                        .out())
                .contains("output 50,000 a year")
                .contains("Sewing     DaNang");
    }

    @Test
    void aModelWithoutAPlanEndsWithOne() {
        CommandRun run = CommandRun.of("solve", Documents.file(folder, "torn.json", Documents.infeasible()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("infeasible: no plan");
    }

    @Test
    void tiesAreNamed() {
        String model =
                "{\"schema\": 1, \"id\": \"Even\", \"output\": 1, \"regionSet\": {\"regions\": [{\"id\": \"r1\"},"
                        + " {\"id\": \"r2\"}, {\"id\": \"r3\"}]}, \"blocks\": [{\"id\": \"A\", \"unitRow\": [2, 1, 1]}]}";
        assertThat(CommandRun.of("solve", Documents.file(folder, "even.json", model))
                        .out())
                .contains("A      r2         r3             tie")
                .contains("Tie: A costs the same in r2, r3.")
                .doesNotContain("No ties");
    }

    @Test
    void aModelInAJarIsSolvedWithItsOwnCostMethods() {
        String jar = CompiledModels.jar(folder).toString();
        CommandRun run = CommandRun.of("solve", "Shirts", "--models", jar);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        // 0.55 hours at 1.05 and the method's 0.01, for 1,200,000 shirts
        assertThat(run.out()).contains("Savannakhet").contains("705,000");
        assertThat(CommandRun.of("solve", "Shirts", "--models", jar, "--scenario", "OpenBorders")
                        .out())
                .contains("scenario OpenBorders");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void everyLineFitsTheTerminal(int width) {
        CommandRun run = CommandRun.of(width, "solve", garments);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(Names.width(line)).isLessThanOrEqualTo(width));
        assertThat(run.out()).contains("199,711").contains("82,318");
    }

    @Test
    void colourIsForTerminals() {
        assertThat(CommandRun.of("solve", garments).out()).doesNotContain("\u001b");
        assertThat(CommandRun.of(80, true, Style.ANSI, "solve", garments).out())
                .contains("\u001b[1;32mproven\u001b[0m");
    }

    @Test
    void warningsDoNotDisturbTheAnswer() {
        String doubtful = Documents.garments().replace("\"weightKg\": 0.35, \"value\": 6", "\"weightKg\": 0.35");
        CommandRun run = CommandRun.of("solve", Documents.file(folder, "doubtful.json", doubtful), "--json", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("Warning: [FRG-9");
        assertThat(ResultDocuments.fromJson("out", run.out()).status()).isEqualTo(Status.PROVEN);
    }
}
