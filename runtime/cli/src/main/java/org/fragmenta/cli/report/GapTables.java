package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tolerance;

/** Attraction gaps as tables: of all blocks and regions, of one block, of one region. */
final class GapTables {
    private static final String IN_PLAN = "plan";
    private static final String TIE = "tie";
    private static final String IMPOSSIBLE = "-";

    private final Result result;
    private final double total;

    GapTables(Result result) {
        this.result = result;
        this.total = result.cost().map(CostSplit::total).orElse(0.0);
    }

    /** A line a region, a column a block. */
    Table all() {
        List<Column> columns = new ArrayList<>(List.of(Column.key("region")));
        result.plan().keySet().forEach(block -> columns.add(Column.number(block)));
        Table table = new Table(columns);
        for (RegionDescriptor region : regions()) {
            List<String> cells = new ArrayList<>(List.of(region.id()));
            result.plan().keySet().forEach(block -> cells.add(cell(block, region.id())));
            table.row(cells);
        }
        return table;
    }

    /** The regions of one block, the closest first. */
    Table ofBlock(String block) {
        Table table = new Table(List.of(Column.key("region"), Column.number("gap"), Column.number("of total cost")));
        regions().stream()
                .map(RegionDescriptor::id)
                .sorted(Comparator.comparingDouble(region -> rank(block, region)))
                .forEach(region -> table.row(List.of(region, cell(block, region), share(block, region))));
        return table;
    }

    /** What one region misses each block by. */
    Table ofRegion(String region) {
        Table table = new Table(List.of(
                Column.key("block"), Column.name("stands in"), Column.number("gap"), Column.number("of total cost")));
        result.plan()
                .forEach((block, home) -> table.row(List.of(block, home, cell(block, region), share(block, region))));
        return table;
    }

    /** A sentence on one block and one region. */
    String one(String block, String region) {
        String home = result.plan().get(block);
        String there = block + " stands in " + home;
        OptionalDouble gap = gap(block, region);
        if (region.equals(home)) {
            return there + ".";
        }
        if (gap.isEmpty()) {
            return there + "; no plan can have it in " + region + ".";
        }
        if (gap.getAsDouble() <= Tolerance.at(total)) {
            return there + "; a plan as cheap has it in " + region + ".";
        }
        return there + "; " + region + " misses it by " + Numbers.amount(gap.getAsDouble()) + " "
                + Units.moneyAPeriod(result.problem()) + ", " + Numbers.percent(gap.getAsDouble() / total)
                + " of the total cost.";
    }

    /** What the words in the tables mean. */
    String legend() {
        return "\"plan\": the plan's own region; \"tie\": a plan as cheap has the block there; \"-\": no plan can have it"
                + " there.";
    }

    private List<RegionDescriptor> regions() {
        return result.problem().regionSet().regions();
    }

    private OptionalDouble gap(String block, String region) {
        return result.attraction().getOrDefault(block, Map.of()).getOrDefault(region, OptionalDouble.empty());
    }

    /** The plan's own region comes before those that tie with it, impossible ones last; the sort keeps their order. */
    private double rank(String block, String region) {
        return region.equals(result.plan().get(block)) ? -1 : gap(block, region).orElse(Double.POSITIVE_INFINITY);
    }

    private String cell(String block, String region) {
        if (region.equals(result.plan().get(block))) {
            return IN_PLAN;
        }
        OptionalDouble gap = gap(block, region);
        if (gap.isEmpty()) {
            return IMPOSSIBLE;
        }
        return gap.getAsDouble() <= Tolerance.at(total) ? TIE : Numbers.amount(gap.getAsDouble());
    }

    private String share(String block, String region) {
        OptionalDouble gap = gap(block, region);
        boolean misses = gap.isPresent() && gap.getAsDouble() > Tolerance.at(total) && total > 0;
        return misses ? Numbers.percent(gap.getAsDouble() / total) : "";
    }
}
