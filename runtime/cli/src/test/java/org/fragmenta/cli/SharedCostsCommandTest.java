package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.fragmenta.cli.text.Style;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of a model whose blocks and links share costs. */
class SharedCostsCommandTest {
    private static final String MODEL = """
            {"schema": 1, "id": "Assembly", "currency": "USD", "output": 1000,
             "regionSet": {
               "id": "Two",
               "regions": [
                 {"id": "East", "country": "LKA", "wage": 1,
                  "site": {"entry": 500, "agglomeration": 20, "congestion": 3}},
                 {"id": "West", "country": "LKA", "wage": 1.2, "site": {"entry": 100, "capacity": 2}}],
               "countries": [{"id": "LKA", "tariff": 0.05}],
               "routes": [{"id": "Road", "from": "East", "to": "West", "mode": "ROAD", "km": 100, "hours": 3,
                 "costPerTonneKm": 0.1}]},
             "blocks": [
               {"id": "Parts", "laborHours": 0.5, "setup": 100},
               {"id": "Assembling", "laborHours": 1.5, "setup": 200, "plants": {"several": true, "capacity": 700}}],
             "links": [
               {"id": "Kits", "from": "Parts", "to": "Assembling", "weightKg": 1, "value": 2, "coordination": 30}],
             "markets": [
               {"id": "Home", "region": "East", "from": "Assembling", "demand": 600, "weightKg": 1, "value": 9},
               {"id": "Abroad", "region": "West", "from": "Assembling", "demand": 400, "weightKg": 1, "value": 9}]}
            """;

    @TempDir
    private Path folder;

    private String model;

    @BeforeEach
    void write() {
        model = Documents.file(folder, "assembly.json", MODEL);
    }

    @Test
    void solveShowsPlantsAndWhatIsShared() {
        String out = CommandRun.of("solve", model).out();
        assertThat(out)
                .contains("proven: no plan costs less than 2,739 USD a year.")
                .containsPattern("Assembling +East +700 +Home 600, Abroad 100\n")
                .containsPattern("Assembling +West +300 +Abroad 300\n")
                .containsPattern("shared by region +532 +19.4 %\n")
                .containsPattern("East +432 +500 +-68\n")
                .contains("No block of one plant ties; whether plants do is not known.")
                .doesNotContain("No ties");
    }

    @Test
    void whatIsSharedCanBeSet() {
        String out = CommandRun.of("solve", model, "--set", "regions.East.entry=400", "--set", "regions.*.congestion=0")
                .out();
        assertThat(out).containsPattern("East +320 +400 +-80\n");
        assertThat(CommandRun.of("solve", model, "--set", "blocks.Assembling.plantCapacity=1000")
                        .out())
                .containsPattern("Assembling +East +1,000 +Home 600, Abroad 400\n");
        assertThat(CommandRun.of("solve", model, "--set", "blocks.Parts.load=3", "--set", "regions.East.capacity=1")
                        .err())
                .startsWith("Warning: [FRG-908] A plant of block Assembling costs 32.5")
                .hasLineCount(2);
        assertThat(CommandRun.of("curve", model, "--over", "regions.East.entry").err())
                .contains("[FRG-740]")
                .contains("it counts for blocks or links together");
    }

    @Test
    void verifyAcceptsWhatSolveWrites() {
        Path result = folder.resolve("result.json");
        assertThat(CommandRun.of("solve", model, "--json", result.toString()).exitCode())
                .isZero();
        assertThat(CommandRun.of("verify", result.toString()).out()).startsWith("accepted");
    }

    @Test
    void aSearchMayStartFromAnotherResult() {
        String result = folder.resolve("result.json").toString();
        String hard = Documents.file(folder, "hard.json", HardModel.document(6));
        CommandRun.of("solve", hard, "--json", result);
        assertThat(CommandRun.of("solve", hard, "--set", "output=3", "--start", result))
                .isEqualTo(CommandRun.of("solve", hard, "--set", "output=3"));
        String garments = Documents.file(folder, "garments.json", Documents.garments());
        CommandRun refused = CommandRun.of("solve", garments, "--start", result);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains("is a result of model Hard, from which a search of model Garments cannot start.")
                .contains("Maybe name a result of Garments");
        assertThat(CommandRun.of(
                                "solve",
                                model,
                                "--start",
                                folder.resolve("none.json").toString())
                        .err())
                .startsWith("There is no file");
    }

    @Test
    void thresholdsOfSharedCostsAreRefusedRatherThanWrong() {
        for (String[] command : new String[][] {
            {"curve", model, "--over", "output"},
            {"map", model},
            {"curve", model, "--over", "output", "--set", "blocks.Parts.setup=0"}
        }) {
            CommandRun run = CommandRun.of(command);
            assertThat(run.exitCode()).as(String.join(" ", command)).isEqualTo(3);
            assertThat(run.err()).contains("[FRG-744]").contains("Maybe solve at the values that matter");
        }
    }

    @Test
    void attractPricesBlocksAndPlants() {
        assertThat(CommandRun.of("attract", model).out())
                .containsPattern("region +Parts +Assembling\n-+\nEast +plan +plan\nWest +154\\.30 +plan\n");
        String room = "blocks.Assembling.plantCapacity=1000";
        assertThat(CommandRun.of("attract", model, "--set", room).out())
                .containsPattern("East +plan +plan\nWest +[1-9][0-9.]+ +[1-9][0-9.]+\n");
        assertThat(CommandRun.of("attract", model, "--set", room, "--block", "Assembling", "--region", "West")
                        .out())
                .containsPattern("Assembling stands in East; West misses it by [1-9]")
                .contains("What would win the block is found only for models");
        String plantsOnly = Documents.file(folder, "plants.json", """
                {"schema": 1, "id": "Plants", "output": 10, "regionSet": {"regions": [{"id": "East"}]},
                 "blocks": [{"id": "Assembling", "plants": {"several": true}}],
                 "markets": [{"id": "Home", "region": "East", "from": "Assembling", "demand": 10}]}
                """);
        assertThat(CommandRun.of("attract", plantsOnly).out()).containsPattern("East +plan\n");
    }

    @Test
    void conditionsOfCostsThatAddUpDoNotApply() {
        assertThat(CommandRun.of("check", model, "--only", "JK-5").out())
                .contains("NOT_APPLICABLE")
                .contains("costs add up over blocks and links");
    }

    @Test
    void progressTellsHowFarASearchIs() {
        SearchStatus status = new SearchStatus();
        assertThat(status.text()).isEmpty();
        status.progress(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);
        assertThat(status.text()).isEqualTo("; no plan yet, 1 branch");
        status.progress(1900, 2000, 31);
        assertThat(status.text()).isEqualTo("; plan at 2,000, none below 1,900, gap 5.0 %, 31 branches");
    }

    @Test
    void progressIsShownWhileASearchRuns() {
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), 80, true, Style.PLAIN);
        String answer = Progress.watching(terminal, "Solving", watch -> {
            watch.progress(1900, 2000, 31);
            pause();
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(err.toString()).contains("Solving ... 1 s; plan at 2,000, none below 1,900, gap 5.0 %, 31 branches");
    }

    private static void pause() {
        try {
            Thread.sleep(1_300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
