package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Pricer.Held;

/**
 * Finds min-marginals one by one where no elimination does: for each row and region a search with the row held there. The
 * multipliers of the whole bound all of them beforehand; the lowest bounds are searched first, because they are the closest
 * rivals, each with an even share of what is left. What the budget does not reach keeps its bound. The error of those that
 * are exact is that of a closed search, below the tolerance of a tie.
 *
 * <p>The budget is as many additions as the limits allow an elimination, so that the same cells are exact on every machine
 * unless the time ends first.
 */
final class Pricing {
    /** Nodes below which a search is not worth starting. */
    private static final long LEAST_NODES = 8;

    private final Solution whole;
    private final List<List<Integer>> rows;
    private final Pricer pricer;
    private final List<Integer> divisible;
    private final Deadline deadline;
    private final double[][] floors;
    private final List<double[]> atLeast = new ArrayList<>();
    private final List<boolean[]> exact = new ArrayList<>();
    private long nodesLeft;

    /** A row and a region that are still to be searched. */
    private record Cell(int row, int region) {}

    private Pricing(
            Solution whole,
            List<List<Integer>> rows,
            Pricer pricer,
            List<Integer> divisible,
            Limits limits,
            Deadline deadline) {
        this.whole = whole;
        this.rows = rows;
        this.pricer = pricer;
        this.divisible = divisible;
        this.deadline = deadline;
        floors = pricer.floors();
        nodesLeft = Math.min(limits.nodes(), (long) (limits.operations() / pricer.additionsOfNode()));
    }

    /**
     * Prices rows.
     *
     * @param solved a solution of the instance
     * @param rows positions of blocks; where the solution knows min-marginals, each row is one block
     * @param divisible the blocks of the instance that may be divided
     */
    static Priced of(
            Solved solved, List<List<Integer>> rows, List<Integer> divisible, Limits limits, Deadline deadline) {
        Solution whole = solved.solution();
        if (whole.status() != Status.PROVEN || solved.pricer().isEmpty()) {
            return Priced.found(whole, rows);
        }
        Pricing pricing = new Pricing(whole, rows, solved.pricer().get(), divisible, limits, deadline);
        pricing.run();
        return new Priced(whole, pricing.atLeast, pricing.exact);
    }

    private void run() {
        List<Cell> open = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double[] bounds = bounds(rows.get(row));
            boolean[] known = new boolean[bounds.length];
            for (int region = 0; region < bounds.length; region++) {
                known[region] = bounds[region] == Double.POSITIVE_INFINITY;
            }
            for (int own : standing(rows.get(row))) {
                bounds[own] = whole.total();
                known[own] = true;
            }
            for (int region = 0; region < bounds.length; region++) {
                if (!known[region]) {
                    open.add(new Cell(row, region));
                }
            }
            atLeast.add(bounds);
            exact.add(known);
        }
        open.sort(Comparator.comparingDouble(cell -> atLeast.get(cell.row())[cell.region()]));
        for (int at = 0; at < open.size() && nodesLeft > 0 && !deadline.passed(); at++) {
            search(open.get(at), Math.min(nodesLeft, Math.max(LEAST_NODES, nodesLeft / (open.size() - at))));
        }
    }

    private double[] bounds(List<Integer> row) {
        double[] bounds = new double[floors[0].length];
        Arrays.setAll(
                bounds,
                region -> Math.max(
                        whole.total(),
                        row.stream()
                                .mapToDouble(block -> floors[block][region])
                                .min()
                                .orElse(Double.POSITIVE_INFINITY)));
        return bounds;
    }

    /** Where a row stands in the plan. */
    private int[] standing(List<Integer> row) {
        return IntStream.concat(
                        row.stream().filter(block -> !divisible.contains(block)).mapToInt(whole.plan()::get),
                        whole.shares().stream()
                                .filter(share -> row.contains(share.block()))
                                .mapToInt(Share::region))
                .distinct()
                .toArray();
    }

    private void search(Cell cell, long share) {
        int region = cell.region();
        double bound = Double.POSITIVE_INFINITY;
        double cost = Double.POSITIVE_INFINITY;
        long left = share;
        for (int block : ways(rows.get(cell.row()), region)) {
            double floor = floors[block][region];
            if (floor < cost) {
                Held held = pricer.search(block, region, cost, Math.max(1, left));
                left -= held.nodes();
                floor = Math.max(floor, held.bound());
                cost = Math.min(cost, held.cost());
            }
            bound = Math.min(bound, floor);
        }
        nodesLeft -= share - left;
        boolean closed = cost == Double.POSITIVE_INFINITY ? bound == cost : cost - bound <= Tolerance.at(cost);
        double known = closed ? cost : Math.min(bound, cost);
        exact.get(cell.row())[region] = closed;
        atLeast.get(cell.row())[region] = Math.max(atLeast.get(cell.row())[region], known);
    }

    /**
     * The blocks of a row that may stand in a region, the cheapest by their floors first. A divisible one is there wherever
     * another of its row is, with a share next to nothing, so that it speaks for all.
     */
    private List<Integer> ways(List<Integer> row, int region) {
        List<Integer> able = row.stream()
                .filter(block -> floors[block][region] < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(block -> floors[block][region]))
                .toList();
        return able.stream()
                .filter(divisible::contains)
                .findFirst()
                .map(List::of)
                .orElse(able);
    }
}
