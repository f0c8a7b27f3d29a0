package org.fragmenta.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static Table plan() {
        Table table = new Table(List.of(
                Column.key("block"), Column.name("stands in"), Column.name("closest rival"), Column.number("gap")));
        table.row(List.of("Cutting", "Bangkok", "Hanoi", "12,345"));
        table.row(List.of("Sewing", "Savannakhet", "Phnom Penh", "45.50"));
        table.row(List.of("Finishing", "Bangkok", "none", "-"));
        return table;
    }

    @Test
    void numbersStandAtTheirDecimalPoint() {
        assertThat(plan().lines(80))
                .containsExactly(
                        "block      stands in    closest rival        gap",
                        "------------------------------------------------",
                        "Cutting    Bangkok      Hanoi          12,345   ".stripTrailing(),
                        "Sewing     Savannakhet  Phnom Penh         45.50",
                        "Finishing  Bangkok      none                   -");
    }

    @Test
    void theWidestNameGivesWayFirst() {
        assertThat(plan().lines(46))
                .contains("block      stands in    closest riv        gap".replace("closest riv", "close…rival"))
                .contains("Sewing     Savannakhet  Phnom Penh       45.50");
    }

    @Test
    void aRuleStandsAboveTheSum() {
        Table table = new Table(List.of(Column.key("part"), Column.number("cost")));
        table.row(List.of("set-up", "1"));
        table.rule();
        table.row(List.of("total", "1"));
        assertThat(table.lines(80))
                .containsExactly("part    cost", "------------", "set-up     1", "------------", "total      1");
    }

    @Test
    void whatDoesNotFitGoesToAPanelWithTheKeysAgain() {
        Table table = new Table(
                List.of(Column.key("block"), Column.number("labour"), Column.number("rent"), Column.number("total")));
        table.row(List.of("Sewing", "1,111,111", "2,222,222", "3,333,333"));
        assertThat(table.lines(30))
                .containsExactly(
                        "block      labour       rent",
                        "----------------------------",
                        "Sewing  1,111,111  2,222,222",
                        "",
                        "block       total",
                        "-----------------",
                        "Sewing  3,333,333");
    }

    @Test
    void aHeaderGivesWayBeforeItsNumbers() {
        Table table = new Table(List.of(Column.key("region"), Column.number("FinalAssemblyAndInspection")));
        table.row(List.of("Bangkok", "1,234,567"));
        assertThat(table.lines(24))
                .containsExactly("region   FinalAs…pection", "------------------------", "Bangkok        1,234,567");
    }

    @Test
    void aRowHasACellForEveryColumn() {
        Table table = new Table(List.of(Column.key("block")));
        assertThatThrownBy(() -> table.row(List.of("a", "b"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void noLineIsLongerThanTheTerminalAndNoNumberIsCut(int width) {
        long seed = 20_261;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Column> columns = new ArrayList<>(List.of(Column.key("the name of the block")));
            int numbers = 1 + random.nextInt(12);
            columns.add(Column.name("region"));
            for (int column = 0; column < numbers; column++) {
                columns.add(Column.number("n".repeat(1 + random.nextInt(12))));
            }
            Table table = new Table(columns);
            List<String> values = new ArrayList<>();
            for (int row = 0; row < 4; row++) {
                List<String> cells = new ArrayList<>();
                cells.add("b" + "x".repeat(random.nextInt(40)));
                cells.add("r" + "y".repeat(random.nextInt(90)));
                for (int column = 0; column < numbers; column++) {
                    String value = Numbers.amount(random.nextDouble() * Math.pow(10, random.nextInt(12) - 2));
                    cells.add(value);
                    values.add(value);
                }
                table.row(cells);
            }
            List<String> lines = table.lines(width);
            assertThat(lines)
                    .as("seed %d round %d", seed, round)
                    .allSatisfy(line -> assertThat(Names.width(line)).isLessThanOrEqualTo(width));
            String all = " " + String.join(" ", lines) + " ";
            assertThat(values)
                    .as("seed %d round %d", seed, round)
                    .allSatisfy(value -> assertThat(all).contains(" " + value + " "));
        }
    }
}
