package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The cheapest cost as a function of one parameter, exact and complete on an interval.
 *
 * <p>The cost of every plan is a line, or a minimum of lines, so the cheapest cost is their lower envelope: concave and
 * piecewise linear. It is found by dichotomy (Eisner and Severance 1976, JACM 23): where the lines of two neighbouring
 * plans meet, either no plan is cheaper, and the meeting point is a breakpoint, or a plan is, and its line splits the
 * interval. Meeting points are exact; what {@link SupportingLine#compare} cannot tell apart counts as equal. With K
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
     * @param to where it ends, above {@code from} unless the whole envelope is a point; absent where it never ends
     * @param line the plan's cost
     * @param <P> what stands for a plan
     */
    public record Segment<P>(BigFraction from, Optional<BigFraction> to, SupportingLine<P> line) {}

    private ConcaveEnvelope(List<Segment<P>> segments, int solves) {
        this.segments = List.copyOf(segments);
        this.solves = solves;
    }

    /**
     * The envelope on an interval.
     *
     * @param oracle solves the model for one value of the parameter
     * @param from lower end
     * @param to upper end, not below {@code from}
     */
    public static <P> ConcaveEnvelope<P> of(CheapestPlan<P> oracle, BigFraction from, BigFraction to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("no interval from " + from + " to " + to);
        }
        Dichotomy<P> dichotomy = new Dichotomy<>(oracle);
        dichotomy.between(from, dichotomy.solve(from), to, dichotomy.solve(to));
        return new ConcaveEnvelope<>(dichotomy.segments, dichotomy.solves);
    }

    /**
     * The envelope from a value on, without end. That nothing comes after the last segment is proven by its slope, which
     * is the least of all.
     *
     * @param oracle solves the model for one value of the parameter
     * @param from lower end
     * @param flattest a line that no line is flatter than, found by one solve
     */
    public static <P> ConcaveEnvelope<P> unbounded(
            CheapestPlan<P> oracle, BigFraction from, SupportingLine<P> flattest) {
        Dichotomy<P> dichotomy = new Dichotomy<>(oracle);
        dichotomy.onwards(from, dichotomy.solve(from), flattest);
        return new ConcaveEnvelope<>(dichotomy.segments, dichotomy.solves + 1);
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
    public SupportingLine<P> lineAt(BigFraction parameter) {
        return segments.stream()
                .filter(segment -> segment.to().isEmpty()
                        || parameter.compareTo(segment.to().get()) <= 0)
                .findFirst()
                .orElse(segments.get(segments.size() - 1))
                .line();
    }

    /** The cheapest cost at a value of the parameter within the interval. */
    public BigFraction at(BigFraction parameter) {
        return lineAt(parameter).at(parameter);
    }

    private static final class Dichotomy<P> {
        private final CheapestPlan<P> oracle;
        private final List<Segment<P>> segments = new ArrayList<>();
        private int solves;

        Dichotomy(CheapestPlan<P> oracle) {
            this.oracle = oracle;
        }

        SupportingLine<P> solve(BigFraction parameter) {
            solves++;
            return oracle.at(parameter);
        }

        /** Adds the segments between two points, given a cheapest plan at each. */
        void between(BigFraction from, SupportingLine<P> left, BigFraction to, SupportingLine<P> right) {
            if (left.compare(right, to) == 0) {
                add(from, Optional.of(to), left);
                return;
            }
            if (left.compare(right, from) == 0) {
                add(from, Optional.of(to), right);
                return;
            }
            if (left.slope().equals(right.slope())) {
                // Ties of a solve add up: of two parallel lines one is cheaper everywhere.
                add(from, Optional.of(to), left.compare(right, from) < 0 ? left : right);
                return;
            }
            BigFraction meeting = left.meets(right);
            if (meeting.compareTo(from) <= 0 || meeting.compareTo(to) >= 0) {
                // Rounding alone puts lines that differ at both ends together beyond one of them.
                add(from, Optional.of(to), meeting.compareTo(from) <= 0 ? right : left);
                return;
            }
            SupportingLine<P> middle = solve(meeting);
            if (middle.compare(left, meeting) >= 0) {
                add(from, Optional.of(meeting), left);
                add(meeting, Optional.of(to), right);
                return;
            }
            between(from, left, meeting, middle);
            between(meeting, middle, to, right);
        }

        /** Adds the segments from a point on, given a cheapest plan there and one with the least slope of all. */
        void onwards(BigFraction from, SupportingLine<P> left, SupportingLine<P> flattest) {
            if (left.slope().compareTo(flattest.slope()) <= 0) {
                add(from, Optional.empty(), left);
                return;
            }
            if (left.compare(flattest, from) == 0) {
                add(from, Optional.empty(), flattest);
                return;
            }
            BigFraction meeting = left.meets(flattest);
            if (meeting.compareTo(from) <= 0) {
                // Rounding alone puts a flatter plan below one that is cheapest at its own point.
                add(from, Optional.empty(), flattest);
                return;
            }
            SupportingLine<P> middle = solve(meeting);
            if (middle.compare(left, meeting) >= 0) {
                add(from, Optional.of(meeting), left);
                add(meeting, Optional.empty(), flattest);
                return;
            }
            between(from, left, meeting, middle);
            onwards(meeting, middle, flattest);
        }

        private void add(BigFraction from, Optional<BigFraction> to, SupportingLine<P> line) {
            int last = segments.size() - 1;
            if (last >= 0 && isSame(segments.get(last).line(), line)) {
                Segment<P> before = segments.get(last);
                segments.set(last, new Segment<>(before.from(), to, before.line()));
            } else {
                segments.add(new Segment<>(from, to, line));
            }
        }

        private static boolean isSame(SupportingLine<?> one, SupportingLine<?> other) {
            return one.slope().equals(other.slope()) && one.intercept().equals(other.intercept());
        }
    }
}
