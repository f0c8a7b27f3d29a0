package org.fragmenta.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;
import org.fragmenta.bench.report.Stopwatch;
import org.fragmenta.instance.Instance;

/**
 * A constraint program for Choco: a variable a block, whose values are the regions from the one where it alone is
 * cheapest on; element constraints for its cost; a table a link that ties two of them to the rank of their cost; counts
 * of blocks by region with the cost of that number. The search takes the variable in most conflicts first, and its least
 * value.
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
    private final int[][] regionAt;
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
        regionAt = new int[instance.blocks()][];
        Arrays.setAll(regionAt, block -> cheapestFirst(instance.blockCost(block)));
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

    private static int[] cheapestFirst(double[] row) {
        return IntStream.range(0, row.length)
                .boxed()
                .sorted(Comparator.comparingDouble(region -> row[region]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private IntVar blockCost(int block) {
        double[] row = instance.blockCost(block);
        double least = row[regionAt[block][0]];
        int[] cells = Arrays.stream(regionAt[block])
                .map(region -> units(row[region] - least))
                .toArray();
        IntVar cost = model.intVar(0, first);
        model.element(cost, cells, place[block]).post();
        return cost;
    }

    private IntVar linkCost(Instance.Link link) {
        int regions = instance.regions();
        int[] cells = new int[regions * regions];
        double[] row = new double[regions];
        for (int from = 0; from < regions; from++) {
            link.cost().costsFrom(regionAt[link.from()][from], row);
            for (int to = 0; to < regions; to++) {
                cells[from * regions + to] = units(row[regionAt[link.to()][to]]);
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
        IntVar[] region = model.intVarArray(place.length, 0, instance.regions() - 1);
        for (int block = 0; block < place.length; block++) {
            model.element(region[block], regionAt[block], place[block]).post();
        }
        for (int each = 0; each < instance.regions(); each++) {
            IntVar members = model.intVar(0, place.length);
            model.count(each, region, members).post();
            int[] cells = Arrays.stream(company.row(each)).mapToInt(this::units).toArray();
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
        solver.setSearch(Search.lastConflict(Search.domOverWDegSearch(place)));
        List<Integer> plan = List.of();
        int best = first;
        Stopwatch watch = new Stopwatch();
        while (solver.solve()) {
            plan = IntStream.range(0, place.length)
                    .mapToObj(block -> regionAt[block][place[block].getValue()])
                    .toList();
            best = total.getValue();
        }
        long cpu = watch.cpuNanos();
        boolean stopped = solver.isStopCriterionMet();
        double tolerance = terms() / scale;
        solver.hardReset();
        return stopped || plan.isEmpty()
                ? Answer.unbounded(stopped ? Answer.Status.LIMIT : Answer.Status.FAILED, plan, tolerance, cpu)
                : new Answer(Answer.Status.PROVEN, plan, offset + best / scale, tolerance, cpu);
    }

    @Override
    public void close() {
        // Nothing is held outside the heap.
    }
}
