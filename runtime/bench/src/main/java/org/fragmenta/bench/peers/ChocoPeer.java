package org.fragmenta.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;
import org.fragmenta.bench.report.Stopwatch;
import org.fragmenta.instance.Instance;

/**
 * A constraint program for Choco: a variable a block, element constraints for its cost, a table a link that ties two
 * regions to the rank of their cost, counts of blocks by region with the cost of that number. The search takes the
 * variable in most conflicts first and the value with the best bound.
 *
 * <p>Choco's integers are small, so costs are rounded to the finest unit in which a first plan, every block where it
 * alone is cheapest, stays below ten million. What costs more than that plan, and than company could save, is left out.
 */
public final class ChocoPeer implements Peer {
    private static final double LARGEST = 1e7;

    private final Instance instance;
    private final int first;
    private final double scale;
    private final double offset;
    private final Model model = new Model();
    private final IntVar[] place;
    private final IntVar total;

    /** The model of one problem; another one needs another peer. */
    public ChocoPeer(FlowProblem problem) {
        instance = problem.instance();
        offset = Discrete.leastCosts(instance);
        Optional<Company> company = Company.of(instance);
        double ceiling = instance.costOf(Discrete.cheapestAlone(instance)) - offset;
        scale = LARGEST
                / Math.max(1, ceiling + company.map(Company::largestGain).orElse(0.0));
        first = (int) Math.ceil(LARGEST) + terms();
        place = model.intVarArray(instance.blocks(), 0, instance.regions() - 1);
        total = model.intVar(-first, first);
        List<IntVar> costs = new ArrayList<>();
        for (int block = 0; block < place.length; block++) {
            costs.add(blockCost(block));
        }
        for (Instance.Link link : instance.links()) {
            costs.add(linkCost(link));
        }
        company.ifPresent(shared -> addCompany(shared, costs));
        model.sum(costs.toArray(IntVar[]::new), "=", total).post();
        model.setObjective(Model.MINIMIZE, total);
    }

    private IntVar blockCost(int block) {
        double[] row = instance.blockCost(block);
        double least = Arrays.stream(row).min().orElseThrow();
        int[] cells = Arrays.stream(row).mapToInt(cost -> units(cost - least)).toArray();
        IntVar cost = model.intVar(0, first);
        model.element(cost, cells, place[block]).post();
        return cost;
    }

    private IntVar linkCost(Instance.Link link) {
        int regions = instance.regions();
        int[] cells = new int[regions * regions];
        double[] row = new double[regions];
        for (int from = 0; from < regions; from++) {
            link.cost().costsFrom(from, row);
            for (int to = 0; to < regions; to++) {
                cells[from * regions + to] = units(row[to]);
            }
        }
        int[] ranked = Arrays.stream(cells)
                .filter(units -> units < first)
                .sorted()
                .distinct()
                .toArray();
        Tuples tuples = new Tuples(true);
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] < first) {
                tuples.add(cell / regions, cell % regions, Arrays.binarySearch(ranked, cells[cell]));
            }
        }
        IntVar rank = model.intVar(0, ranked.length - 1);
        model.table(new IntVar[] {place[link.from()], place[link.to()], rank}, tuples, "CT+")
                .post();
        IntVar cost = model.intVar(0, first);
        model.element(cost, ranked, rank).post();
        return cost;
    }

    private void addCompany(Company company, List<IntVar> costs) {
        for (int region = 0; region < instance.regions(); region++) {
            IntVar members = model.intVar(0, place.length);
            model.count(region, place, members).post();
            int[] cells =
                    Arrays.stream(company.row(region)).mapToInt(this::units).toArray();
            IntVar cost = model.intVar(-first, first);
            model.element(cost, cells, members).post();
            costs.add(cost);
        }
    }

    private int units(double cost) {
        return (int) Math.max(-first, Math.min(first, Math.round(cost * scale)));
    }

    private int terms() {
        return instance.blocks() + instance.links().size() + instance.regions();
    }

    @Override
    public Answer solve(FlowProblem problem, Effort effort) {
        if (problem.instance() != instance) {
            throw new IllegalArgumentException("tables of a constraint program do not change");
        }
        Solver solver = model.getSolver();
        solver.limitTime(Math.round(1e3 * effort.seconds()));
        solver.setSearch(Search.lastConflict(Search.bestBound(Search.domOverWDegSearch(place))));
        int[] plan = {};
        int best = first;
        Stopwatch watch = new Stopwatch();
        while (solver.solve()) {
            plan = Stream.of(place).mapToInt(IntVar::getValue).toArray();
            best = total.getValue();
        }
        long cpu = watch.cpuNanos();
        boolean stopped = solver.isStopCriterionMet();
        double tolerance = terms() / scale;
        solver.hardReset();
        List<Integer> regions = Arrays.stream(plan).boxed().toList();
        return stopped || regions.isEmpty()
                ? Answer.unbounded(stopped ? Answer.Status.LIMIT : Answer.Status.FAILED, regions, tolerance, cpu)
                : new Answer(Answer.Status.PROVEN, regions, offset + best / scale, tolerance, cpu);
    }

    @Override
    public void close() {
        // Nothing is held outside the heap.
    }
}
