package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.horizon.JointModel;
import org.fragmenta.horizon.PathCost;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.horizon.YearModels;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Timeline;
import org.fragmenta.result.Waiting;
import org.fragmenta.solve.Limits;

/**
 * Places the blocks of a model over its horizon.
 *
 * <p>Under perfect foresight the horizon is one problem, a node for every block in every year ({@link JointModel}), whose
 * answer carries a certificate like any other. What firms of less foresight do is compared with it: no path costs less
 * (theory RL-8).
 */
public final class Relocation {
    private final ModelDescriptor model;
    private final String scenario;
    private final HorizonDescriptor horizon;
    private final YearCosts costs;
    private final CustomCosts methods;
    private final Result best;
    private final Limits limits;

    private Relocation(
            ModelDescriptor model,
            String scenario,
            HorizonDescriptor horizon,
            YearCosts costs,
            CustomCosts methods,
            Result best,
            Limits limits) {
        this.model = model;
        this.scenario = scenario;
        this.horizon = horizon;
        this.costs = costs;
        this.methods = methods;
        this.best = best;
        this.limits = limits;
    }

    /**
     * Finds the cheapest path of a model.
     *
     * @param model a model with a horizon that obeys the rules, scenario and settings applied
     * @param scenario id of the scenario that is in force from the first year on; a date that the horizon gives it is
     *     passed over
     * @param methods the model's cost methods
     * @param solve answers a model of explicit rows and tables
     * @param limits of each plan of a firm of less foresight
     * @throws org.fragmenta.check.ModelException if there is no horizon, or the model of some year breaks a rule
     */
    public static Relocation of(
            ModelDescriptor model,
            String scenario,
            CustomCosts methods,
            Function<ModelDescriptor, Result> solve,
            Limits limits) {
        HorizonDescriptor horizon = inForce(YearModels.horizon(model), scenario);
        ModelDescriptor dated = model.over(Optional.of(horizon));
        YearCosts costs = YearCosts.of(dated, methods);
        Result best = solve.apply(JointModel.of(costs, horizon.firstYear()));
        return new Relocation(dated, scenario, horizon, costs, methods, best, limits);
    }

    private static HorizonDescriptor inForce(HorizonDescriptor horizon, String scenario) {
        return new HorizonDescriptor(
                horizon.firstYear(),
                horizon.years(),
                horizon.keptForEver(),
                horizon.moves(),
                horizon.trends(),
                horizon.dated().stream()
                        .filter(dated -> !dated.scenario().equals(scenario))
                        .toList(),
                horizon.uncertain());
    }

    /** The costs of all years. */
    public YearCosts costs() {
        return costs;
    }

    /** The model with its horizon. */
    public ModelDescriptor model() {
        return model;
    }

    /** The year that the first is. */
    public int firstYear() {
        return horizon.firstYear();
    }

    /** The answer to the whole horizon as one problem. */
    public Result best() {
        return best;
    }

    /**
     * Where a firm's blocks stand and what that costs.
     *
     * @return absent if no plan exists for a firm of this foresight, or none was found in time
     */
    public Optional<PathCost> path(Foresight foresight) {
        return rolling(foresight).map(found -> new PathCost(costs, found.path()));
    }

    /**
     * Where a firm's blocks stand if all links cost more in some years, which a firm of less than perfect foresight does not
     * see come.
     *
     * @param factor what the links cost then, relative to now
     * @param first position of the first of these years
     * @param last position of the last of them
     * @param foresight not perfect
     * @return absent as for {@link #path}
     */
    public Optional<PathCost> whileLinksCost(double factor, int first, int last, Foresight foresight) {
        YearCosts dearer = costs.withLinks(factor, first, last);
        return RollingPath.of(dearer, foresight.years(), limits).map(found -> new PathCost(dearer, found.path()));
    }

    private Optional<RollingPath> rolling(Foresight foresight) {
        if (best.status() == Status.INFEASIBLE) {
            return Optional.empty();
        }
        return foresight.isPerfect() ? bestPath() : RollingPath.of(costs, foresight.years(), limits);
    }

    /**
     * The wages between which blocks stay where they stand in the first year of the cheapest path.
     *
     * @return none if no path exists
     */
    public List<WageBand> bands() {
        return path(Foresight.PERFECT).map(found -> WageBand.of(found, methods)).orElse(List.of());
    }

    /**
     * What it is worth to decide every year anew while wages change at random.
     *
     * @return absent if no wages are uncertain, no path exists, or no block depends on them
     */
    public Optional<Waiting> waiting() {
        return horizon.uncertain().isEmpty() || best.status() == Status.INFEASIBLE
                ? Optional.empty()
                : WaitingStudy.of(costs, model, methods);
    }

    /**
     * The path of a firm.
     *
     * @return a timeline; without years if no plan exists for a firm of this foresight, or none was found in time
     */
    public Timeline timeline(Foresight foresight) {
        Optional<RollingPath> path = rolling(foresight);
        Optional<PathCost> cost = path.map(found -> new PathCost(costs, found.path()));
        Status status = path.map(found -> found.proven() ? Status.PROVEN : Status.LIMIT)
                .orElse(best.status() == Status.INFEASIBLE ? Status.INFEASIBLE : Status.LIMIT);
        return new Timeline(
                Timeline.SCHEMA,
                model.id(),
                scenario,
                foresight.text(),
                status,
                cost.map(found -> found.years(horizon.firstYear())).orElse(List.of()),
                cost.map(found -> new MoveReasons(found).lines(horizon.firstYear()))
                        .orElse(List.of()),
                cost.map(PathCost::value),
                Optional.empty(),
                best,
                model);
    }

    private Optional<RollingPath> bestPath() {
        if (best.plan().isEmpty()) {
            return Optional.empty();
        }
        List<int[]> path = new ArrayList<>();
        for (int year = 0; year < costs.years(); year++) {
            int[] regions = new int[costs.blocks()];
            for (int block = 0; block < regions.length; block++) {
                String node = JointModel.node(costs.model().blocks().get(block).id(), horizon.firstYear() + year);
                regions[block] =
                        costs.model().regionIndex(String.valueOf(best.plan().get(node)));
            }
            path.add(regions);
        }
        return Optional.of(new RollingPath(path, best.status() == Status.PROVEN));
    }
}
