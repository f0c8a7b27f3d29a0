package org.fragmenta.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.fragmenta.cli.text.Names;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style;
import org.fragmenta.result.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolveReportTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    private static String report(Result result, int width) {
        Page page = new Page(width, Style.PLAIN);
        new SolveReport(result).writeTo(page);
        return page.content();
    }

    @Test
    void boundsOfGapsAreNoRivals() {
        assertThat(report(SolvedGarments.bounded(), 80))
                .containsPattern("Cutting +Bangkok +not known +>= 2,000\n")
                .containsPattern("Sewing +Savannakhet +not known +not known\n")
                .containsPattern("Whether a plan as cheap has them elsewhere is not known of:\\s+Sewing.")
                .doesNotContain("No ties");
    }

    @Test
    void aProvenPlanIsToldWhole() {
        assertThat(report(SolvedGarments.proven(), 80)).isEqualTo("""
                        Garments after the East-West Corridor
                        Model Garments, scenario CorridorComplete, output 1,200,000 a year; 3 blocks, 3
                        regions, 0 links, 0 markets.
                        proven: no plan costs less than 1,000,000 USD a year.

                        Plan (gap to the closest rival in USD a year)
                        block      stands in    closest rival     gap
                        ---------------------------------------------
                        Cutting    Bangkok      Hanoi          12,345
                        Sewing     Savannakhet  Bangkok           tie
                        Finishing  Bangkok      none                -
                        Tie: Sewing costs the same in Bangkok, Savannakhet.

                        Cost (USD a year)
                        part                cost   share
                        --------------------------------
                        set-up           100,000  10.0 %
                        operation        600,000  60.0 %
                        service links    300,000  30.0 %
                        --------------------------------
                        total          1,000,000

                        Cost by block (USD a year)
                        block      region         total   set-up   labour  rent
                        -------------------------------------------------------
                        Cutting    Bangkok      170,000   50,000  120,000  0.25
                        Sewing     Savannakhet  410,000   30,000  380,000  0
                        Finishing  Bangkok      120,000   20,000  100,000  0
                        -------------------------------------------------------
                        total                   700,000  100,000  600,000  0.25

                        Cost by service link (USD a year)
                        link       from         to             total  coordination  freight
                        -------------------------------------------------------------------
                        CutPanels  Bangkok      Savannakhet  100,000        40,000   60,000
                        Shells     Savannakhet  Bangkok      100,000        40,000   60,000
                        -------------------------------------------------------------------
                        total                                200,000        80,000  120,000

                        Cost by market (USD a year)
                        market        from     to            total  freight    time  tariff
                        -------------------------------------------------------------------
                        UnitedStates  Bangkok  LosAngeles  100,000   70,000  10,000  20,000
                        """);
    }

    @Test
    void aStoppedSolveIsHonestAboutItsGap() {
        assertThat(report(SolvedGarments.stopped(), 200))
                .contains("limit: the solve was stopped with a plan at 1,000,000 USD a year; no plan costs less than"
                        + " 990,000 (gap 10,000, 1.0 %).")
                .contains("not known")
                .doesNotContain("proven")
                .doesNotContain("No ties");
    }

    @Test
    void withoutAPlanThereAreNoTables() {
        assertThat(report(SolvedGarments.infeasible(), 80))
                .contains("infeasible: no plan gives every block a region")
                .doesNotContain("Cost");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void everyLineFits(int width) {
        assertThat(report(SolvedGarments.proven(), width).lines())
                .allSatisfy(line -> assertThat(Names.width(line)).isLessThanOrEqualTo(width));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR"})
    void noLocaleChangesAByte(String locale) {
        Locale.setDefault(Locale.ROOT);
        String expected = report(SolvedGarments.proven(), 80);
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(report(SolvedGarments.proven(), 80)).isEqualTo(expected);
    }
}
