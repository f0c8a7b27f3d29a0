package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style.Verdict;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.relocation.WageBand;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Timeline;
import org.fragmenta.result.Timeline.MoveLine;
import org.fragmenta.result.Timeline.PresentValue;
import org.fragmenta.result.Timeline.Reason;
import org.fragmenta.result.Timeline.YearLine;

/** Where blocks stand year by year, why they move, what it is worth, and how far all that is proven. */
public final class TimelineReport {
    private final Timeline timeline;
    private final Timeline other;
    private final List<WageBand> bands;
    private final ModelDescriptor model;
    private final HorizonDescriptor horizon;

    /**
     * @param other the same model under another foresight, to compare with
     * @param bands the wages between which blocks stay in the first year
     */
    public TimelineReport(Timeline timeline, Timeline other, List<WageBand> bands) {
        this.timeline = timeline;
        this.other = other;
        this.bands = List.copyOf(bands);
        this.model = timeline.problem();
        this.horizon = model.horizon().orElseThrow();
    }

    /** Writes the timeline to a page. */
    public void writeTo(Page page) {
        page.heading(model.title().isEmpty() ? model.id() : model.title());
        page.text("Model " + model.id() + ", scenario " + timeline.scenario() + ", " + horizon.firstYear() + " to "
                + horizon.lastYear() + (horizon.keptForEver() ? " and on" : "") + ", discounted at "
                + Numbers.percent(model.economy().discountRate()) + " a year, foresight " + timeline.foresight() + "; "
                + Units.count(model.blocks().size(), "block") + ", "
                + Units.count(model.regionSet().regions().size(), "region") + ", "
                + Units.count(model.links().size(), "link") + ".");
        verdict(page);
        timeline.value().ifPresent(value -> {
            page.heading("Timeline");
            page.table(years());
            page.heading("Moves");
            moves(page);
            page.heading("Present value (" + model.currency() + " of " + horizon.firstYear() + ")");
            page.table(values(value));
            compare(page, value);
            if (!bands.isEmpty()) {
                page.heading(
                        "Bands of inaction in " + horizon.firstYear() + " (wage, " + model.currency() + " an hour)");
                page.table(bands());
            }
            timeline.waiting()
                    .ifPresent(waiting -> new WaitingReport(waiting, model, horizon.firstYear()).writeTo(page));
        });
    }

    /** For each block the nearest wage that would drive it out, and the one below which it would come back from there. */
    private Table bands() {
        Table table = new Table(List.of(
                Column.key("block"),
                Column.name("stands in"),
                Column.number("wage"),
                Column.number("leaves above"),
                Column.name("for"),
                Column.number("back below")));
        for (BlockDescriptor block : model.blocks()) {
            bands.stream()
                    .filter(band -> band.block().equals(block.id())
                            && band.leavesAbove().isPresent())
                    .min(Comparator.comparingDouble(band -> band.leavesAbove().orElseThrow()))
                    .ifPresent(band -> table.row(List.of(
                            band.block(),
                            band.region(),
                            Numbers.amount(band.wage()),
                            Numbers.amount(band.leavesAbove().orElseThrow()),
                            band.other(),
                            band.returnsBelow().isPresent()
                                    ? Numbers.amount(band.returnsBelow().getAsDouble())
                                    : "never")));
        }
        return table;
    }

    private void verdict(Page page) {
        Result best = timeline.best();
        double bound = best.bound().orElse(0.0);
        if (best.status() == Status.INFEASIBLE) {
            page.verdict(
                    Verdict.BAD,
                    "infeasible",
                    ": no path gives every block in every year a region that may host it and that its links can reach.");
        } else if (timeline.years().isEmpty()) {
            page.verdict(
                    Verdict.BAD,
                    "no path",
                    ": a firm that knows so little meets a year in which no plan exists, or the"
                            + " time was up before one was found.");
        } else if (best.status() == Status.PROVEN) {
            page.verdict(
                    Verdict.GOOD,
                    "proven",
                    ": no path costs less than " + Numbers.amount(bound) + " " + model.currency()
                            + " in present value.");
        } else {
            page.verdict(
                    Verdict.OPEN,
                    "limit",
                    ": the solve was stopped; no path costs less than " + Numbers.amount(bound) + " " + model.currency()
                            + " in present value (gap "
                            + Numbers.amount(best.gap().orElse(0.0)) + ").");
        }
    }

    /** A line for each run of years in which nothing moves. */
    private Table years() {
        List<Column> columns = new ArrayList<>(List.of(Column.key("years")));
        model.blocks().forEach(block -> columns.add(Column.name(block.id())));
        Table table = new Table(columns);
        List<YearLine> years = timeline.years();
        int first = 0;
        for (int year = 1; year <= years.size(); year++) {
            if (year == years.size()
                    || !years.get(year).plan().equals(years.get(first).plan())) {
                int from = years.get(first).year();
                int to = years.get(year - 1).year();
                List<String> cells = new ArrayList<>(List.of(from == to ? "" + from : from + "-" + to));
                cells.addAll(years.get(first).plan().values());
                table.row(cells);
                first = year;
            }
        }
        return table;
    }

    private void moves(Page page) {
        if (timeline.moves().isEmpty()) {
            page.text("No block ever moves.");
        }
        for (MoveLine move : timeline.moves()) {
            page.item(
                    move.year() + " " + move.block() + ": ",
                    move.from() + " to " + move.to() + " for " + Numbers.amount(move.cost()) + " (set-up "
                            + Numbers.amount(move.setup()) + ", exit " + Numbers.amount(move.exit()) + ", moving "
                            + Numbers.amount(move.moving()) + "). " + reason(move.reason()));
        }
    }

    private static String reason(Reason reason) {
        String company = reason.follows().isEmpty() ? "" : " with " + String.join(", ", reason.follows());
        String alone =
                reason.alone().isPresent() ? Numbers.amount(reason.alone().getAsDouble()) : "nothing that could be";
        String gains = "In present value it saves " + Numbers.amount(reason.operation()) + " of operation and "
                + Numbers.amount(reason.serviceLinks()) + " of links for " + Numbers.amount(reason.cost())
                + " of moving: " + Numbers.amount(reason.gain()) + ".";
        return switch (reason.kind()) {
            case ALONE -> gains + " It pays by itself.";
            case LEADER -> gains + " It leads" + company + ": alone it would gain " + alone + ".";
            case FOLLOWER -> gains + " It follows" + company + ": alone it would gain " + alone + ".";
            case TOGETHER -> gains + " It pays only together" + company + ": alone it would gain " + alone + ".";
            case FORCED -> "It can no longer stand where it stood, or not without its neighbours.";
            case MISTAKE -> gains + " The firm did not foresee what was to come.";
        };
    }

    private static Table values(PresentValue value) {
        Table table = new Table(List.of(Column.key("part"), Column.number("present value"), Column.number("share")));
        row(table, "set-up", value.setup(), value.total());
        row(table, "exit", value.exit(), value.total());
        row(table, "moving", value.moving(), value.total());
        row(table, "operation", value.operation(), value.total());
        row(table, "service links", value.serviceLinks(), value.total());
        table.rule();
        row(table, "total", value.total(), value.total());
        return table;
    }

    private static void row(Table table, String part, double value, double total) {
        table.row(List.of(part, Numbers.amount(value), total == 0 ? "-" : Numbers.percent(value / total)));
    }

    private void compare(Page page, PresentValue value) {
        Optional<PresentValue> compared = other.value();
        if (compared.isEmpty()) {
            page.text("Foresight " + other.foresight() + " finds no path.");
            return;
        }
        double more = compared.get().total() - value.total();
        page.text("Foresight " + other.foresight() + " costs "
                + Numbers.amount(compared.get().total())
                + (more == 0 || value.total() == 0
                        ? ", the same."
                        : ", " + Numbers.amount(Math.abs(more)) + (more > 0 ? " more (" : " less (")
                                + Numbers.percent(Math.abs(more) / value.total()) + ")."));
    }
}
