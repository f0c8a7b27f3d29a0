package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.result.Tolerance;

/**
 * The cheapest cost as a function of one parameter, exact and complete on an interval.
 *
 * <p>The cost of every plan is a line, so the cheapest cost is their lower envelope: concave and piecewise linear. It
 * is found by dichotomy (Eisner and Severance 1976, JACM 23): where the lines of two neighbouring plans meet, either
 * no plan is cheaper, and the meeting point is a breakpoint, or a plan is, and its line splits the interval. With K
 * segments this takes 2K - 1 solves, 2 if K is 1; where several plans are cheapest at a solve, up to two more for each.
 *
 * @param <P> what stands for a plan
 */
public final class ConcaveEnvelope<P> {
    private final List<Segment<P>> segments;
    private final int solves;

    /**
     * An interval of the parameter on which one plan stays cheapest.
     *
     * @param from where it begins
     * @param to where it ends, above {@code from} unless the whole envelope is a point
     * @param line the plan's cost
     * @param <P> what stands for a plan
     */
    public record Segment<P>(double from, double to, SupportingLine<P> line) {}

    private ConcaveEnvelope(List<Segment<P>> segments, int solves) {
        this.segments = List.copyOf(segments);
        this.solves = solves;
    }

    /**
     * The envelope on an interval.
     *
     * @param oracle solves the model for one value of the parameter; finite on the interval
     * @param from lower end, finite
     * @param to upper end, finite and not below {@code from}
     */
    public static <P> ConcaveEnvelope<P> of(CheapestPlan<P> oracle, double from, double to) {
        if (!Double.isFinite(from) || !Double.isFinite(to) || from > to) {
            throw new IllegalArgumentException("no interval from " + from + " to " + to);
        }
        Dichotomy<P> dichotomy = new Dichotomy<>(oracle);
        dichotomy.between(from, dichotomy.solve(from), to, dichotomy.solve(to));
        return new ConcaveEnvelope<>(dichotomy.segments, dichotomy.solves);
    }

    /** The segments, from the lower end to the upper; neighbours have different plans and falling slopes. */
    public List<Segment<P>> segments() {
        return segments;
    }

    /** How many solves it took. */
    public int solves() {
        return solves;
    }

    /** The line of the plan that is cheapest at a value of the parameter, the left one at a breakpoint. */
    public SupportingLine<P> lineAt(double parameter) {
        for (Segment<P> segment : segments) {
            if (parameter <= segment.to()) {
                return segment.line();
            }
        }
        return segments.get(segments.size() - 1).line();
    }

    /** The cheapest cost at a value of the parameter within the interval. */
    public double at(double parameter) {
        return lineAt(parameter).at(parameter);
    }

    private static final class Dichotomy<P> {
        private final CheapestPlan<P> oracle;
        private final List<Segment<P>> segments = new ArrayList<>();
        private int solves;

        Dichotomy(CheapestPlan<P> oracle) {
            this.oracle = oracle;
        }

        SupportingLine<P> solve(double parameter) {
            solves++;
            return oracle.at(parameter);
        }

        /** Adds the segments between two points, given a cheapest plan at each. */
        void between(double from, SupportingLine<P> left, double to, SupportingLine<P> right) {
            if (isEqual(left.at(to), right.at(to))) {
                add(from, to, left);
                return;
            }
            if (isEqual(left.at(from), right.at(from))) {
                add(from, to, right);
                return;
            }
            double meeting = (right.intercept() - left.intercept()) / (left.slope() - right.slope());
            if (!(meeting > from && meeting < to)) {
                // Rounding alone puts lines that differ at both ends together beyond one of them.
                add(from, to, meeting <= from ? right : left);
                return;
            }
            SupportingLine<P> middle = solve(meeting);
            if (isEqual(middle.at(meeting), left.at(meeting)) || middle.at(meeting) > left.at(meeting)) {
                add(from, meeting, left);
                add(meeting, to, right);
                return;
            }
            between(from, left, meeting, middle);
            between(meeting, middle, to, right);
        }

        private void add(double from, double to, SupportingLine<P> line) {
            int last = segments.size() - 1;
            if (last >= 0 && isSame(segments.get(last).line(), line)) {
                Segment<P> before = segments.get(last);
                segments.set(last, new Segment<>(before.from(), to, before.line()));
            } else {
                segments.add(new Segment<>(from, to, line));
            }
        }

        private static boolean isSame(SupportingLine<?> one, SupportingLine<?> other) {
            return one.slope() == other.slope() && one.intercept() == other.intercept();
        }

        private static boolean isEqual(double one, double other) {
            return Math.abs(one - other) <= Tolerance.at(Math.max(Math.abs(one), Math.abs(other)));
        }
    }
}
