package org.fragmenta.bench.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.bench.peers.FlowProblem;
import org.fragmenta.bench.report.WarmTime;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;

/** Random models of one class, each met for the first time, solved without generated code. */
public final class SeededContest implements Contest {
    private static final long NODES = 1_000_000;
    private static final String COMPLETE = "plan, certificate, all min-marginals";

    private final ProblemFamily family;
    private final double seconds;
    private final List<Entry> entries = new ArrayList<>();
    private boolean complete = true;

    /**
     * @param family the class
     * @param seeds number of models
     * @param seconds time limit of each solve
     */
    public SeededContest(ProblemFamily family, int seeds, double seconds) {
        this.family = family;
        this.seconds = seconds;
        for (long seed = 1; seed <= seeds; seed++) {
            FlowProblem problem = family.problem().apply(seed);
            Solution solution = solve(problem.instance(), search());
            boolean proven = solution.status() == Status.PROVEN;
            entries.add(new Entry(problem, solution.total(), solution.bound(), proven));
            complete &= !solution.marginals().isEmpty();
        }
    }

    /** No room for the tables of an elimination. */
    private Limits search() {
        return new Limits(seconds, NODES, 1 << 25, 0);
    }

    @Override
    public String label() {
        return family.label();
    }

    @Override
    public String size() {
        return family.size();
    }

    @Override
    public List<Contestant> contestants() {
        return family.contestants();
    }

    @Override
    public List<Goal> goals() {
        return family.goals();
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
        List<OwnTime> times = new ArrayList<>();
        if (family.marginals()) {
            times.add(time(COMPLETE, new Limits(seconds, NODES), OptionalDouble.empty()));
        }
        times.add(time(complete ? COMPLETE : "plan, certificate", search(), family.goalNanos()));
        return times;
    }

    private OwnTime time(String label, Limits limits, OptionalDouble goal) {
        List<Double> nanos = entries.stream()
                .map(entry -> entry.problem().instance())
                .map(instance -> WarmTime.nanos(() -> solve(instance, limits).total()))
                .toList();
        return new OwnTime(label, nanos, goal);
    }

    private static Solution solve(Instance instance, Limits limits) {
        return Solver.solve(instance, GenericKernel.of(instance), Names.positions(instance), limits);
    }
}
