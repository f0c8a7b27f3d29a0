package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.result.ClusterResult;

/** Who enters where, what happens on the way, and the equilibria. */
public final class ClusterReport {
    private static final int SHOWN = 6;

    private final ClusterResult result;
    private final ModelDescriptor model;

    /**
     * @param model the model as it was studied
     */
    public ClusterReport(ClusterResult result, ModelDescriptor model) {
        this.result = result;
        this.model = model;
    }

    /** Writes the study. */
    public void writeTo(Page page) {
        page.heading(result.model() + ", scenario " + result.scenario() + ": "
                + Units.count(result.entries().size(), "plant") + " after each other, core " + result.core());
        page.table(entries());
        events(page);
        page.heading("Where they stand");
        page.table(regions());
        concentration(page);
        equilibria(page);
        page.text(
                "The cases are this project's formalisation of concentrated dispersion (Kuroiwa 2009, section 5 and Figure"
                        + " 2); \"check --only EQ,CD,IX\" gives their evidence.");
    }

    /** Entries in a row that go to one region for one reason. */
    private record Run(int first, int last) {}

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < result.entries().size(); at++) {
            ClusterResult.EntryLine entry = result.entries().get(at);
            Run last = runs.isEmpty() ? new Run(0, -1) : runs.get(runs.size() - 1);
            ClusterResult.EntryLine before = result.entries().get(last.first());
            boolean same = last.last() >= 0
                    && entry.region().equals(before.region())
                    && entry.kind().equals(before.kind())
                    && entry.block().equals(before.block());
            if (same) {
                runs.set(runs.size() - 1, new Run(last.first(), at));
            } else {
                runs.add(new Run(at, at));
            }
        }
        return runs;
    }

    private Table entries() {
        Table table = new Table(List.of(
                Column.key("plants"),
                Column.name("block"),
                Column.name("to"),
                Column.number("cost"),
                Column.name("next best"),
                Column.number("dearer by"),
                Column.name("case")));
        for (Run run : runs()) {
            ClusterResult.EntryLine entry = result.entries().get(run.first());
            table.row(List.of(
                    run.first() == run.last() ? "" + (run.first() + 1) : (run.first() + 1) + "-" + (run.last() + 1),
                    entry.block(),
                    entry.region(),
                    EvidenceNumber.text(entry.cost()),
                    entry.next(),
                    EvidenceNumber.text(entry.margin()),
                    kind(entry)));
        }
        return table;
    }

    private String kind(ClusterResult.EntryLine entry) {
        if (!entry.kind().isEmpty()) {
            return entry.kind();
        }
        return entry.region().equals(result.core()) ? "core" : "joins";
    }

    private void events(Page page) {
        page.heading("What happens (" + Units.moneyAPeriod(model) + ")");
        if (result.events().isEmpty()) {
            page.text("Nothing: the core is not left.");
        }
        for (ClusterResult.EventLine event : result.events()) {
            page.item(
                    event.kind() + " " + event.region() + ": ",
                    event.words() + " (plant " + event.entry() + "). " + numbers(event) + " Re-solved with "
                            + event.change() + ": " + event.outcome() + ".");
        }
    }

    private static String numbers(ClusterResult.EventLine event) {
        List<String> all = new ArrayList<>();
        event.numbers().forEach((name, number) -> all.add(name + " " + EvidenceNumber.text(number)));
        event.texts().forEach((name, text) -> all.add(name + " " + text));
        return String.join(", ", all) + ".";
    }

    private Table regions() {
        Table table = new Table(List.of(
                Column.key("region"),
                Column.name("country"),
                Column.number("before"),
                Column.number("in the end"),
                Column.number("share"),
                Column.number("quotient")));
        for (ClusterResult.RegionLine region : result.regions()) {
            table.row(List.of(
                    region.region(),
                    region.country(),
                    "" + region.incumbents(),
                    "" + region.plants(),
                    Numbers.percent(region.share()),
                    EvidenceNumber.text(region.locationQuotient())));
        }
        return table;
    }

    private void concentration(Page page) {
        ClusterResult.Concentration indices = result.concentration();
        page.text("Herfindahl " + EvidenceNumber.text(indices.herfindahl()) + "; Theil "
                + EvidenceNumber.text(indices.theil()) + " = " + EvidenceNumber.text(indices.theilBetween())
                + " between + " + EvidenceNumber.text(indices.theilWithin()) + " within countries"
                + (indices.ellisonGlaeser().isPresent()
                        ? "; Ellison-Glaeser "
                                + EvidenceNumber.text(indices.ellisonGlaeser().getAsDouble())
                        : "")
                + ".");
    }

    private void equilibria(Page page) {
        ClusterResult.EquilibriumList list = result.equilibria();
        page.heading("Equilibria, in which no plant gains by moving alone");
        page.text((list.complete()
                        ? "All " + EvidenceNumber.text(list.looked()) + " settlements were looked at: "
                        : "Not every settlement was looked at, only what " + EvidenceNumber.text(list.looked())
                                + " starts lead to (UNPROVED): ")
                + (list.number() == 1 ? "1 equilibrium." : list.number() + " equilibria."));
        Table table = new Table(List.of(
                Column.key("plants"),
                Column.number("cost"),
                Column.number("margin"),
                Column.number("above plan"),
                Column.number("potential")));
        for (ClusterResult.EquilibriumLine line :
                list.listed().subList(0, Math.min(SHOWN, list.listed().size()))) {
            table.row(List.of(
                    plants(line.plants()),
                    EvidenceNumber.text(line.cost()),
                    EvidenceNumber.text(line.margin()),
                    line.gap().isPresent() ? Numbers.percent(line.gap().getAsDouble()) : "-",
                    line.potential().isPresent()
                            ? EvidenceNumber.text(line.potential().getAsDouble())
                            : "-"));
        }
        if (list.number() > 0) {
            page.table(table);
        }
        page.text("The cheapest settlement for all plants together"
                + (list.complete() ? "" : " that was met") + " is "
                + plants(result.planned().plants()) + " at "
                + EvidenceNumber.text(result.planned().cost()) + ".");
    }

    private static String plants(Map<String, Double> plants) {
        return plants.entrySet().stream()
                .filter(region -> region.getValue() > 0)
                .map(region -> region.getKey() + " " + Math.round(region.getValue()))
                .collect(Collectors.joining(", "));
    }
}
