package org.fragmenta.bench.contest;

import java.util.List;
import java.util.Set;
import org.fragmenta.bench.report.Figures;

/**
 * How many times our time another solver should take.
 *
 * @param against the solvers that it is set against
 * @param times the ratio
 * @param statistic over the models of a class
 */
public record Goal(Set<Contestant> against, double times, Statistic statistic) {
    public Goal {
        against = Set.copyOf(against);
    }

    /** A goal for the median. */
    public static Goal median(double times, Contestant... against) {
        return new Goal(Set.of(against), times, Statistic.MEDIAN);
    }

    /** What became of it: {@code 100 x in the median: reached}. */
    String verdict(List<Double> ratios) {
        String what = Figures.ratio(times, 1) + (statistic == Statistic.MEDIAN ? "" : " (" + statistic.label() + ")");
        return what + ": " + (statistic.of(ratios) >= times ? "reached" : "missed");
    }
}
