package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style.Verdict;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tie;
import org.fragmenta.result.Tolerance;

/** The answer to a solve: plan, closest rivals, cost by origin, ties, and how far all that is proven. */
public final class SolveReport {
    private static final int TIED_REGIONS_SHOWN = 10;

    private final Result result;
    private final ModelDescriptor model;
    private final String unit;

    public SolveReport(Result result) {
        this.result = result;
        this.model = result.problem();
        this.unit = Units.moneyAPeriod(model);
    }

    /** Writes the answer to a page. */
    public void writeTo(Page page) {
        writeSummaryTo(page);
        result.conflict().ifPresent(conflict -> new ConflictReport(conflict, unit).writeTo(page));
        result.cost().ifPresent(cost -> {
            page.heading("Plan (gap to the closest rival in " + unit + ")");
            page.table(plan(cost));
            ties(page);
            if (!result.plants().isEmpty()) {
                page.heading("Plants (units " + Units.aPeriod(model) + ")");
                page.table(plants());
            }
            if (!result.alternatives().isEmpty()) {
                page.heading("Technologies (" + unit + ")");
                page.table(technologies());
            }
            result.nearOptimal().ifPresent(near -> new NearOptimalReport(near, unit).writeTo(page));
            page.heading("Cost (" + unit + ")");
            page.table(CostTables.summary(cost));
            page.heading("Cost by block (" + unit + ")");
            page.table(CostTables.blocks(cost.blocks()));
            if (!cost.links().isEmpty()) {
                page.heading("Cost by service link (" + unit + ")");
                page.table(CostTables.links("link", cost.links()));
            }
            if (!cost.markets().isEmpty()) {
                page.heading("Cost by market (" + unit + ")");
                page.table(CostTables.links("market", cost.markets()));
            }
            if (!cost.regions().isEmpty()) {
                page.heading("Cost that blocks share by region (" + unit + ")");
                page.table(CostTables.sites(cost.regions()));
            }
            if (!cost.sharedServices().isEmpty()) {
                page.heading("Cost by shared service (" + unit + ")");
                page.table(CostTables.services(cost.sharedServices()));
            }
        });
    }

    /** Writes which model was solved and how far. */
    void writeSummaryTo(Page page) {
        title(page);
        verdict(page);
    }

    private void title(Page page) {
        page.heading(model.title().isEmpty() ? model.id() : model.title());
        page.text("Model " + model.id() + ", scenario " + result.scenario() + ", output "
                + Numbers.amount(model.output()) + " " + Units.aPeriod(model) + "; "
                + Units.count(model.blocks().size(), "block") + ", "
                + Units.count(model.regionSet().regions().size(), "region") + ", "
                + Units.count(model.links().size(), "link") + ", "
                + Units.count(model.markets().size(), "market")
                + (model.technologies().isEmpty() ? "" : ", " + technologyCount()) + ".");
        model.horizon()
                .ifPresent(horizon -> page.text("The numbers are those of " + horizon.firstYear()
                        + ", as if they lasted; fragmenta relocate places the blocks year by year to "
                        + horizon.lastYear() + "."));
        if (!result.technology().isEmpty() && !result.plan().isEmpty()) {
            page.text("Technology " + result.technology() + ".");
        }
    }

    private String technologyCount() {
        int count = model.technologies().size();
        return count + (count == 1 ? " technology" : " technologies");
    }

    private Table technologies() {
        Table table = new Table(List.of(
                Column.key("technology"),
                Column.number("blocks"),
                Column.number("cost"),
                Column.number("more than chosen"),
                Column.name("status")));
        for (TechnologyDescriptor technology : model.technologies()) {
            Stream.concat(Stream.of(result), result.alternatives().stream())
                    .filter(answer -> answer.technology().equals(technology.id()))
                    .forEach(answer -> table.row(List.of(
                            technology.id(),
                            String.valueOf(technology.blocks().size()),
                            answer.cost()
                                    .map(split -> Numbers.amount(split.total()))
                                    .orElse("-"),
                            answer.technology().equals(result.technology()) ? "chosen" : more(answer),
                            answer.status().name().toLowerCase(Locale.ROOT))));
        }
        return table;
    }

    private String more(Result answer) {
        double total = result.cost().map(CostSplit::total).orElse(0.0);
        return answer.cost().map(split -> gap(split.total() - total, total)).orElse("-");
    }

    private void verdict(Page page) {
        double total = result.cost().map(CostSplit::total).orElse(0.0);
        double bound = result.bound().orElse(total);
        switch (result.status()) {
            case PROVEN ->
                page.verdict(
                        Verdict.GOOD,
                        "proven",
                        ": no plan costs less than " + Numbers.amount(total) + " " + unit + ".");
            case LIMIT ->
                page.verdict(
                        Verdict.OPEN,
                        "limit",
                        ": the solve was stopped with a plan at " + Numbers.amount(total) + " " + unit
                                + "; no plan costs less than " + Numbers.amount(bound) + " (gap "
                                + Numbers.amount(result.gap().orElse(total - bound)) + share(total - bound, total)
                                + ").");
            case INFEASIBLE -> Infeasible.writeVerdict(page);
        }
    }

    private static String share(double part, double total) {
        return total == 0 ? "" : ", " + Numbers.percent(part / total);
    }

    private Table plan(CostSplit cost) {
        boolean offered =
                model.blocks().stream().anyMatch(block -> block.armsLength().isPresent());
        List<Column> columns = new ArrayList<>(List.of(
                Column.key("block"), Column.name("stands in"), Column.name("closest rival"), Column.number("gap")));
        if (offered) {
            columns.add(2, Column.name("governance"));
        }
        Table table = new Table(columns);
        result.plan().forEach((block, region) -> {
            Optional<Rival> rival = Rival.closest(result, block);
            List<String> cells = new ArrayList<>(List.of(
                    block,
                    region,
                    rival.map(found -> found.exact() ? found.region() : "not known")
                            .orElse(result.attraction().isEmpty() ? "not known" : "none"),
                    rival.map(found -> gap(found, cost.total())).orElse("-")));
            if (offered) {
                cells.add(2, result.armsLength().contains(block) ? "arm's length" : "in-house");
            }
            table.row(cells);
        });
        return table;
    }

    private static String gap(Rival rival, double total) {
        if (rival.exact()) {
            return gap(rival.gap(), total);
        }
        return rival.gap() <= Tolerance.at(total) ? "not known" : ">= " + Numbers.amount(rival.gap());
    }

    private static String gap(double gap, double total) {
        return gap <= Tolerance.at(total) ? "tie" : Numbers.amount(gap);
    }

    private Table plants() {
        Table table = new Table(
                List.of(Column.key("block"), Column.name("region"), Column.number("makes"), Column.name("for")));
        for (PlantLine plant : result.plants()) {
            table.row(List.of(
                    plant.block(),
                    plant.region(),
                    Numbers.amount(plant.units()),
                    plant.supplies().stream()
                            .map(supply -> supply.market() + " " + Numbers.amount(supply.units()))
                            .collect(Collectors.joining(", "))));
        }
        return table;
    }

    private void ties(Page page) {
        if (result.status() == Status.PROVEN && result.attraction().isEmpty()) {
            page.text("Rivals and ties are not known; --alternatives 2 shows the next plan and what it costs.");
        } else if (result.status() == Status.PROVEN && !perhapsTied().isEmpty()) {
            page.text("Whether a plan as cheap has them elsewhere is not known of: " + String.join(", ", perhapsTied())
                    + ".");
        } else if (result.status() == Status.PROVEN && result.ties().isEmpty()) {
            page.text(
                    result.plants().isEmpty()
                            ? "No ties: no other plan costs as little."
                            : "No block of one plant ties; whether plants do is not known.");
        }
        for (Tie tie : result.ties()) {
            List<String> regions = tie.regions();
            int more = regions.size() - TIED_REGIONS_SHOWN;
            page.text("Tie: " + tie.block() + " costs the same in "
                    + String.join(", ", regions.subList(0, Math.min(regions.size(), TIED_REGIONS_SHOWN)))
                    + (more > 0 ? " and " + more + " more" : "") + ".");
        }
    }

    /** Blocks of one plant that some region misses by a gap of which not even that it is above 0 is known. */
    private List<String> perhapsTied() {
        double tie = Tolerance.at(result.cost().map(CostSplit::total).orElse(0.0));
        return result.plan().keySet().stream()
                .filter(block -> result.attractionAtLeast().getOrDefault(block, Map.of()).values().stream()
                        .anyMatch(gap -> gap.orElse(0) <= tie))
                .toList();
    }
}
