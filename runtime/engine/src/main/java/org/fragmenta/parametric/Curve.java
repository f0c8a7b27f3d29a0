package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;

/**
 * The cheapest cost of a model over one parameter: every regime that is cheapest somewhere, and every threshold between
 * them, exact and complete (theory JK-3). Each segment's ends are solved, and proven to the tolerance of a solve.
 */
public final class Curve {
    /** A value at which no product of a few of a model's numbers overflows. */
    private static final double LARGEST = 1e100;

    private final Parameter parameter;
    private final List<CurveSegment> segments;
    private final int solves;

    private Curve(Parameter parameter, List<CurveSegment> segments, int solves) {
        this.parameter = parameter;
        this.segments = List.copyOf(segments);
        this.solves = solves;
    }

    /**
     * The curve on an interval.
     *
     * @param solver of a model with one parameter
     * @param from lower end, within the parameter's range
     * @param to upper end, above {@code from}; positive infinity for the output and for factors on the cost of links
     *     and markets
     * @return empty if the model has no plan
     * @throws ModelException if the parameter cannot run over the interval
     * @throws UnprovenException if a limit stopped a solve
     */
    public static Optional<Curve> of(RegimeSolver solver, double from, double to) {
        Parameter parameter = solver.parameters().get(0);
        requireInterval(parameter, from, to);
        BigFraction lower = Decimals.read(from);
        Optional<CheapestRegime> first = solver.at(List.of(lower));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<BigFraction, Double> bounds = new HashMap<>();
        CheapestPlan<Regime> oracle = at -> {
            CheapestRegime cheapest = at.equals(lower)
                    ? first.get()
                    : solver.at(List.of(at))
                            .orElseThrow(
                                    () -> new IllegalStateException("a plan that exists at one value exists at all"));
            bounds.put(at, cheapest.bound());
            return line(cheapest);
        };
        ConcaveEnvelope<Regime> envelope = to == Double.POSITIVE_INFINITY
                ? ConcaveEnvelope.unbounded(oracle, lower, line(solver.flattest()))
                : ConcaveEnvelope.of(oracle, lower, Decimals.read(to));
        List<CurveSegment> segments = envelope.segments().stream()
                .map(segment -> new CurveSegment(
                        segment.from(),
                        segment.to(),
                        segment.line().plan(),
                        segment.line().intercept(),
                        segment.line().slope(),
                        Objects.requireNonNull(bounds.get(segment.from())),
                        segment.to()
                                .map(end -> OptionalDouble.of(Objects.requireNonNull(bounds.get(end))))
                                .orElse(OptionalDouble.empty())))
                .toList();
        return Optional.of(new Curve(parameter, segments, envelope.solves()));
    }

    private static SupportingLine<Regime> line(CheapestRegime cheapest) {
        return new SupportingLine<>(cheapest.cost().constant(), cheapest.cost().slope(), cheapest.regime());
    }

    private static void requireInterval(Parameter parameter, double from, double to) {
        String run = "The " + parameter.label() + " cannot run from " + written(from) + " to " + written(to) + ": ";
        if (Double.isNaN(from) || Double.isNaN(to) || from >= to) {
            throw new ModelException(Diagnostic.NO_INTERVAL.at(
                    parameter.path(), run + "the interval is empty.", "write the lower end first."));
        }
        if (to > LARGEST && to < Double.POSITIVE_INFINITY) {
            throw new ModelException(Diagnostic.NO_INTERVAL.at(
                    parameter.path(), run + "costs there are larger than numbers can be.", "end lower."));
        }
        if (to == Double.POSITIVE_INFINITY && parameter.highest() == to && !parameter.isStraight()) {
            throw new ModelException(Diagnostic.NO_INTERVAL.at(
                    parameter.path(),
                    run + "only the output and the cost of links and markets run to infinity.",
                    "end at " + written(Math.max(2 * parameter.today(), from + 1)) + "."));
        }
        if (from < parameter.lowest() || to > parameter.highest()) {
            throw new ModelException(Diagnostic.NO_INTERVAL.at(
                    parameter.path(),
                    run + "it lies between " + written(parameter.lowest()) + " and " + written(parameter.highest())
                            + ".",
                    "stay in between."));
        }
    }

    private static String written(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "minus infinity";
        }
        return Double.isNaN(value) ? "no number" : Decimals.text(value);
    }

    /** What varies. */
    public Parameter parameter() {
        return parameter;
    }

    /** The segments from the lower end to the upper, with falling marginal cost. */
    public List<CurveSegment> segments() {
        return segments;
    }

    /** The values between neighbouring segments, rising. */
    public List<Threshold> thresholds() {
        List<Threshold> thresholds = new ArrayList<>();
        for (int next = 1; next < segments.size(); next++) {
            CurveSegment below = segments.get(next - 1);
            CurveSegment above = segments.get(next);
            thresholds.add(new Threshold(
                    above.from(),
                    below.regime(),
                    above.regime(),
                    below.marginalCost().subtract(above.marginalCost())));
        }
        return thresholds;
    }

    /** How many solves it took. */
    public int solves() {
        return solves;
    }

    /**
     * The segment that a value lies in, the lower one at a threshold.
     *
     * @param value within the interval
     */
    public CurveSegment segmentAt(BigFraction value) {
        return segments.stream()
                .filter(segment ->
                        segment.to().isEmpty() || value.compareTo(segment.to().get()) <= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value + " lies beyond the curve"));
    }

    /** The cheapest cost at a value within the interval, money a period. */
    public BigFraction costAt(BigFraction value) {
        return segmentAt(value).costAt(value);
    }
}
