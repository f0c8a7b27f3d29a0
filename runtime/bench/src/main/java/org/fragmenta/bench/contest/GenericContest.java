package org.fragmenta.bench.contest;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.bench.peers.FlowProblem;
import org.fragmenta.bench.report.WarmTime;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;

/** Random models of one shape and size, each met for the first time, solved without generated code. */
public final class GenericContest implements Contest {
    /** No room for the tables of an elimination. */
    private static final Limits SEARCH = new Limits(60, 1_000_000, 1 << 25, 0);

    private final SyntheticModel family;
    private final List<Contestant> contestants;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param family shape and size
     * @param contestants the other solvers that take part
     * @param seeds number of models
     */
    public GenericContest(SyntheticModel family, List<Contestant> contestants, int seeds) {
        this.family = family;
        this.contestants = List.copyOf(contestants);
        for (long seed = 1; seed <= seeds; seed++) {
            ModelDescriptor model = family.descriptor(seed);
            Instance instance = CostModel.of(model, CustomCosts.NONE).at(model.output());
            Solution solution = Solver.solve(instance, Names.positions(instance));
            entries.add(new Entry(
                    FlowProblem.of(model, model.output(), instance),
                    solution.total(),
                    solution.status() == Status.PROVEN));
        }
    }

    @Override
    public String label() {
        return family.shape().label();
    }

    @Override
    public String size() {
        return family.blocks() + " x " + family.regions();
    }

    @Override
    public List<Contestant> contestants() {
        return contestants;
    }

    @Override
    public boolean resolves() {
        return false;
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Where blocks form cycles, plan and proof are had by search long before all min-marginals are. */
    @Override
    public List<OwnTime> ownTimes() {
        OwnTime whole = time("plan, certificate, all min-marginals", Limits.standard());
        return family.shape() instanceof BlockShape.Width
                ? List.of(whole, time("plan, certificate", SEARCH))
                : List.of(whole);
    }

    private OwnTime time(String label, Limits limits) {
        List<Double> nanos = entries.stream()
                .map(entry -> entry.problem().instance())
                .map(instance -> WarmTime.nanos(() -> solve(instance, limits).total()))
                .toList();
        return new OwnTime(label, nanos);
    }

    private static Solution solve(Instance instance, Limits limits) {
        Solution solution = Solver.solve(instance, GenericKernel.of(instance), Names.positions(instance), limits);
        if (solution.status() != Status.PROVEN) {
            throw new IllegalStateException("a model of this contest is not proven");
        }
        return solution;
    }

    /** The classes that are compared by default, smallest first. */
    public static List<SyntheticModel> families() {
        return List.of(
                new SyntheticModel(new BlockShape.Tree(), 12, 60),
                new SyntheticModel(new BlockShape.Width(2), 12, 60),
                new SyntheticModel(new BlockShape.Width(3), 12, 60),
                new SyntheticModel(new BlockShape.Chain(), 30, 500));
    }
}
