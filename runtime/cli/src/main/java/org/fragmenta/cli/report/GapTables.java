package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
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
    private static final String PERHAPS_A_TIE = "?";
    private static final String AT_LEAST = ">= ";
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
        blocks().forEach(block -> columns.add(Column.number(block)));
        Table table = new Table(columns);
        for (RegionDescriptor region : regions()) {
            List<String> cells = new ArrayList<>(List.of(region.id()));
            blocks().forEach(block -> cells.add(cell(block, region.id())));
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
        blocks().forEach(
                        block -> table.row(List.of(block, standsIn(block), cell(block, region), share(block, region))));
        return table;
    }

    /** A sentence on one block and one region. */
    String one(String block, String region) {
        String there = block + " stands in " + standsIn(block);
        OptionalDouble gap = gap(block, region);
        if (Homes.of(result, block).contains(region)) {
            return there + ".";
        }
        if (gap.isEmpty()) {
            return there + "; no plan can have it in " + region + ".";
        }
        boolean exact = isExact(block, region);
        if (gap.getAsDouble() <= Tolerance.at(total)) {
            return there
                    + (exact
                            ? "; a plan as cheap has it in " + region + "."
                            : "; whether a plan as cheap has it in " + region + " is not known.");
        }
        return there + "; " + region + " misses it by " + (exact ? "" : "at least ")
                + Numbers.amount(gap.getAsDouble()) + " " + Units.moneyAPeriod(result.problem()) + ", "
                + Numbers.percent(gap.getAsDouble() / total) + " of the total cost.";
    }

    /** What the words in the tables mean. */
    String legend() {
        String words =
                "\"plan\": the plan's own region; \"tie\": a plan as cheap has the block there; \"-\": no plan can"
                        + " have it there.";
        return result.attractionAtLeast().isEmpty()
                ? words
                : words + " \">=\": at least so much, because finding the gap itself would have taken too long; \"?\":"
                        + " perhaps a tie.";
    }

    private Set<String> blocks() {
        return result.attraction().keySet();
    }

    private List<RegionDescriptor> regions() {
        return result.problem().regionSet().regions();
    }

    private String standsIn(String block) {
        return String.join(", ", Homes.of(result, block));
    }

    private boolean isExact(String block, String region) {
        return result.attraction().getOrDefault(block, Map.of()).containsKey(region);
    }

    /** The gap, or what it is at least; absent where no plan has the block there. */
    private OptionalDouble gap(String block, String region) {
        Map<String, Map<String, OptionalDouble>> gaps =
                isExact(block, region) ? result.attraction() : result.attractionAtLeast();
        return gaps.getOrDefault(block, Map.of()).getOrDefault(region, OptionalDouble.empty());
    }

    /** The plan's own regions come before those that tie with them, impossible ones last; the sort keeps their order. */
    private double rank(String block, String region) {
        return Homes.of(result, block).contains(region)
                ? -1
                : gap(block, region).orElse(Double.POSITIVE_INFINITY);
    }

    private String cell(String block, String region) {
        if (Homes.of(result, block).contains(region)) {
            return IN_PLAN;
        }
        OptionalDouble gap = gap(block, region);
        if (gap.isEmpty()) {
            return IMPOSSIBLE;
        }
        boolean exact = isExact(block, region);
        if (gap.getAsDouble() <= Tolerance.at(total)) {
            return exact ? TIE : PERHAPS_A_TIE;
        }
        return (exact ? "" : AT_LEAST) + Numbers.amount(gap.getAsDouble());
    }

    private String share(String block, String region) {
        OptionalDouble gap = gap(block, region);
        boolean misses = gap.isPresent() && gap.getAsDouble() > Tolerance.at(total) && total > 0;
        return misses ? (isExact(block, region) ? "" : AT_LEAST) + Numbers.percent(gap.getAsDouble() / total) : "";
    }
}
