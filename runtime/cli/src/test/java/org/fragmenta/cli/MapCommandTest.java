package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fragmenta.cli.text.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapCommandTest {
    @TempDir
    private Path folder;

    private String garments = "";

    @BeforeEach
    void writeModel() {
        garments = Documents.file(folder, "garments.json", Documents.garments());
    }

    @Test
    void showsLinkCostByWageGapUnlessToldOtherwise() {
        CommandRun run = CommandRun.of(120, "map", garments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "cost of all service links from 0 to 2 times today's by wage gap from 0 to 1.67 times today's")
                .contains("proven: 2 regimes; each of the 5 corners of the map was solved (5 solves).")
                .contains("In all of them: Cutting, Finishing in DaNang.");
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains("1 82.2 % 2 2 Savannakhet", "2 17.8 % 1 0 DaNang");
    }

    @Test
    void theBorderLiesWhereTheSavingOnWagesPaysForTheLinks() {
        // At gap g sewing saves 0.9 hours times g times the wage gap of 1.3 a garment; today's links cost 34,682 USD a
        // year.
        CommandRun run = CommandRun.of("map", garments, "--json", "-");
        double border = 34_682.0 / (100_000 * 0.9 * 1.3);
        assertThat(run.out()).contains("\"exactX\":\"2\",\"exactY\":");
        assertThat(borderAt(run.out(), 2)).isBetween(2 * border - 1e-4, 2 * border + 1e-4);
    }

    private static double borderAt(String json, double x) {
        Matcher vertex = Pattern.compile("\\{\"x\":" + x + ",\"y\":([0-9.]+),[^{]*\"regimes\":\\[0,1\\]\\}")
                .matcher(json);
        assertThat(vertex.find()).isTrue();
        return Double.parseDouble(vertex.group(1));
    }

    @Test
    void drawsSvgAndHtml() throws IOException {
        Path svg = folder.resolve("map.svg");
        Path html = folder.resolve("map.html");
        CommandRun drawn = CommandRun.of("map", garments, "--figure", svg.toString());
        assertThat(drawn).isEqualTo(CommandRun.of("map", garments, "--figure", html.toString()));
        assertThat(drawn).isEqualTo(CommandRun.of("map", garments));
        assertThat(Files.readString(svg))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ")
                .contains("Sewing in Savannakhet", "wage gap (times today");
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("Sewing in Savannakhet");
    }

    @Test
    void aFileGetsTheJsonBesidesTheTable() throws IOException {
        Path file = folder.resolve("map.json");
        CommandRun run = CommandRun.of("map", garments, "--json", file.toString(), "--x-to", "1");
        assertThat(run.out()).contains("Regimes");
        assertThat(Files.readString(file).replaceAll("\\s+", ""))
                .isEqualTo(CommandRun.of("map", garments, "--json", "-", "--x-to", "1")
                        .out()
                        .replaceAll("\\s+", ""));
    }

    @Test
    void scenariosSettingsAndOtherParametersChangeTheMap() {
        String output = CommandRun.of(
                        200,
                        "map",
                        garments,
                        "--scenario",
                        "CorridorComplete",
                        "--set",
                        "regions.DaNang.wage=1.5",
                        "--x",
                        "blocks.*.setup",
                        "--y",
                        "regions.Savannakhet.wage",
                        "--y-from",
                        "0.5",
                        "--y-to",
                        "3")
                .out();
        assertThat(output)
                .contains("scenario CorridorComplete", "set-up", "wage of Savannakhet from 0.5 to 3 USD an hour");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void everyLineFitsTheTerminal(int width) {
        assertThat(CommandRun.of(width, "map", garments).out().lines())
                .allSatisfy(line -> assertThat(Names.width(line)).isLessThanOrEqualTo(width));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--x-to 0              | 3 | the interval is a point",
                "--x-from 3            | 3 | the interval is empty",
                "--y-to 9              | 3 | it may only be 0 to",
                "--y output --x output | 3 | both change one number",
                "--x output            | 3 | not affine",
                "--x regions.Hanoi.productivity | 3 | productivity",
                "--x links.Cut.cost    | 3 | names nothing",
                "--figure map.png      | 2 | a figure ends in .svg or .html",
                "--x-to wide           | 2 | 'wide' is not a double"
            })
    void refusesWhatCannotBeMapped(String options, int exitCode, String says) {
        CommandRun run = CommandRun.of(("map " + garments + " " + options).split(" +"));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).contains(says).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aModelWithoutAPlanEndsWithOne() {
        String torn = Documents.file(
                folder,
                "torn.json",
                Documents.infeasible().replace("{\"id\": \"r1\"}", "{\"id\": \"r1\", \"wage\": 1}"));
        CommandRun run = CommandRun.of("map", torn);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("infeasible: no plan");
    }
}
