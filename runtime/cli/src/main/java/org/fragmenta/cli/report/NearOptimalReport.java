package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Table;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.NearOptimal.NearPlan;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Tolerance;

/** The cheapest plans, each with what it costs more and the blocks that stand elsewhere, a row a block. */
final class NearOptimalReport {
    private static final int MOVES_SHOWN = 8;
    private static final String NOT_USED = "-";
    private static final String NOT_PROVEN = "?";

    private final NearOptimal near;
    private final String unit;
    private final boolean ofTechnologies;

    /**
     * @param unit of costs
     */
    NearOptimalReport(NearOptimal near, String unit) {
        this.near = near;
        this.unit = unit;
        this.ofTechnologies =
                near.plans().stream().anyMatch(plan -> !plan.technology().isEmpty());
    }

    void writeTo(Page page) {
        page.heading("Cheapest plans (" + unit + ")");
        if (!near.plans().isEmpty()) {
            page.table(table());
        }
        page.text(end());
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.key("rank"), Column.number("cost"), Column.number("more"), Column.number("in per cent")));
        if (ofTechnologies) {
            columns.add(Column.name("technology"));
        }
        columns.addAll(List.of(Column.name("block"), Column.name("stands in"), Column.name("instead of")));
        Table table = new Table(columns);
        NearPlan first = near.plans().get(0);
        for (NearPlan plan : near.plans()) {
            int shown = plan.moved().size() <= MOVES_SHOWN ? plan.moved().size() : MOVES_SHOWN - 1;
            List<String> figures = figures(plan, first);
            for (String block : plan.moved().subList(0, shown)) {
                table.row(row(figures, block, place(plan, block), place(first, block)));
                figures = figures.stream().map(figure -> "").toList();
            }
            if (shown < plan.moved().size()) {
                table.row(row(figures, "and " + (plan.moved().size() - shown) + " more", "", ""));
            } else if (shown == 0) {
                table.row(row(figures, plan.equals(first) ? "(the plan above)" : "", "", ""));
            }
        }
        return table;
    }

    private List<String> figures(NearPlan plan, NearPlan first) {
        boolean tied = plan.extra() <= Tolerance.at(first.cost());
        List<String> figures = new ArrayList<>(List.of(
                plan.rank() + (plan.proven() ? "" : NOT_PROVEN),
                Numbers.amount(plan.cost()),
                plan.equals(first) ? "" : tied ? "tie" : Numbers.amount(plan.extra()),
                plan.equals(first) || tied || first.cost() == 0
                        ? ""
                        : Numbers.percent(plan.extra() / Math.abs(first.cost()))));
        if (ofTechnologies) {
            figures.add(plan.technology());
        }
        return figures;
    }

    /** Where a block stands in a plan: its region, or those of its plants. */
    private static String place(NearPlan plan, String block) {
        String plants = plan.plants().stream()
                .filter(plant -> plant.block().equals(block))
                .map(PlantLine::region)
                .collect(Collectors.joining(", "));
        return plan.plan().getOrDefault(block, plants.isEmpty() ? NOT_USED : plants);
    }

    private static List<String> row(List<String> figures, String block, String region, String instead) {
        List<String> cells = new ArrayList<>(figures);
        cells.addAll(List.of(block, region, instead));
        return cells;
    }

    private String end() {
        return switch (near.end()) {
            case ALL ->
                near.unlisted().isEmpty()
                        ? "The model has no other plan."
                        : "No other plan costs at most "
                                + Numbers.percent(near.within().orElse(0)) + " more than the cheapest.";
            case COUNT -> others();
            case LIMIT -> stopped();
        };
    }

    private String others() {
        double last = near.plans().get(near.plans().size() - 1).cost();
        double unlisted = near.unlisted().orElse(last);
        return unlisted <= last + Tolerance.at(last)
                ? "Other plans may cost as much as the last of these; --alternatives lists more."
                : "Every other plan costs at least " + Numbers.amount(unlisted) + ".";
    }

    private String stopped() {
        long proven = near.plans().stream().filter(NearPlan::proven).count();
        String least = near.unlisted().isPresent()
                ? " Every plan that is not listed costs at least "
                        + Numbers.amount(near.unlisted().getAsDouble()) + "."
                : "";
        return "A limit stopped the search. "
                + (proven == 0 ? "None of these plans is" : "The first " + proven + " of these plans are")
                + " proven to come in this order; those marked " + NOT_PROVEN + " are the best that were found." + least
                + " More time (--time-limit) proves more.";
    }
}
