package org.fragmenta.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.NearNames;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Layout;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tie;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;
import org.fragmenta.solve.Ties;
import org.fragmenta.solve.Watch;
import org.fragmenta.solve.parts.PartsMarginals;

/** From a model, a scenario and settings to the result, in one call. */
public final class Runs {
    private Runs() {}

    /**
     * Solves a compiled model with the elimination that was generated for it.
     *
     * @param scenario id of one of its scenarios, or {@link ScenarioDescriptor#BASELINE}
     * @param settings changes on top of the scenario, in order
     * @throws ModelException if there is no such scenario, a change finds nothing to change, or the changed model
     *     breaks a rule
     */
    public static Result solve(CompiledModel model, String scenario, List<ChangeDescriptor> settings, Limits limits) {
        return solve(model, scenario, settings, limits, Watch.NONE);
    }

    /** The same, watched. */
    public static Result solve(
            CompiledModel model, String scenario, List<ChangeDescriptor> settings, Limits limits, Watch watch) {
        ModelDescriptor changed = changed(model.descriptor(), scenario, settings);
        return solve(CostModel.of(changed, model.customCosts()), scenario, model.kernel(), limits, watch);
    }

    /**
     * Solves a model without code of its own by the generic elimination.
     *
     * @param scenario id of one of its scenarios, or {@link ScenarioDescriptor#BASELINE}
     * @param settings changes on top of the scenario, in order
     * @throws ModelException as for a compiled model; also if costs of the model are Java methods, which only its jar
     *     holds
     */
    public static Result solve(ModelDescriptor model, String scenario, List<ChangeDescriptor> settings, Limits limits) {
        return solve(model, scenario, settings, limits, Watch.NONE);
    }

    /** The same, watched. */
    public static Result solve(
            ModelDescriptor model, String scenario, List<ChangeDescriptor> settings, Limits limits, Watch watch) {
        ModelDescriptor changed = changed(model, scenario, settings);
        CodeNeeded.refuse(changed);
        CostModel costs = CostModel.of(changed, CustomCosts.NONE);
        return changed.technologies().isEmpty()
                ? solve(costs, scenario, GenericKernel.of(costs.instance()), limits, watch)
                : TechnologyRuns.solve(costs, scenario, limits, watch);
    }

    /**
     * Solves costs as they are. Of several technologies each is solved, and the answer is the cheapest, the first in the
     * model's order on a tie.
     *
     * @param scenario the name to put on the result
     * @param kernel of the model's block graph; technologies have graphs of their own, which generic elimination solves
     * @param limits of all technologies together as to time, of each one's solve otherwise
     */
    public static Result solve(CostModel costs, String scenario, Kernel kernel, Limits limits) {
        return solve(costs, scenario, kernel, limits, Watch.NONE);
    }

    /**
     * The same, watched.
     *
     * @param watch looks at each technology's search, one after the other
     */
    public static Result solve(CostModel costs, String scenario, Kernel kernel, Limits limits, Watch watch) {
        return costs.model().technologies().isEmpty()
                ? solve(costs, scenario, "", kernel, limits, watch, costs.tabulated())
                : TechnologyRuns.solve(costs, scenario, limits, watch);
    }

    /**
     * Solves costs of one technology.
     *
     * @param technology its id
     * @param problem what to embed in the result
     */
    static Result solve(
            CostModel costs,
            String scenario,
            String technology,
            Kernel kernel,
            Limits limits,
            Watch watch,
            ModelDescriptor problem) {
        Deadline deadline = Deadline.in(limits, watch);
        Solution solution =
                priced(costs, Solver.solve(costs.instance(), kernel, names(costs), limits, watch), limits, deadline);
        boolean planned = !solution.plan().isEmpty();
        PlacedPlan placed = new PlacedPlan(costs, solution.plan(), solution.shares());
        return new Result(
                Result.SCHEMA,
                costs.model().id(),
                scenario,
                technology,
                solution.status(),
                placed.plan(),
                placed.plants(),
                placed.armsLength(),
                planned ? Optional.of(placed.split()) : Optional.empty(),
                finite(solution.bound()),
                planned ? finite(solution.total() - solution.bound()) : OptionalDouble.empty(),
                attraction(costs, solution),
                ties(costs, solution),
                solution.certificate(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                problem);
    }

    /**
     * The model with a scenario and settings applied.
     *
     * @throws ModelException if there is no such scenario, a change finds nothing to change, or the changed model
     *     breaks a rule
     */
    public static ModelDescriptor changed(ModelDescriptor model, String scenario, List<ChangeDescriptor> settings) {
        ModelDescriptor inScenario = scenario.equals(ScenarioDescriptor.BASELINE)
                ? model
                : Scenarios.apply(model, scenario(model, scenario).changes());
        return ModelRules.require(settings.isEmpty() ? inScenario : Scenarios.apply(inScenario, settings));
    }

    private static ScenarioDescriptor scenario(ModelDescriptor model, String id) {
        List<String> known =
                model.scenarios().stream().map(ScenarioDescriptor::id).toList();
        List<String> near = NearNames.suggest(id, known);
        return model.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ModelException(Diagnostic.UNKNOWN_SCENARIO.at(
                        "scenarios",
                        "Model " + model.id() + " has no scenario " + id + "; it has "
                                + (known.isEmpty() ? "none" : String.join(", ", known)) + " beside the "
                                + ScenarioDescriptor.BASELINE + ".",
                        near.isEmpty() ? "" : String.join(" or ", near) + "?")));
    }

    /**
     * Solves costs as they are and answers by position.
     *
     * @param kernel of the model's block graph
     */
    public static Solution solution(CostModel costs, Kernel kernel, Limits limits) {
        return Solver.solve(costs.instance(), kernel, names(costs), limits);
    }

    /**
     * The cost methods of a document, which holds no code: none.
     *
     * @throws ModelException if costs of the model are Java methods, which only its jar holds
     */
    public static CustomCosts methods(ModelDescriptor document) {
        CodeNeeded.refuse(document);
        return CustomCosts.NONE;
    }

    /** Where costs are shared, marginals of the blocks of one plant take searches of their own. */
    private static Solution priced(CostModel costs, Solution solution, Limits limits, Deadline deadline) {
        Instance instance = costs.instance();
        if (instance.shared().isEmpty() || solution.status() != Status.PROVEN) {
            return solution;
        }
        Layout layout = costs.layout();
        List<Integer> whole = IntStream.range(0, instance.blocks())
                .filter(part -> layout.parts().get(part).market().isEmpty())
                .boxed()
                .toList();
        return whole.isEmpty()
                ? solution
                : solution.with(PartsMarginals.of(instance, names(costs), whole, solution, limits, deadline));
    }

    private static Names names(CostModel costs) {
        Layout layout = costs.layout();
        List<RegionDescriptor> regions = costs.model().regionSet().regions();
        return new Names(
                layout.blockIds(), regions.stream().map(RegionDescriptor::id).toList(), layout.linkIds());
    }

    /** By block of one plant; what a plant more of another block would cost is not known. */
    private static Map<String, Map<String, OptionalDouble>> attraction(CostModel costs, Solution solution) {
        Map<String, Map<String, OptionalDouble>> attraction = new LinkedHashMap<>();
        if (solution.status() == Status.INFEASIBLE || solution.marginals().isEmpty()) {
            return attraction;
        }
        ModelDescriptor model = costs.model();
        Layout layout = costs.layout();
        for (int block = 0; block < model.blocks().size(); block++) {
            if (!model.blocks().get(block).plants().several()) {
                double[] marginals = solution.marginals().get(layout.first(block));
                Map<String, OptionalDouble> gaps = new LinkedHashMap<>();
                for (int region = 0; region < marginals.length; region++) {
                    gaps.put(model.regionSet().regions().get(region).id(), gap(marginals[region], solution.total()));
                }
                attraction.put(model.blocks().get(block).id(), Collections.unmodifiableMap(gaps));
            }
        }
        return Collections.unmodifiableMap(attraction);
    }

    private static List<Tie> ties(CostModel costs, Solution solution) {
        if (solution.plan().isEmpty()) {
            return List.of();
        }
        return Ties.of(solution.marginals(), names(costs)).stream()
                .filter(tie -> costs.model().blockIndex(tie.block()) >= 0)
                .toList();
    }

    /** Where there is no plan, or a limit stopped before there was a bound, the figure is not known. */
    private static OptionalDouble finite(double figure) {
        return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
    }

    /** Rounding may leave a hair below 0, which would say that a plan beats the cheapest. */
    private static OptionalDouble gap(double marginal, double total) {
        return marginal == Double.POSITIVE_INFINITY
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, marginal - total));
    }
}
