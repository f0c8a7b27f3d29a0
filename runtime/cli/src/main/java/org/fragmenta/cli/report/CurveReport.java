package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style.Verdict;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.Regime;
import org.fragmenta.parametric.Threshold;
import org.fragmenta.parametric.ThresholdShift;

/** The regimes of a curve and the thresholds between them. */
public final class CurveReport {
    private final ModelDescriptor model;
    private final String scenario;
    private final Curve curve;
    private final Parameter parameter;

    public CurveReport(ModelDescriptor model, String scenario, Curve curve) {
        this.model = model;
        this.scenario = scenario;
        this.curve = curve;
        this.parameter = curve.parameter();
    }

    /** Says that there is nothing to follow. */
    public static void writeInfeasible(Page page) {
        Infeasible.writeVerdict(page);
        Infeasible.writePointer(page);
    }

    /** Writes what the curve covers, how far it is proven, its segments and its thresholds. */
    public void writeTo(Page page) {
        page.heading(model.title().isEmpty() ? model.id() : model.title());
        page.text("Model " + model.id() + ", scenario " + scenario + "; " + parameter.label() + " (" + parameter.unit()
                + ") " + interval() + ", " + ExactNumbers.text(Decimals.read(parameter.today())) + " today.");
        page.verdict(
                Verdict.GOOD,
                "proven",
                ": " + Units.count(curve.segments().size(), "segment") + ", both ends of each solved ("
                        + Units.count(curve.solves(), "solve") + ").");
        page.heading("Segments (" + Units.moneyAPeriod(model) + ")");
        page.table(segments());
        curve.segments().stream().findFirst().ifPresent(first -> page.text("No. 1: " + places(first.regime()) + "."));
        if (curve.thresholds().isEmpty()) {
            page.text("No threshold: this regime stays cheapest all the way.");
            return;
        }
        page.heading("Thresholds (" + parameter.label() + ", " + parameter.unit() + ")");
        page.table(thresholds());
        page.text(
                "At a threshold both regimes cost the same. ~ marks a figure that is rounded; the JSON document holds it"
                        + " exactly.");
    }

    /**
     * Writes how far the thresholds move after a change.
     *
     * @param settings the change, as the user wrote it
     * @param after the curve after it; absent if no plan is left
     */
    public void writeShifts(Page page, List<String> settings, Optional<Curve> after) {
        page.heading("After " + String.join(", ", settings));
        if (after.isEmpty()) {
            page.text("No plan is left.");
            return;
        }
        Table table = new Table(
                List.of(Column.key("no."), Column.number("at"), Column.number("then"), Column.number("change")));
        List<ThresholdShift> shifts = ThresholdShift.between(curve, after.get());
        for (int position = 0; position < shifts.size(); position++) {
            ThresholdShift shift = shifts.get(position);
            table.row(List.of(
                    step(position),
                    ExactNumbers.text(shift.before().at()),
                    shift.after()
                            .map(threshold -> ExactNumbers.text(threshold.at()))
                            .orElse("not here"),
                    shift.distance().map(ExactNumbers::text).orElse("")));
        }
        page.table(table);
        if (shifts.stream().anyMatch(shift -> shift.after().isEmpty())) {
            page.text("not here: within the interval, no such step is taken after the change.");
        }
    }

    private String interval() {
        CurveSegment first = curve.segments().get(0);
        CurveSegment last = curve.segments().get(curve.segments().size() - 1);
        String from = "from " + ExactNumbers.text(first.from());
        return last.to().map(to -> from + " to " + ExactNumbers.text(to)).orElse(from + " on");
    }

    private Table segments() {
        Table table = new Table(List.of(
                Column.key("no."),
                Column.number("from"),
                Column.number("to"),
                Column.number("blocks"),
                Column.number("locations"),
                Column.number("links cut"),
                Column.number("cost at 0"),
                Column.number("a unit more")));
        for (int position = 0; position < curve.segments().size(); position++) {
            CurveSegment segment = curve.segments().get(position);
            table.row(List.of(
                    String.valueOf(position + 1),
                    ExactNumbers.text(segment.from()),
                    segment.to().map(ExactNumbers::text).orElse("no end"),
                    String.valueOf(segment.regime().blocks()),
                    String.valueOf(segment.regime().locations()),
                    String.valueOf(segment.regime().linksCut()),
                    Numbers.amount(Decimals.nearest(segment.fixedCost())),
                    ExactNumbers.text(segment.marginalCost())));
        }
        return table;
    }

    private Table thresholds() {
        Table table = new Table(List.of(Column.key("no."), Column.number("at"), Column.name("what changes above it")));
        List<Threshold> thresholds = curve.thresholds();
        for (int position = 0; position < thresholds.size(); position++) {
            Threshold threshold = thresholds.get(position);
            table.row(List.of(step(position), ExactNumbers.text(threshold.at()), changes(threshold)));
        }
        return table;
    }

    private static String step(int position) {
        return (position + 1) + " to " + (position + 2);
    }

    private static String changes(Threshold threshold) {
        List<String> parts = new ArrayList<>();
        if (!threshold.below().technology().equals(threshold.above().technology())) {
            parts.add("technology " + threshold.above().technology());
        }
        for (String block : threshold.moved()) {
            parts.add(
                    threshold.above().region(block).isEmpty()
                            ? "without " + block
                            : block + " to " + place(threshold.above(), block));
        }
        return parts.isEmpty() ? "goods take another way or tariff" : String.join(", ", parts);
    }

    private static String places(Regime regime) {
        String places = regime.regions().keySet().stream()
                .map(block -> block + " in " + place(regime, block))
                .collect(Collectors.joining(", "));
        return regime.technology().isEmpty() ? places : "technology " + regime.technology() + ", " + places;
    }

    private static String place(Regime regime, String block) {
        return regime.armsLength().contains(block) ? regime.region(block) + " at arm's length" : regime.region(block);
    }
}
