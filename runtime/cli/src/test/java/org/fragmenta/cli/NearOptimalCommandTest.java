package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.fragmenta.cli.text.Names;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.NearOptimal.End;
import org.fragmenta.result.NearOptimal.NearPlan;
import org.fragmenta.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearOptimalCommandTest {
    private static final String EVEN =
            "{\"schema\": 1, \"id\": \"Even\", \"output\": 1, \"regionSet\": {\"regions\": [{\"id\": \"r1\"},"
                    + " {\"id\": \"r2\"}, {\"id\": \"r3\"}]}, \"blocks\": [{\"id\": \"A\", \"unitRow\": [20, 20, 25]}]}";

    @TempDir
    private Path folder;

    @Test
    void plansAreListedWithWhatTheyCostMoreAndWhatMoves() {
        String out = CommandRun.of("solve", garments(), "--alternatives", "3").out();
        assertThat(out)
                .contains("Cheapest plans (USD a year)")
                .containsPattern("1 +199,711 +\\(the plan above\\)\n")
                .contains("Every other plan costs at least 231,557.");
        // Two blocks move alone, so that what the plans cost more are these blocks' gaps.
        assertThat(out)
                .containsPattern("Cutting +DaNang +Bangkok +4,363\n")
                .containsPattern("2 +204,075 +4,363 +2.2 % +Cutting +Bangkok +DaNang\n")
                .containsPattern("Finishing +DaNang +Bangkok +27,483\n")
                .containsPattern("3 +227,194 +27,483 +13.8 % +Finishing +Bangkok +DaNang\n");
    }

    @Test
    void tiesShareARank() {
        CommandRun run = CommandRun.of("solve", even(), "--within", "10%");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("1 +20 +\\(the plan above\\)\n")
                .containsPattern("1 +20 +tie +A +r2 +r1\n")
                .contains("No other plan costs at most 10.0 % more than the cheapest.");
        assertThat(CommandRun.of("solve", even(), "--alternatives", "5").out())
                .containsPattern("3 +25 +5 +25.0 % +A +r3 +r1\n")
                .contains("The model has no other plan.");
        assertThat(CommandRun.of("solve", even(), "--alternatives", "1").out())
                .contains("Other plans may cost as much as the last of these");
    }

    @Test
    void theJsonHoldsTheListAndIsStillVerified() {
        long seed = 77;
        TableModel model = new TableModel(new Random(seed), 3, 4);
        String file = Documents.file(folder, "tables.json", model.json());
        CommandRun run = CommandRun.of("solve", file, "--alternatives", "4", "--within", "30%", "--json", "-");
        Result result = ResultDocuments.fromJson("out", run.out());
        NearOptimal near = result.nearOptimal().orElseThrow();
        assertThat(near.limit()).isEqualTo(4);
        assertThat(near.within()).isEqualTo(OptionalDouble.of(0.3));
        assertThat(near.plans()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(near.plans().get(0).plan()).isEqualTo(result.plan());
        near.plans().forEach(plan -> {
            int[] regions = plan.plan().values().stream()
                    .mapToInt(region -> Integer.parseInt(region.substring(1)))
                    .toArray();
            assertThat(plan.cost()).as("seed %d", seed).isCloseTo(model.cost(regions), within(1e-9));
        });
        assertThat(CommandRun.of("verify", Documents.file(folder, "result.json", run.out()))
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("solve", file, "--alternatives", "4", "--within", "30%", "--json", "-"))
                .isEqualTo(run);
    }

    @Test
    void withoutBeingAskedNothingIsListed() {
        CommandRun run = CommandRun.of("solve", even(), "--json", "-");
        assertThat(run.out()).doesNotContain("nearOptimal");
    }

    @Test
    void aModelWithoutAPlanHasNoOthers() {
        CommandRun run = CommandRun.of(
                "solve", Documents.file(folder, "torn.json", Documents.infeasible()), "--alternatives", "3");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("Cheapest plans");
    }

    @ParameterizedTest
    @CsvSource({"--alternatives, 0", "--within, 0.05", "--within, five", "--within, -5%"})
    void whatCannotBeMeantIsAWrongCommandLine(String option, String value) {
        CommandRun run = CommandRun.of("solve", even(), option + "=" + value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option + " is " + value + "; write ");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void everyLineFitsTheTerminal(int width) {
        List<String> lines = CommandRun.of(width, "solve", garments(), "--alternatives", "12")
                .out()
                .lines()
                .toList();
        assertThat(lines)
                .allSatisfy(line -> assertThat(Names.width(line)).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void technologiesCompete() {
        String shirts = Documents.file(folder, "shirts.json", TechnologyCommandTest.SHIRTS);
        Result result = ResultDocuments.fromJson(
                "out",
                CommandRun.of("solve", shirts, "--alternatives", "50", "--json", "-")
                        .out());
        NearOptimal near = result.nearOptimal().orElseThrow();
        assertThat(near.end()).isEqualTo(End.ALL);
        // One region for the whole shirt, two by two for the divided one.
        assertThat(near.plans())
                .extracting(NearPlan::technology)
                .containsExactly("Divided", "Divided", "Divided", "Divided", "Whole");
        assertThat(near.plans().get(4).moved()).containsExactly("Making", "Cutting", "Sewing");
        assertThat(CommandRun.of("solve", shirts, "--alternatives", "50").out())
                .containsPattern("Whole +Making +Here +-\n");
    }

    private String even() {
        return Documents.file(folder, "even.json", EVEN);
    }

    private String garments() {
        return Documents.file(folder, "garments.json", Documents.garments());
    }
}
