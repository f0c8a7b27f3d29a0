package org.fragmenta.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.NearNames;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Layout;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tie;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Priced;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;
import org.fragmenta.solve.Ties;
import org.fragmenta.solve.Watch;

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
        return solve(model, scenario, settings, limits, watch, Optional.empty());
    }

    /**
     * The same from a neighbour.
     *
     * @param neighbour a result of the model with other numbers, which may save time and does not change the answer
     */
    public static Result solve(
            ModelDescriptor model,
            String scenario,
            List<ChangeDescriptor> settings,
            Limits limits,
            Watch watch,
            Optional<Result> neighbour) {
        ModelDescriptor changed = changed(model, scenario, settings);
        return solve(changed, scenario, limits, watch, new Asked(true, neighbour));
    }

    private static Result solve(ModelDescriptor changed, String scenario, Limits limits, Watch watch, Asked asked) {
        CodeNeeded.refuse(changed);
        CostModel costs = CostModel.of(changed, CustomCosts.NONE);
        return changed.technologies().isEmpty()
                ? solve(costs, scenario, GenericKernel.of(costs.instance()), limits, watch, asked)
                : TechnologyRuns.solve(costs, scenario, limits, watch, asked);
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
        return solve(costs, scenario, kernel, limits, watch, Optional.empty());
    }

    /**
     * The same from a neighbour.
     *
     * @param neighbour a result of the model with other numbers: where costs are shared and no market is divided between
     *     plants, the search starts from its plan and its multipliers. A proven plan, what it costs and
     *     exact gaps do not depend on it; the proof does, and with it gaps that are only bounded
     */
    public static Result solve(
            CostModel costs, String scenario, Kernel kernel, Limits limits, Watch watch, Optional<Result> neighbour) {
        return solve(costs, scenario, kernel, limits, watch, new Asked(true, neighbour));
    }

    /**
     * The plan alone, for whoever shows no attraction: it is stated where it comes with the plan, but not searched for.
     *
     * @param kernel of the model's block graph
     */
    public static Result plan(CostModel costs, String scenario, Kernel kernel, Limits limits) {
        return solve(costs, scenario, kernel, limits, Watch.NONE, Asked.PLAN);
    }

    /**
     * The plan alone of a model as it stands, without code of its own.
     *
     * @throws ModelException if the model breaks a rule, or costs of it are Java methods, which only its jar holds
     */
    public static Result plan(ModelDescriptor model, Limits limits) {
        ModelDescriptor lawful = ModelRules.require(model);
        return solve(lawful, ScenarioDescriptor.BASELINE, limits, Watch.NONE, Asked.PLAN);
    }

    private static Result solve(
            CostModel costs, String scenario, Kernel kernel, Limits limits, Watch watch, Asked asked) {
        return costs.model().technologies().isEmpty()
                ? solve(costs, scenario, "", kernel, limits, watch, asked, costs.tabulated())
                : TechnologyRuns.solve(costs, scenario, limits, watch, asked);
    }

    /**
     * Solves costs of one technology.
     *
     * @param technology its id
     * @param asked its neighbour counts with what it says of this technology
     * @param problem what to embed in the result
     */
    static Result solve(
            CostModel costs,
            String scenario,
            String technology,
            Kernel kernel,
            Limits limits,
            Watch watch,
            Asked asked,
            ModelDescriptor problem) {
        Priced priced = priced(costs, technology, kernel, limits, watch, asked);
        Solution solution = priced.solution();
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
                gaps(costs, priced, true),
                gaps(costs, priced, false),
                ties(costs, priced),
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
     * Solves costs as they are and answers by position, with all min-marginals where they are found exactly.
     *
     * @param kernel of the model's block graph
     */
    public static Solution solution(CostModel costs, Kernel kernel, Limits limits) {
        Priced priced = priced(costs, "", kernel, limits, Watch.NONE, Asked.GAPS);
        return priced.solution().with(priced.marginals());
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

    private static Priced priced(
            CostModel costs, String technology, Kernel kernel, Limits limits, Watch watch, Asked asked) {
        List<List<Integer>> rows = costs.layout().rows();
        if (!asked.gaps()) {
            return Priced.found(Solver.solve(costs.instance(), kernel, names(costs), limits, watch), rows);
        }
        Optional<Solution> start = asked.neighbour().flatMap(result -> Neighbour.of(result, costs, technology));
        return Solver.priced(costs.instance(), kernel, names(costs), limits, watch, rows, start);
    }

    private static Names names(CostModel costs) {
        Layout layout = costs.layout();
        List<RegionDescriptor> regions = costs.model().regionSet().regions();
        return new Names(
                layout.blockIds(), regions.stream().map(RegionDescriptor::id).toList(), layout.linkIds());
    }

    /** By block and region, of the gaps that are exact or of those that are bounds. */
    private static Map<String, Map<String, OptionalDouble>> gaps(CostModel costs, Priced priced, boolean exact) {
        Map<String, Map<String, OptionalDouble>> gaps = new LinkedHashMap<>();
        ModelDescriptor model = costs.model();
        boolean planned = !priced.solution().plan().isEmpty();
        for (int block = 0; planned && block < priced.atLeast().size(); block++) {
            double[] row = priced.atLeast().get(block);
            Map<String, OptionalDouble> own = new LinkedHashMap<>();
            for (int region = 0; region < row.length; region++) {
                if (priced.exact().get(block)[region] == exact) {
                    String id = model.regionSet().regions().get(region).id();
                    own.put(id, gap(row[region], priced.solution().total()));
                }
            }
            if (!own.isEmpty()) {
                gaps.put(model.blocks().get(block).id(), Collections.unmodifiableMap(own));
            }
        }
        return Collections.unmodifiableMap(gaps);
    }

    /** Of blocks of one plant, among regions whose gap is exact. */
    private static List<Tie> ties(CostModel costs, Priced priced) {
        List<double[]> known = new ArrayList<>();
        for (int block = 0; block < priced.atLeast().size(); block++) {
            boolean several = costs.model().blocks().get(block).plants().several();
            boolean[] exact = priced.exact().get(block);
            double[] row = priced.atLeast().get(block).clone();
            for (int region = 0; region < row.length; region++) {
                row[region] = exact[region] && !several ? row[region] : Double.POSITIVE_INFINITY;
            }
            known.add(row);
        }
        List<String> blocks =
                costs.model().blocks().stream().map(BlockDescriptor::id).toList();
        boolean planned = !priced.solution().plan().isEmpty();
        return planned ? Ties.of(known, new Names(blocks, names(costs).regions(), List.of())) : List.of();
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
