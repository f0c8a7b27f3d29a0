package org.fragmenta.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTablesTest {
    private final GapTables tables = new GapTables(SolvedGarments.proven());

    @Test
    void allBlocksAndRegions() {
        assertThat(tables.all().lines(80))
                .containsExactly(
                        "region       Cutting  Sewing  Finishing",
                        "---------------------------------------",
                        "Bangkok         plan     tie       plan",
                        "Hanoi         12,345       -          -",
                        "Savannakhet   99,999    plan          -");
    }

    @Test
    void theRegionsOfABlockComeClosestFirst() {
        assertThat(tables.ofBlock("Sewing").lines(80))
                .containsExactly(
                        "region        gap  of total cost",
                        "--------------------------------",
                        "Savannakhet  plan",
                        "Bangkok       tie",
                        "Hanoi           -");
        assertThat(tables.ofBlock("Cutting").lines(80))
                .endsWith("Hanoi        12,345          1.2 %", "Savannakhet  99,999         10.0 %");
    }

    @Test
    void whatARegionMissesEachBlockBy() {
        assertThat(tables.ofRegion("Hanoi").lines(80))
                .containsExactly(
                        "block      stands in       gap  of total cost",
                        "---------------------------------------------",
                        "Cutting    Bangkok      12,345          1.2 %",
                        "Sewing     Savannakhet       -",
                        "Finishing  Bangkok           -");
    }

    @Test
    void boundsAreMarked() {
        GapTables bounded = new GapTables(SolvedGarments.bounded());
        assertThat(bounded.all().lines(80))
                .containsExactly(
                        "region        Cutting  Sewing  Finishing",
                        "----------------------------------------",
                        "Bangkok          plan       ?       plan",
                        "Hanoi          12,345  >= 700          -",
                        "Savannakhet  >= 2,000    plan          -");
        assertThat(bounded.ofBlock("Cutting").lines(80)).contains("Savannakhet  >= 2,000       >= 0.2 %");
        assertThat(bounded.one("Cutting", "Savannakhet")).contains("misses it by at least 2,000");
        assertThat(bounded.one("Sewing", "Bangkok"))
                .endsWith("whether a plan as cheap has it in Bangkok is not known.");
        assertThat(bounded.legend()).contains("\">=\": at least");
    }
}
