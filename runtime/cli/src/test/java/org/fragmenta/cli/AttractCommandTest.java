package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttractCommandTest {
    @TempDir
    private Path folder;

    private String garments = "";

    @BeforeEach
    void writeModel() {
        garments = Documents.file(folder, "garments.json", Documents.garments());
    }

    @Test
    void allGaps() {
        CommandRun run = CommandRun.of("attract", garments);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                Attraction gaps (USD a year)
                region       Cutting   Sewing  Finishing
                ----------------------------------------
                Bangkok        4,363  158,830     27,483
                DaNang          plan   82,318       plan
                Mukdahan           -  112,163          -
                Savannakhet        -     plan          -
                """);
    }

    @Test
    void theGapsOfABlockAndOfARegion() {
        assertThat(CommandRun.of("attract", garments, "--block", "Sewing").out())
                .contains("DaNang        82,318         41.2 %\nMukdahan     112,163         56.2 %\n");
        assertThat(CommandRun.of("attract", garments, "--region", "Bangkok").out())
                .contains("Cutting    DaNang         4,363          2.2 %");
    }

    @Test
    void theLeastWageThatWinsABlockWinsIt() {
        CommandRun run = CommandRun.of(200, "attract", garments, "--block", "Sewing", "--region", "DaNang");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("DaNang misses it by 82,318 USD a year, 41.2 % of the total cost.")
                .contains("wage (USD an hour)                   2.5      1.58535  36.6 %")
                .contains("not even 0");
        String won = CommandRun.of("solve", garments, "--set", "regions.DaNang.wage=1.58534")
                .out();
        String lost = CommandRun.of("solve", garments, "--set", "regions.DaNang.wage=1.58536")
                .out();
        assertThat(won).contains("Sewing     DaNang");
        assertThat(lost).contains("Sewing     Savannakhet");
    }

    @Test
    void whatMovesAlongIsNamed() {
        assertThat(CommandRun.of("attract", garments, "--block", "Sewing", "--region", "Bangkok")
                        .out())
                .contains("With the cut of the wage also moves: Cutting to Bangkok, Finishing to Bangkok.");
    }

    @Test
    void nothingIsToBeWonWhereTheBlockStandsOrCannotStand() {
        assertThat(CommandRun.of("attract", garments, "--block", "Sewing", "--region", "Savannakhet")
                        .out())
                .contains("Sewing stands in Savannakhet in every cheapest plan already.");
        assertThat(CommandRun.of("attract", garments, "--block", "Cutting", "--region", "Savannakhet")
                        .out())
                .contains("no plan can have it in Savannakhet")
                .contains("Nothing: no plan can have Cutting in Savannakhet.");
    }

    @Test
    void aModelWithoutAPlanEndsWithOne() {
        CommandRun run = CommandRun.of(
                "attract",
                Documents.file(folder, "torn.json", Documents.infeasible()),
                "--block",
                "A",
                "--region",
                "r1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("infeasible").doesNotContain("What wins");
    }
}
