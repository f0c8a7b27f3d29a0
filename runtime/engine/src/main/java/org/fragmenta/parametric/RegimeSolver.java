package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;

/**
 * Finds the cheapest regime of a model at points of one or more parameters, over all technologies, proven.
 *
 * <p>Keeps workspace between solves, so it must not be used by two threads at once.
 */
public final class RegimeSolver {
    private final List<Parameter> parameters;
    private final List<TechnologySolver> technologies;

    private RegimeSolver(List<Parameter> parameters, List<TechnologySolver> technologies) {
        this.parameters = List.copyOf(parameters);
        this.technologies = List.copyOf(technologies);
    }

    /**
     * A solver of a model.
     *
     * @param model obeys the rules of {@code org.fragmenta.check}
     * @param methods its cost methods
     * @param parameters what varies, at least one
     * @param limits how far each solve may go
     * @throws ModelException if two of the parameters vary one number, or numbers that are multiplied with each other;
     *     or if blocks or links of the model share costs
     */
    public static RegimeSolver of(
            ModelDescriptor model, CustomCosts methods, List<Parameter> parameters, Limits limits) {
        SharingRefused.require(model);
        requireAffine(parameters);
        return new RegimeSolver(parameters, TechnologySolver.of(model, methods, parameters, limits));
    }

    private static void requireAffine(List<Parameter> parameters) {
        for (int first = 0; first < parameters.size(); first++) {
            for (int second = first + 1; second < parameters.size(); second++) {
                requireAffine(parameters.get(first), parameters.get(second));
            }
        }
    }

    private static void requireAffine(Parameter one, Parameter other) {
        for (VariedNumber mine : one.numbers()) {
            for (VariedNumber yours : other.numbers()) {
                boolean same = mine.field() == yours.field() && mine.id().equals(yours.id());
                if (same || CostProducts.multiply(mine.field(), yours.field())) {
                    throw new ModelException(Diagnostic.NOT_AFFINE.at(
                            other.path(),
                            "The cost is not affine in " + one.path() + " and " + other.path() + " together: "
                                    + (same
                                            ? "both change one number."
                                            : "it holds the product of two numbers that they change.")
                                    + " Without planes there is no exact map.",
                            "vary one of them, and solve at some values of the other with --set."));
                }
            }
        }
    }

    /** What varies. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * The cheapest regime at a point; of technologies that cost the same, the first.
     *
     * @param values a value for each parameter, within its range
     * @return empty if there is no plan
     * @throws UnprovenException if a limit stopped a solve
     */
    public Optional<CheapestRegime> at(double... values) {
        return at(Arrays.stream(values).mapToObj(Decimals::read).toList());
    }

    /**
     * The cheapest regime at an exact point. Where a coordinate is no double, the solve is at the double next to it, and
     * the cost is exact at the point itself.
     *
     * @param point a value for each parameter, within its range
     * @return empty if there is no plan
     * @throws UnprovenException if a limit stopped a solve
     */
    public Optional<CheapestRegime> at(List<BigFraction> point) {
        return cheapest(
                technologies.stream().map(technology -> technology.at(point)).toList(), point);
    }

    /**
     * What a regime costs: exact at a point, nowhere below what it costs elsewhere.
     *
     * @param regime of a technology of the model, with a region for each of its blocks that is possible
     * @param point a value for each parameter, within its range
     */
    public AffineForm cost(Regime regime, List<BigFraction> point) {
        return technologies.stream()
                .filter(technology -> technology.id().equals(regime.technology()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no technology " + regime.technology()))
                .cost(regime, point);
    }

    /**
     * A regime whose cost rises least of all for a further unit of the only parameter; of those that rise alike, the one
     * that costs least.
     *
     * @return its bound is that of the slope
     */
    CheapestRegime flattest() {
        return technologies.stream()
                .flatMap(technology -> technology.flattest().stream())
                .min(Comparator.comparing((CheapestRegime each) -> each.cost().slope())
                        .thenComparing(each -> each.cost().constant()))
                .orElseThrow();
    }

    private static Optional<CheapestRegime> cheapest(List<Optional<CheapestRegime>> answers, List<BigFraction> point) {
        List<CheapestRegime> found = answers.stream().flatMap(Optional::stream).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<BigFraction> costs = new ArrayList<>();
        found.forEach(each -> costs.add(each.cost().at(point)));
        int best = 0;
        for (int other = 1; other < costs.size(); other++) {
            double advantage = Decimals.nearest(costs.get(best).subtract(costs.get(other)));
            best = advantage > Tolerance.at(Decimals.nearest(costs.get(other))) ? other : best;
        }
        double bound = found.stream().mapToDouble(CheapestRegime::bound).min().orElseThrow();
        return Optional.of(
                new CheapestRegime(found.get(best).regime(), found.get(best).cost(), bound));
    }
}
