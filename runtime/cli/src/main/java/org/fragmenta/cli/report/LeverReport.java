package org.fragmenta.cli.report;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.parametric.Instrument;
import org.fragmenta.parametric.Lever;
import org.fragmenta.parametric.Outcome;
import org.fragmenta.result.Result;

/** What it takes for one region to win one block. */
public final class LeverReport {
    private final Result result;
    private final ModelDescriptor model;
    private final String block;
    private final String region;
    private final List<Lever> levers;

    /**
     * @param result the solve, for the plan of today
     * @param levers what each instrument does to draw the block to the region
     */
    public LeverReport(Result result, String block, String region, List<Lever> levers) {
        this.result = result;
        this.model = result.problem();
        this.block = block;
        this.region = region;
        this.levers = List.copyOf(levers);
    }

    /** Writes what wins the block, or why nothing does or needs to. */
    public void writeTo(Page page) {
        page.heading("What wins " + block + " for " + region);
        if (all(Outcome.STANDS)) {
            page.text(block + " stands in " + region + " in every cheapest plan already.");
        } else if (all(Outcome.IMPOSSIBLE)) {
            page.text("Nothing: no plan can have " + block + " in " + region + ".");
        } else {
            page.table(table());
            levers.forEach(lever -> moves(page, lever));
            page.text("Each line is a change of its own. At the figure the region ties with its rivals; just below it"
                    + " wins. Set-up, hours and tariffs are those of this block alone, the wage is the region's for all"
                    + " blocks.");
        }
    }

    private boolean all(Outcome outcome) {
        return levers.stream().allMatch(lever -> lever.outcome() == outcome);
    }

    private Table table() {
        Table table = new Table(List.of(
                Column.key("what is cut"), Column.number("today"), Column.number("wins below"), Column.number("cut")));
        levers.forEach(
                lever -> table.row(List.of(name(lever.instrument()), today(lever), threshold(lever), cut(lever))));
        return table;
    }

    private String name(Instrument instrument) {
        return switch (instrument) {
            case SETUP -> "set-up (" + Units.moneyAPeriod(model) + ")";
            case HOURS -> "hours on the way (% of today's)";
            case TARIFF -> "tariffs (% of today's)";
            case WAGE -> "wage (" + model.currency() + " an hour)";
        };
    }

    private static boolean isShare(Instrument instrument) {
        return instrument == Instrument.HOURS || instrument == Instrument.TARIFF;
    }

    private static String today(Lever lever) {
        if (lever.current().isEmpty()) {
            return "not stated";
        }
        double level = lever.current().getAsDouble();
        return isShare(lever.instrument()) ? Numbers.percent(level) : Numbers.precise(level, RoundingMode.HALF_UP);
    }

    /** Rounded down, so that the figure shown never falls short of winning. */
    private static String threshold(Lever lever) {
        return switch (lever.outcome()) {
            case WINS -> {
                double level = lever.threshold().orElseThrow();
                yield isShare(lever.instrument())
                        ? Numbers.precise(100 * level, RoundingMode.FLOOR) + " %"
                        : Numbers.precise(level, RoundingMode.FLOOR);
            }
            case NEVER -> "not even 0";
            case COST_METHOD -> "in Java code";
            case UNPROVEN -> "limit reached";
            case STANDS -> "stands there";
            case IMPOSSIBLE -> "impossible";
        };
    }

    private static String cut(Lever lever) {
        return lever.outcome() == Outcome.WINS && lever.current().orElse(0) > 0
                ? Numbers.percent(
                        1 - lever.threshold().orElseThrow() / lever.current().orElseThrow())
                : "";
    }

    private void moves(Page page, Lever lever) {
        List<String> moves = IntStream.range(0, lever.plan().size())
                .filter(position -> !blockId(position).equals(block))
                .filter(position ->
                        !regionId(lever, position).equals(result.plan().get(blockId(position))))
                .mapToObj(position -> blockId(position) + " to " + regionId(lever, position))
                .toList();
        if (!moves.isEmpty()) {
            page.text("With the cut of " + word(lever.instrument()) + " also moves: " + String.join(", ", moves) + ".");
        }
    }

    private static String word(Instrument instrument) {
        return switch (instrument) {
            case SETUP -> "set-up";
            case HOURS -> "hours";
            case TARIFF -> "tariffs";
            case WAGE -> "the wage";
        };
    }

    private String blockId(int position) {
        return model.blocks().get(position).id();
    }

    private String regionId(Lever lever, int position) {
        return model.regionSet().regions().get(lever.plan().get(position)).id();
    }
}
