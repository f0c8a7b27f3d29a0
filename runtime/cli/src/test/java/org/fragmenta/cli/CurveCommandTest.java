package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveCommandTest {
    @TempDir
    private Path folder;

    private String garments = "";

    @BeforeEach
    void writeModel() {
        garments = Documents.file(folder, "garments.json", Documents.garments());
    }

    @Test
    void theOutputFromWhichSewingLeavesTheCore() {
        CommandRun run = CommandRun.of("curve", garments, "--over", "output");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("output (units a year) from 0 on, 100,000\ntoday.")
                .contains("proven: 2 segments, both ends of each solved")
                .contains("""
                        no.       from         to  blocks  locations  links cut  cost at 0  a unit more
                        -------------------------------------------------------------------------------
                        1            0  ~16,273.7       3          1          0     19,529        2.625
                        2    ~16,273.7     no end       3          2          2     35,529     ~1.64182
                        """)
                .contains("1 to 2  ~16,273.7  Sewing to Savannakhet\n");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aThresholdIsWhereThePlanChanges() {
        assertThat(CommandRun.of("curve", garments, "--over", "regions.Savannakhet.wage")
                        .out())
                .contains("wage of Savannakhet (USD an hour) from 0 to\n2.4, 1.2 today.")
                .contains("1 to 2  ~2.11464  Sewing to DaNang\n");
        assertThat(CommandRun.of("solve", garments, "--set", "regions.Savannakhet.wage=2.1146")
                        .out())
                .contains("Sewing     Savannakhet");
        assertThat(CommandRun.of("solve", garments, "--set", "regions.Savannakhet.wage=2.1147")
                        .out())
                .contains("Sewing     DaNang");
    }

    @Test
    void aDecimalThresholdIsPrintedAsItIs() {
        assertThat(CommandRun.of("curve", garments, "--over", "countries.LAO.tariff")
                        .out())
                .contains("1    0     0.01 ")
                .contains("2    0.01  0.1 ")
                .contains("1 to 2  0.01  goods take another way or tariff\n");
    }

    @Test
    void cheaperLinksLowerTheThreshold() {
        CommandRun both =
                CommandRun.of("curve", garments, "--over", "output", "--against", "links.*.coordination*=0.5");
        CommandRun alone = CommandRun.of("curve", garments, "--over", "output", "--set", "links.*.coordination*=0.5");
        assertThat(both.out()).contains("After links.*.coordination*=0.5");
        String[] shift = both.out()
                .lines()
                .filter(line -> line.startsWith("1 to 2"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .split("  +");
        assertThat(shift[1]).isEqualTo("~16,273.7");
        assertThat(alone.out()).contains("1 to 2  " + shift[2] + "  Sewing to Savannakhet");
        assertThat(shift[3]).startsWith("~-");
    }

    @Test
    void theSecondCurveCoversTheSameInterval() {
        CommandRun run = CommandRun.of(
                "curve", garments, "--over", "regions.Savannakhet.wage", "--against", "regions.Savannakhet.wage=0.5");
        assertThat(run.out()).containsPattern("1 to 2 +~2.11464 +~2.11464 +0\n");
    }

    @Test
    void whatLeavesTheIntervalIsNotCalledGone() {
        CommandRun run = CommandRun.of(
                "curve", garments, "--over", "output", "--to", "17000", "--against", "links.*.coordination*=2");
        assertThat(run.out())
                .containsPattern("1 to 2 +~16,273.7 +not here *\n")
                .contains("not here: within the interval, no such step is taken after the change.");
    }

    @Test
    void endsBeyondNumbersAreRefused() {
        CommandRun low = CommandRun.of("curve", garments, "--over", "output", "--from=-Infinity");
        assertThat(low.exitCode()).isEqualTo(3);
        assertThat(low.err()).contains("[FRG-743]").contains("minus infinity");
        CommandRun high = CommandRun.of("curve", garments, "--over", "output", "--to", "1e308");
        assertThat(high.exitCode()).isEqualTo(3);
        assertThat(high.err()).contains("[FRG-743]").contains("larger than numbers can be");
    }

    @Test
    void whereNothingChangesItSaysSo() {
        assertThat(CommandRun.of("curve", garments, "--over", "corridors.EastWest.hours", "--to", "3")
                        .out())
                .contains("proven: 1 segment, both ends of each solved (2 solves).")
                .contains("No threshold: this regime stays cheapest all the way.");
    }

    @Test
    void theDocumentHoldsFractions() throws IOException {
        Path file = folder.resolve("curve.json");
        assertThat(CommandRun.of("curve", garments, "--over", "output", "--json", file.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file)).contains("\"path\": \"output\"").contains("\"exact\": \"21/8\"");

        String line = CommandRun.of("curve", garments, "--over", "countries.LAO.tariff", "--json", "-")
                .out();
        assertThat(line).startsWith("{\"schema\":1,").endsWith("}\n").doesNotContain("Segments");
        Matcher exact = Pattern.compile("\"thresholds\":\\[\\{\"at\":\\{\"value\":0.01,\"exact\":\"1/100\"}")
                .matcher(line);
        assertThat(exact.find()).as(line).isTrue();
    }

    @Test
    void aModelWithoutAPlanEndsWithOne() {
        CommandRun run =
                CommandRun.of("curve", Documents.file(folder, "torn.json", Documents.infeasible()), "--over", "output");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("infeasible").doesNotContain("Segments");
    }

    @Test
    void whatCannotBeFollowedIsRefused() {
        refuses("FRG-740", "economy.timeCost", "--over", "economy.discountRate");
        refuses("FRG-741", "--set regions.Savannakhet.rent=", "--over", "regions.Savannakhet.rent");
        refuses("FRG-743", "write the lower end first", "--over", "output", "--from", "2", "--to", "1");
        refuses("FRG-743", "end at", "--over", "blocks.Sewing.setup", "--to", "Infinity");
        refuses("FRG-743", "stay in between", "--over", "regions.Savannakhet.profitTax", "--to", "2");
        refuses("FRG-743", "--to 1", "--over", "regions.Savannakhet.profitTax");
        refuses("FRG-721", "CutPanels is meant", "--over", "links.CutPanel.cost");
        refuses("FRG-722", "wage", "--over", "regions.Savannakhet.wagee");
        assertThat(CommandRun.of("curve", garments).exitCode()).isEqualTo(2);
    }

    private void refuses(String code, String maybe, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "curve";
        arguments[1] = garments;
        System.arraycopy(options, 0, arguments, 2, options.length);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains(code).contains("Maybe").doesNotContain("\tat ");
        assertThat(run.err().substring(run.err().indexOf("Maybe"))).contains(maybe);
    }

    @Test
    void drawsTheCurveWithItsThreshold() throws IOException {
        Path svg = folder.resolve("curve.svg");
        CommandRun drawn = CommandRun.of("curve", garments, "--over", "output", "--figure", svg.toString());
        assertThat(drawn).isEqualTo(CommandRun.of("curve", garments, "--over", "output"));
        assertThat(Files.readString(svg))
                .contains("16,273.7", "cost (USD a year)", "output (units a year)", "Sewing in Savannakhet");
        CommandRun refused = CommandRun.of("curve", garments, "--over", "output", "--figure", "curve.pdf");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("a figure ends in .svg or .html");
    }
}
