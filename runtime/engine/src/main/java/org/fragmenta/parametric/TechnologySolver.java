package org.fragmenta.parametric;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.solve.Limits;

/** Solves one technology of a model at points of the parameters. */
final class TechnologySolver {
    private final ModelDescriptor model;
    private final Optional<TechnologyDescriptor> technology;
    private final List<Parameter> parameters;
    private final CostModel today;
    private final CostScales scales;
    private final ProvenSolver solver;
    private final RegimeCosts exact;

    private TechnologySolver(
            ModelDescriptor model,
            Optional<TechnologyDescriptor> technology,
            CustomCosts methods,
            List<Parameter> parameters,
            Limits limits) {
        this.model = model;
        this.technology = technology;
        this.parameters = parameters;
        this.today = CostModel.of(made(model), methods);
        this.scales = new CostScales(today.model(), parameters);
        this.solver = new ProvenSolver(today.instance(), limits);
        this.exact = new RegimeCosts(today.tabulated(), id(), parameters);
    }

    /** A solver for each technology of a model; one if it declares none. */
    static List<TechnologySolver> of(
            ModelDescriptor model, CustomCosts methods, List<Parameter> parameters, Limits limits) {
        if (model.technologies().isEmpty()) {
            return List.of(new TechnologySolver(model, Optional.empty(), methods, parameters, limits));
        }
        return model.technologies().stream()
                .map(technology -> new TechnologySolver(model, Optional.of(technology), methods, parameters, limits))
                .toList();
    }

    private ModelDescriptor made(ModelDescriptor whole) {
        return technology.map(whole::madeBy).orElse(whole);
    }

    /** The technology's id; "" where the model declares none. */
    String id() {
        return technology.map(TechnologyDescriptor::id).orElse("");
    }

    /** The cheapest regime of this technology at a point; empty if there is none. */
    Optional<CheapestRegime> at(List<BigFraction> point) {
        List<Double> values = point.stream().map(Decimals::nearest).toList();
        CostModel costs = costs(values);
        Instance instance = scales.apply(costs, costs.at(output(values)), output(values), values);
        return solver.solve(instance).map(solution -> {
            RegimeCosts.Priced priced = exact.price(solution.plan(), point, costs.logistics());
            return new CheapestRegime(priced.regime(), priced.cost(), solution.bound());
        });
    }

    /** A regime of this technology whose cost rises least for a further unit of the only parameter. */
    Optional<CheapestRegime> flattest() {
        Instance margins = parameters.get(0).isOutput()
                ? Margins.ofOutput(today)
                : scales.margins(today, today.instance(), model.output());
        return solver.solve(margins).map(solution -> {
            RegimeCosts.Priced priced = exact.priceFarOut(solution.plan(), today.logistics());
            return new CheapestRegime(priced.regime(), priced.cost(), solution.bound());
        });
    }

    /** What a regime costs at a point. */
    AffineForm cost(Regime regime, List<BigFraction> point) {
        List<Double> values = point.stream().map(Decimals::nearest).toList();
        return exact.cost(regime, point, costs(values).logistics());
    }

    /** The costs with all parameters that are numbers of the model at their values, the output aside. */
    private CostModel costs(List<Double> values) {
        Optional<ModelDescriptor> changed = Optional.empty();
        for (int position = 0; position < parameters.size(); position++) {
            Parameter parameter = parameters.get(position);
            if (!parameter.isOutput() && !parameter.isCostScale()) {
                changed = parameter.in(changed.orElse(model), values.get(position));
            }
        }
        return changed.map(revision -> today.revised(made(revision))).orElse(today);
    }

    private double output(List<Double> values) {
        for (int position = 0; position < parameters.size(); position++) {
            if (parameters.get(position).isOutput()) {
                return values.get(position);
            }
        }
        return model.output();
    }
}
