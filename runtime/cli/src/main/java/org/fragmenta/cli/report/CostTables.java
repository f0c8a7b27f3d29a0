package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Table;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.result.CostSplit.LinkLine;
import org.fragmenta.result.CostSplit.ServiceLine;
import org.fragmenta.result.CostSplit.SiteLine;

/** The cost of a plan by origin, as tables: the sum of each line, then its parts, less those that are nought everywhere. */
final class CostTables {
    private static final List<Part<BlockLine>> BLOCK_PARTS = List.of(
            new Part<>("set-up", BlockLine::setup),
            new Part<>("fixed", BlockLine::fixedOperation),
            new Part<>("labour", BlockLine::labor),
            new Part<>("capital", BlockLine::capital),
            new Part<>("rent", BlockLine::rent),
            new Part<>("utilities", BlockLine::utilities),
            new Part<>("complexity", BlockLine::complexity),
            new Part<>("tax", BlockLine::tax),
            new Part<>("arm's length", BlockLine::armsLength),
            new Part<>("other", BlockLine::other));

    private static final List<Part<LinkLine>> LINK_PARTS = List.of(
            new Part<>("coordination", LinkLine::coordination),
            new Part<>("freight", LinkLine::freight),
            new Part<>("border", LinkLine::border),
            new Part<>("time", LinkLine::time),
            new Part<>("tariff", LinkLine::tariff),
            new Part<>("other", LinkLine::other));

    private static final List<Part<SiteLine>> SITE_PARTS =
            List.of(new Part<>("entry", SiteLine::entry), new Part<>("cluster", SiteLine::cluster));

    private record Part<T>(String name, ToDoubleFunction<T> cost) {}

    private CostTables() {}

    /** Set-up, operation, service links, what blocks share by region, and their sum. */
    static Table summary(CostSplit cost) {
        Table table = new Table(List.of(Column.key("part"), Column.number("cost"), Column.number("share")));
        table.row(summaryRow("set-up", cost.setup(), cost.total()));
        table.row(summaryRow("operation", cost.operation(), cost.total()));
        table.row(summaryRow("service links", cost.serviceLinks(), cost.total()));
        if (!cost.regions().isEmpty()) {
            table.row(summaryRow("shared by region", cost.sites(), cost.total()));
        }
        table.rule();
        table.row(List.of("total", Numbers.amount(cost.total()), ""));
        return table;
    }

    /** A line a block. */
    static Table blocks(List<BlockLine> lines) {
        return table(
                List.of(Column.key("block"), Column.name("region")),
                lines,
                line -> List.of(line.block(), line.region()),
                BLOCK_PARTS,
                line -> line.setup() + line.operation());
    }

    /** A line a link or market. */
    static Table links(String what, List<LinkLine> lines) {
        return table(
                List.of(Column.key(what), Column.name("from"), Column.name("to")),
                lines,
                line -> List.of(line.link(), line.from(), line.to()),
                LINK_PARTS,
                LinkLine::total);
    }

    /** A line a region whose blocks share a cost. */
    static Table sites(List<SiteLine> lines) {
        return table(List.of(Column.key("region")), lines, line -> List.of(line.region()), SITE_PARTS, SiteLine::total);
    }

    /** A line for each two regions that a service is opened between. */
    static Table services(List<ServiceLine> lines) {
        return table(
                List.of(Column.key("service"), Column.name("between"), Column.name("and")),
                lines,
                line -> List.of(line.service(), line.first(), line.second()),
                List.of(),
                ServiceLine::cost);
    }

    private static List<String> summaryRow(String part, double cost, double total) {
        return List.of(part, Numbers.amount(cost), total == 0 ? "" : Numbers.percent(cost / total));
    }

    private interface Names<T> {
        List<String> of(T line);
    }

    private static <T> Table table(
            List<Column> names, List<T> lines, Names<T> nameCells, List<Part<T>> parts, ToDoubleFunction<T> total) {
        List<Part<T>> shown = parts.stream()
                .filter(part -> lines.stream().anyMatch(line -> part.cost().applyAsDouble(line) != 0))
                .toList();
        List<Column> columns = new ArrayList<>(names);
        columns.add(Column.number("total"));
        shown.forEach(part -> columns.add(Column.number(part.name())));
        Table table = new Table(columns);
        for (T line : lines) {
            List<String> cells = new ArrayList<>(nameCells.of(line));
            cells.add(Numbers.amount(total.applyAsDouble(line)));
            shown.forEach(part -> cells.add(Numbers.amount(part.cost().applyAsDouble(line))));
            table.row(cells);
        }
        if (lines.size() > 1) {
            List<String> sums = new ArrayList<>(List.of("total"));
            names.stream().skip(1).forEach(name -> sums.add(""));
            sums.add(Numbers.amount(sum(lines, total)));
            shown.forEach(part -> sums.add(Numbers.amount(sum(lines, part.cost()))));
            table.rule();
            table.row(sums);
        }
        return table;
    }

    private static <T> double sum(List<T> lines, ToDoubleFunction<T> cost) {
        return lines.stream().mapToDouble(cost).sum();
    }
}
