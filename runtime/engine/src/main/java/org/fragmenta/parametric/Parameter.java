package org.fragmenta.parametric;

import java.util.List;
import java.util.Optional;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.scenario.Scenarios;

/**
 * A number of a model that is varied, such that the cost of every regime is affine in it, or concave and piecewise
 * affine where goods take other ways or claim other tariffs as it changes.
 *
 * <p>A path that leads to a single number sets it. One that leads to several, or holds a {@code *}, scales them all: 1
 * is today. Beside the paths of settings there are {@code links.*.cost}, {@code links.<id>.cost},
 * {@code markets.*.cost} and {@code markets.<id>.cost}, which scale all that links or markets cost, and
 * {@code wageGap}, which scales how far each region's wages lie below the highest: 0 where all pay the highest wage.
 */
public final class Parameter {
    /** All that links between blocks cost (theory JK-4, lambda). */
    public static final String ALL_LINKS = "links.*.cost";

    /** How far wages lie below the highest. */
    public static final String WAGE_GAP = "wageGap";

    /** Units of the final product a period. */
    public static final String OUTPUT = "output";

    private final String path;
    private final String label;
    private final String unit;
    private final double today;
    private final double highest;
    private final boolean scale;
    private final List<VariedNumber> numbers;

    /**
     * @param path where the numbers stand
     * @param label what reports call it
     * @param unit of its values
     * @param today its value in the model as it stands
     * @param highest the highest value for which the model obeys its rules
     * @param scale whether it is a factor on today's numbers
     * @param numbers the numbers that it varies
     */
    Parameter(
            String path,
            String label,
            String unit,
            double today,
            double highest,
            boolean scale,
            List<VariedNumber> numbers) {
        this.path = path;
        this.label = label;
        this.unit = unit;
        this.today = today;
        this.highest = highest;
        this.scale = scale;
        this.numbers = List.copyOf(numbers);
    }

    /**
     * The parameter of a path.
     *
     * @throws ModelException if the path leads to nothing; if the cost is not affine in what it leads to; if a Java
     *     method of the model may look at it, because how the method's answers change cannot be known; or if the model
     *     does not state the number
     */
    public static Parameter of(ModelDescriptor model, String path) {
        return new ParameterReader(model, path).read();
    }

    /** Where its numbers stand. */
    public String path() {
        return path;
    }

    /** What reports call it: {@code wage of Savannakhet}. */
    public String label() {
        return label;
    }

    /** The unit of its values: {@code USD an hour}; {@code times today's} for a scale. */
    public String unit() {
        return unit;
    }

    /** Its value in the model as it stands. */
    public double today() {
        return today;
    }

    /** The lowest value that it may take. */
    public double lowest() {
        return 0;
    }

    /** The highest value that it may take; positive infinity where there is none. */
    public double highest() {
        return highest;
    }

    /** Whether it is a factor on today's numbers rather than a number itself. */
    public boolean isScale() {
        return scale;
    }

    /** Whether it is the output. */
    public boolean isOutput() {
        return path.equals(OUTPUT);
    }

    /** Whether goods may take other ways, or claim other tariffs, as it changes. */
    public boolean reroutes() {
        return numbers.stream().anyMatch(number -> number.field().reroutes());
    }

    /** Whether the cost of every regime is one straight line all the way, so that a curve over it may never end. */
    public boolean isStraight() {
        return isOutput() || isCostScale();
    }

    /**
     * Where a curve over it ends unless told otherwise: never where it need not, else at twice today's value or as far as
     * it may go.
     *
     * @throws ModelException if the parameter is 0 today, so that nothing says how far to go
     */
    public double reach() {
        if (isStraight()) {
            return highest;
        }
        if (today == 0) {
            throw new ModelException(Diagnostic.NO_INTERVAL.at(
                    path,
                    "The " + label + " is 0 today, so nothing says how far to follow it.",
                    "say how far: --to 1."));
        }
        return Math.min(2 * today, highest);
    }

    /**
     * The model with the parameter at a value.
     *
     * @return empty for a factor on the cost of links or markets, which is no number of a model
     */
    public Optional<ModelDescriptor> in(ModelDescriptor model, double value) {
        return isCostScale() ? Optional.empty() : Optional.of(Scenarios.apply(model, changes(value)));
    }

    private List<ChangeDescriptor> changes(double value) {
        if (path.equals(WAGE_GAP)) {
            return numbers.stream()
                    .map(number -> new ChangeDescriptor(
                            number.field().path(number.id()), ChangeDescriptor.Operation.SET, number.at(value)))
                    .toList();
        }
        return List.of(new ChangeDescriptor(
                path, scale ? ChangeDescriptor.Operation.SCALE : ChangeDescriptor.Operation.SET, value));
    }

    /** Whether it is a factor on the cost of links or markets. */
    boolean isCostScale() {
        return numbers.get(0).field() == NumberField.LINK_COST || numbers.get(0).field() == NumberField.MARKET_COST;
    }

    /** The numbers that it varies, at least one. */
    List<VariedNumber> numbers() {
        return numbers;
    }

    @Override
    public String toString() {
        return path;
    }
}
