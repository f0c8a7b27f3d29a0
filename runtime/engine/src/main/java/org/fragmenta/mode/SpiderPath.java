package org.fragmenta.mode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.fragmenta.mode.Spider.Assembler;
import org.fragmenta.result.Tolerance;

/**
 * A spider over all trade costs from 0 up: where the assembler switches, and what happens in between.
 *
 * <p>The difference of the two arrangements' costs is quadratic between the trade costs at which parts begin to leave
 * an assembler, and straight beyond. Cut at those and at the extremes, it is monotone in every piece, so that a change
 * of sign brackets one root and no root escapes.
 *
 * @param spider the model
 * @param phases from trade cost 0 upwards, neighbours with different assemblers; the last one has no end
 */
public record SpiderPath(Spider spider, List<Phase> phases) {
    /** As close as doubles come to a root. */
    private static final double ROOT = 1e-16;

    private static final int MOST_STEPS = 200;

    /**
     * Trade costs at which the assembler stands in one place.
     *
     * @param from lower end
     * @param to upper end; positive infinity for the last phase
     * @param assembler where the assembler stands
     */
    public record Phase(double from, double to, Assembler assembler) {}

    /**
     * The assembler's change of place at a trade cost, seen as trade gets cheaper.
     *
     * @param tradeCost where both arrangements cost the same
     * @param to where the assembler goes
     * @param shareBefore share of the parts in the South just above the trade cost
     * @param shareAfter share of the parts in the South just below it
     * @param tradeBefore share of the parts that is traded just above the trade cost
     * @param tradeAfter share of the parts that is traded just below it
     */
    public record Switch(
            double tradeCost,
            Assembler to,
            double shareBefore,
            double shareAfter,
            double tradeBefore,
            double tradeAfter) {}

    public SpiderPath {
        phases = List.copyOf(phases);
    }

    /** The path of a spider whose numbers keep the rules of {@link ModeRules}. */
    public static SpiderPath of(Spider spider) {
        double[] knots = knots(spider);
        List<Phase> phases = new ArrayList<>();
        for (int piece = 0; piece < knots.length - 1; piece++) {
            addPiece(phases, spider, knots[piece], knots[piece + 1]);
        }
        return new SpiderPath(spider, endless(phases));
    }

    /** The changes of the assembler's place in the order of falling trade cost. */
    public List<Switch> switches() {
        List<Switch> switches = new ArrayList<>();
        for (int phase = phases.size() - 1; phase > 0; phase--) {
            double at = phases.get(phase).from();
            Assembler before = phases.get(phase).assembler();
            Assembler after = phases.get(phase - 1).assembler();
            switches.add(new Switch(
                    at,
                    after,
                    spider.shareInSouth(before, at),
                    spider.shareInSouth(after, at),
                    spider.partsTrade(before, at),
                    spider.partsTrade(after, at)));
        }
        return switches;
    }

    private static void addPiece(List<Phase> phases, Spider spider, double from, double to) {
        double left = settled(spider, from);
        double right = settled(spider, to);
        if (left * right < 0) {
            double root = new BrentSolver(ROOT, ROOT).solve(MOST_STEPS, spider::excessOfSouth, from, to);
            add(phases, from, root, left);
            add(phases, root, to, right);
        } else {
            add(phases, from, to, left == 0 ? right : left);
        }
    }

    /** The excess, 0 where it is within tolerance, so that a mere touch of both costs makes no phase. */
    private static double settled(Spider spider, double tradeCost) {
        double excess = spider.excessOfSouth(tradeCost);
        return Math.abs(excess) <= Tolerance.at(1) ? 0 : excess;
    }

    private static void add(List<Phase> phases, double from, double to, double excess) {
        Assembler assembler = excess < 0 ? Assembler.SOUTH : Assembler.NORTH;
        int last = phases.size() - 1;
        if (last >= 0 && phases.get(last).assembler() == assembler) {
            phases.set(last, new Phase(phases.get(last).from(), to, assembler));
        } else {
            phases.add(new Phase(from, to, assembler));
        }
    }

    /** Ends and extremes of the quadratic pieces, and a last point beyond the root of the straight one. */
    private static double[] knots(Spider spider) {
        double saving = spider.largestSaving();
        double loss = spider.largestLoss();
        double spread = spider.highest() - spider.lowest();
        // The slope of the excess is shipping + max(loss - t, 0) / spread - max(saving - t, 0) / spread.
        double below = saving > loss ? saving - spider.shipping() * spread : 0;
        double straight = spider.excessOfSouth(Math.max(saving, loss));
        double beyond = spider.shipping() > 0 ? Math.max(0, -straight / spider.shipping()) : 0;
        double end = Math.max(saving, loss);
        return DoubleStream.of(0, Math.min(saving, loss), below, end, end + beyond * 2 + 1)
                .filter(knot -> knot >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static List<Phase> endless(List<Phase> phases) {
        int last = phases.size() - 1;
        Phase open = phases.get(last);
        phases.set(last, new Phase(open.from(), Double.POSITIVE_INFINITY, open.assembler()));
        return phases;
    }
}
