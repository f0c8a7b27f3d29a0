package org.fragmenta.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.structure.ChainOrder;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.Graph;

/**
 * For block graphs with cycles or parallel links: the kernel finds optimum, plan and min-marginals where its tables fit
 * the limits, and a search proves them; otherwise the search finds the plan as well.
 */
final class SearchMethod implements Method {
    /** Additions that settling ties may take each time a block is held. */
    private static final double TIE_OPERATIONS = 1 << 26;

    /** Additions of an elimination in half a second on a slow machine. */
    private static final double OPERATIONS_A_SECOND = 1 << 28;

    private final GenericKernel generic;
    private final Kernel kernel;
    private final Names names;
    private final Limits limits;
    private final Watch watch;
    private final List<Integer> sweeps;

    /**
     * @param graph the block graph
     * @param generic an elimination of it, to tell what it takes
     * @param kernel what finds min-marginals where that is not too much
     */
    SearchMethod(Graph graph, GenericKernel generic, Kernel kernel, Names names, Limits limits, Watch watch) {
        this.generic = generic;
        this.kernel = kernel;
        this.names = names;
        this.limits = limits;
        this.watch = watch;
        sweeps = ChainOrder.of(
                graph,
                generic.order().buckets().stream()
                        .map(Elimination.Bucket::block)
                        .toList());
    }

    @Override
    public Solved solve(Instance instance) {
        Deadline deadline = Deadline.in(limits, watch);
        SearchSpace space = new SearchSpace(instance, sweeps);
        Search search = new Search(
                space, space.consistency().possible(), Reparametrisation.zero(instance), limits, deadline, watch);
        return fits(generic.cost(instance.regions()))
                ? new Solved(proveKernel(instance, search), Optional.empty())
                : searchAlone(space, search, deadline);
    }

    /** Whether an elimination leaves time for its proof. */
    private boolean fits(EliminationCost cost) {
        return cost.within(limits) && cost.operations() <= OPERATIONS_A_SECOND * limits.timeSeconds();
    }

    private Solution proveKernel(Instance instance, Search search) {
        double[][] marginals = new double[instance.blocks()][instance.regions()];
        double optimum = kernel.minMarginals(instance, marginals);
        search.decide(optimum);
        search.run();
        int[] plan = optimum == Double.POSITIVE_INFINITY
                ? new int[0]
                : new Remnant(instance, within(optimum + 2 * Tolerance.at(optimum), marginals)).canonicalPlan();
        return solution(instance, search, plan, Arrays.asList(marginals));
    }

    private static boolean[][] within(double limit, double[][] marginals) {
        boolean[][] within = new boolean[marginals.length][];
        for (int block = 0; block < within.length; block++) {
            within[block] = new boolean[marginals[block].length];
            for (int region = 0; region < within[block].length; region++) {
                within[block][region] = marginals[block][region] <= limit;
            }
        }
        return within;
    }

    private Solved searchAlone(SearchSpace space, Search search, Deadline deadline) {
        Instance instance = space.instance();
        search.run();
        boolean closed = search.plan().length > 0 && search.isClosed();
        int[] plan = closed ? canonical(instance, search) : search.plan();
        return new Solved(
                solution(instance, search, plan, List.of()),
                Optional.of(new SearchPricer(space, search, limits, deadline)));
    }

    /**
     * The canonical plan among the cheapest, by elimination over the few regions that the multipliers of the leaves
     * leave to cheapest plans; the plan found where even those are too many for the tables.
     */
    private int[] canonical(Instance instance, Search search) {
        Remnant open = new Remnant(instance, search.cheapest());
        EliminationCost cost = open.cost();
        boolean fits = cost.cells() <= limits.cells() && cost.operations() <= TIE_OPERATIONS;
        return fits ? open.canonicalPlan() : search.plan();
    }

    private Solution solution(Instance instance, Search search, int[] plan, List<double[]> marginals) {
        double total = plan.length == 0 ? Double.POSITIVE_INFINITY : instance.costOf(plan);
        double bound = Math.min(total, search.bound());
        boolean closed = Tolerance.closes(total, bound);
        Status status = plan.length == 0 ? Status.INFEASIBLE : Status.PROVEN;
        return new Solution(
                closed ? status : Status.LIMIT,
                Arrays.stream(plan).boxed().toList(),
                total,
                bound,
                marginals,
                Proof.of(search.root(), names));
    }
}
