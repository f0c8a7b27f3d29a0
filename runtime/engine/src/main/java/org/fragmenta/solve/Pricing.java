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
 * leaves of the whole bound all of them beforehand. The rows take turns, each with the region of its lowest bound, until each
 * knows its closest rival; then comes all else, and each search has an even share of what is left. What the budget does not
 * reach keeps its bound. The error of those that are exact is that of a closed search, below the tolerance of a tie.
 *
 * <p>The budget is as many additions as the limits allow an elimination, so that the same gaps are exact on every machine
 * unless the time ends first.
 */
final class Pricing {
    /** Nodes that a search is worth, beyond twice those of the whole. */
    private static final long NODES = 8;

    private final Solution whole;
    private final List<List<Integer>> rows;
    private final Pricer pricer;
    private final List<Integer> divisible;
    private final Deadline deadline;
    private final double[][] floors;
    private final List<double[]> atLeast = new ArrayList<>();
    private final List<boolean[]> exact = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private int open;
    private long nodesLeft;

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
        for (List<Integer> row : rows) {
            double[] bounds = bounds(row);
            boolean[] known = new boolean[bounds.length];
            for (int own : standing(row)) {
                bounds[own] = whole.total();
                known[own] = true;
            }
            int unknown = 0;
            for (int region = 0; region < bounds.length; region++) {
                known[region] |= bounds[region] == Double.POSITIVE_INFINITY;
                unknown += known[region] ? 0 : 1;
            }
            atLeast.add(bounds);
            exact.add(known);
            turns.add(new Turn(atLeast.size() - 1, standing(row), known.clone()));
            open += unknown;
        }
        while (open > 0 && nodesLeft > 0 && !deadline.passed()) {
            List<Turn> waiting = turns.stream().filter(Turn::hasNext).toList();
            List<Turn> unsettled =
                    waiting.stream().filter(turn -> !turn.isSettled()).toList();
            Turn next = (unsettled.isEmpty() ? waiting : unsettled)
                    .stream().min(Comparator.comparingInt(turn -> turn.taken)).orElseThrow();
            long share = nodesLeft / (unsettled.isEmpty() ? open : Math.min(open, 2 * unsettled.size()));
            long worth = NODES + 2 * pricer.nodes();
            search(next.row, next.take(), Math.min(nodesLeft, Math.max(worth, share)));
            open--;
        }
    }

    /** A row that takes its regions one by one, those of low bounds first. */
    private final class Turn {
        private final int row;
        private final boolean[] done;
        private final boolean[] own;
        private int taken;

        /** @param done the regions that are not to be searched; written to */
        Turn(int row, int[] standing, boolean[] done) {
            this.row = row;
            this.done = done;
            own = new boolean[done.length];
            for (int region : standing) {
                own[region] = true;
            }
        }

        private int lowest() {
            int lowest = -1;
            for (int region = 0; region < done.length; region++) {
                boolean lower = lowest < 0 || atLeast.get(row)[region] < atLeast.get(row)[lowest];
                lowest = !done[region] && lower ? region : lowest;
            }
            return lowest;
        }

        boolean hasNext() {
            return lowest() >= 0;
        }

        int take() {
            int region = lowest();
            done[region] = true;
            taken++;
            return region;
        }

        /** Whether some region that is not the plan's has an exact cost that no bound falls short of. */
        boolean isSettled() {
            double least = Double.POSITIVE_INFINITY;
            double known = Double.POSITIVE_INFINITY;
            for (int region = 0; region < done.length; region++) {
                double cost = own[region] ? Double.POSITIVE_INFINITY : atLeast.get(row)[region];
                least = Math.min(least, cost);
                known = exact.get(row)[region] ? Math.min(known, cost) : known;
            }
            return known <= least;
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

    private void search(int row, int region, long share) {
        double bound = Double.POSITIVE_INFINITY;
        double cost = Double.POSITIVE_INFINITY;
        long left = share;
        for (int block : ways(rows.get(row), region)) {
            double floor = floors[block][region];
            if (floor < cost && !deadline.passed()) {
                Held held = pricer.search(block, region, cost, Math.max(1, left));
                left -= held.nodes();
                floor = Math.max(floor, held.bound());
                cost = Math.min(cost, held.cost());
            }
            bound = Math.min(bound, floor);
        }
        nodesLeft -= share - left;
        boolean closed = Tolerance.closes(cost, bound);
        double known = closed ? cost : Math.min(bound, cost);
        exact.get(row)[region] = closed;
        atLeast.get(row)[region] = Math.max(atLeast.get(row)[region], known);
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
