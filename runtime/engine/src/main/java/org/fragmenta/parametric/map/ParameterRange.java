package org.fragmenta.parametric.map;

import java.util.Optional;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.parametric.Parameter;

/**
 * The values of a parameter along one side of a map.
 *
 * @param parameter what is varied
 * @param from the least value shown
 * @param to the largest value shown, above {@code from}
 */
public record ParameterRange(Parameter parameter, double from, double to) {

    /**
     * @throws ModelException if the range is empty, a point, without end or beyond the values that the parameter may take
     */
    public ParameterRange {
        String run = "The " + parameter.label() + " cannot run from " + plain(from) + " to " + plain(to) + ": ";
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            throw refused(parameter, run + "a map has an end on every side.", "name finite values.");
        }
        if (from >= to) {
            throw refused(
                    parameter,
                    run + "the interval is " + (from == to ? "a point, and a map over a point has no area." : "empty."),
                    from == to ? "draw a curve over the other parameter instead." : "write them the other way round.");
        }
        if (from < parameter.lowest() || to > parameter.highest()) {
            throw refused(
                    parameter,
                    run + "it may only be " + plain(parameter.lowest())
                            + (Double.isFinite(parameter.highest()) ? " to " + plain(parameter.highest()) : " or more")
                            + ".",
                    "choose values within.");
        }
    }

    /**
     * From nothing to twice today's value, or as far as the parameter may go.
     *
     * @throws ModelException if the parameter is 0 today, so that nothing says how far to go
     */
    public static ParameterRange around(Parameter parameter) {
        return of(parameter, Optional.empty(), Optional.empty());
    }

    /**
     * A range whose ends are given or, where they are not, those of {@link #around}.
     *
     * @throws ModelException if the parameter cannot run over the range
     */
    public static ParameterRange of(Parameter parameter, Optional<Double> from, Optional<Double> to) {
        if (to.isEmpty() && parameter.today() == 0) {
            throw refused(
                    parameter,
                    "The " + parameter.label() + " is 0 today, so there is no range around it.",
                    "say how far the map goes.");
        }
        return new ParameterRange(
                parameter,
                from.orElse(parameter.lowest()),
                to.orElse(Math.min(2 * parameter.today(), parameter.highest())));
    }

    private static ModelException refused(Parameter parameter, String problem, String maybe) {
        return new ModelException(Diagnostic.NO_INTERVAL.at(parameter.path(), problem, maybe));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
