package org.fragmenta.bench.contest;

import static org.fragmenta.bench.contest.Contestant.CHOCO;
import static org.fragmenta.bench.contest.Contestant.CP_SAT;
import static org.fragmenta.bench.contest.Contestant.GENERIC_DP;
import static org.fragmenta.bench.contest.Contestant.GLOP;
import static org.fragmenta.bench.contest.Contestant.HIGHS;
import static org.fragmenta.bench.contest.Contestant.OJALGO;
import static org.fragmenta.bench.contest.Contestant.OJALGO_LP;
import static org.fragmenta.bench.contest.Contestant.TIMEFOLD;
import static org.fragmenta.bench.contest.Contestant.TOULBAR2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.fragmenta.bench.peers.FlowProblem;
import org.fragmenta.bench.peers.FlowProblem.Ways;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.FacilitySet;
import org.fragmenta.bench.synthetic.RegionTerms;
import org.fragmenta.bench.synthetic.RelocationModel;
import org.fragmenta.bench.synthetic.RelocationModel.Dynamics;
import org.fragmenta.bench.synthetic.SharedModel;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;

/** The classes of models that are compared, and the goals of each. */
public final class ProblemFamilies {
    private static final double LARGE_NANOS = 10e6;
    private static final Contestant[] INTEGER = {CP_SAT, HIGHS, OJALGO, CHOCO};

    private ProblemFamilies() {}

    /** Trees: the linear relaxation of the flow form is integral on them, so that linear solvers do best. */
    public static ProblemFamily tree(int blocks, int regions) {
        return new ProblemFamily(
                "tree",
                size(blocks, regions),
                seed -> problem(new SyntheticModel(new BlockShape.Tree(), blocks, regions).descriptor(seed)),
                List.of(Contestant.values()),
                List.of(Goal.median(100, GLOP, OJALGO_LP), Goal.median(1_000, INTEGER)),
                OptionalDouble.empty(),
                false);
    }

    /** Block graphs with cycles. */
    public static ProblemFamily width(int width, int blocks, int regions) {
        return new ProblemFamily(
                "width " + width,
                size(blocks, regions),
                seed -> problem(new SyntheticModel(new BlockShape.Width(width), blocks, regions).descriptor(seed)),
                List.of(CP_SAT, HIGHS, OJALGO, CHOCO, TIMEFOLD, TOULBAR2),
                List.of(Goal.median(1_000, INTEGER), Goal.median(10, TOULBAR2)),
                OptionalDouble.empty(),
                true);
    }

    /** Block graphs over so many regions that few solvers take them. */
    public static ProblemFamily large(BlockShape shape, int blocks, int regions, OptionalDouble goalNanos) {
        boolean tree = !(shape instanceof BlockShape.Width);
        return new ProblemFamily(
                shape.label(),
                size(blocks, regions),
                seed -> problem(new SyntheticModel(shape, blocks, regions).descriptor(seed)),
                Stream.of(CP_SAT, HIGHS, GLOP, GENERIC_DP, TOULBAR2)
                        .filter(contestant -> tree || !Set.of(GLOP, GENERIC_DP).contains(contestant))
                        .toList(),
                List.of(Goal.median(1_000, TOULBAR2)),
                goalNanos,
                false);
    }

    /** Trees whose blocks share something by standing in one region. */
    public static ProblemFamily shared(RegionTerms terms, int blocks, int regions) {
        SyntheticModel tree = new SyntheticModel(new BlockShape.Tree(), blocks, regions);
        return new ProblemFamily(
                terms.label(),
                size(blocks, regions),
                seed -> problem(new SharedModel(tree, terms).descriptor(seed)),
                List.of(CP_SAT, HIGHS, OJALGO, CHOCO, TIMEFOLD),
                List.of(Goal.median(1_000, CP_SAT, HIGHS)),
                OptionalDouble.empty(),
                false);
    }

    /** Facility location. */
    public static ProblemFamily facility(FacilitySet set) {
        return new ProblemFamily(
                "facility, " + set.label(),
                set.customers() + " x " + set.sites(),
                seed -> new FlowProblem(set.instance(seed), List.of()),
                List.of(CP_SAT, HIGHS, OJALGO, CHOCO, TIMEFOLD),
                List.of(
                        new Goal(Set.of(CP_SAT, HIGHS), 100, Statistic.GEOMETRIC_MEAN),
                        new Goal(Set.of(INTEGER), 1, Statistic.LEAST)),
                OptionalDouble.empty(),
                false);
    }

    /** Blocks that move between regions over the periods. */
    public static ProblemFamily relocation(RelocationModel model) {
        return new ProblemFamily(
                "relocation",
                model.blocks() + " x " + model.regions() + " x " + model.periods(),
                seed -> relocation(model, seed),
                List.of(CP_SAT, HIGHS, CHOCO, TIMEFOLD, TOULBAR2),
                List.of(Goal.median(5, TOULBAR2, CP_SAT), new Goal(Set.of(TOULBAR2), 1, Statistic.LEAST)),
                OptionalDouble.empty(),
                false);
    }

    /** All that are compared by default, the smallest first. */
    public static List<ProblemFamily> all() {
        List<ProblemFamily> families = new ArrayList<>();
        families.add(tree(12, 60));
        for (int width = 2; width <= 4; width++) {
            families.add(width(width, 12, 60));
        }
        for (RegionTerms terms : RegionTerms.values()) {
            families.add(shared(terms, 12, 40));
            families.add(shared(terms, 12, 60));
        }
        for (FacilitySet set : FacilitySet.values()) {
            families.add(facility(set));
        }
        families.add(relocation(new RelocationModel(8, 12, 20)));
        families.add(large(new BlockShape.Width(3), 30, 200, OptionalDouble.empty()));
        OptionalDouble goal = OptionalDouble.of(LARGE_NANOS);
        families.add(large(new BlockShape.Tree(), 30, 500, goal));
        for (int width = 2; width <= 4; width++) {
            families.add(large(new BlockShape.Width(width), 30, 500, goal));
        }
        return families;
    }

    private static String size(int blocks, int regions) {
        return String.format(Locale.ROOT, "%d x %d", blocks, regions);
    }

    private static FlowProblem problem(ModelDescriptor model) {
        return FlowProblem.of(
                model, model.output(), CostModel.of(model, CustomCosts.NONE).at(model.output()));
    }

    private static FlowProblem relocation(RelocationModel model, long seed) {
        Dynamics dynamics = model.dynamics(seed);
        Ways moves = Ways.overHub(model.regions());
        List<FlowProblem.Link> links = new ArrayList<>();
        for (int period = 0; period < model.periods(); period++) {
            CostModel costs = dynamics.periods().get(period);
            double discount = dynamics.discount().get(period);
            int first = period * model.blocks();
            for (int block = 0; period > 0 && block < model.blocks(); block++) {
                FlowProblem.Link move = move(moves, dynamics.moving().get(block));
                links.add(move.between(first - model.blocks() + block, first + block, discount));
            }
            FlowProblem.of(costs.model(), costs.model().output(), costs.instance()).links().stream()
                    .map(link -> link.between(first + link.from(), first + link.to(), discount))
                    .forEach(links::add);
        }
        return new FlowProblem(model.instance(seed), links);
    }

    private static FlowProblem.Link move(Ways moves, List<Double> moving) {
        List<Double> costs = new ArrayList<>();
        moving.forEach(region -> costs.add(0.0));
        costs.addAll(moving);
        return new FlowProblem.Link(0, 1, 0, moves, costs);
    }
}
