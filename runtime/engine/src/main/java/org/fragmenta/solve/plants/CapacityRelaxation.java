package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The relaxation with capacities: a site takes in the customers that pay most for their load beyond what they cost, the
 * last one perhaps in part (a continuous knapsack). As many sites are open as it takes to have room for all loads, even
 * at a loss (Christofides and Beasley 1983, EJOR 12).
 */
final class CapacityRelaxation implements Relaxation {
    private final PlantProblem problem;
    private final Fixings fixings;
    private final int[] sites;

    private final int needed;

    private final double[] term;

    private double marginal;

    private final double[] taken;

    /** Customers that a site might take in, as positions. */
    private final int[] willing;

    /** What each of them offers beyond its cost, and that for a unit of load. */
    private final double[] offer;

    private final double[] worth;

    /** Customers of the site last filled, the last one in part. */
    private int filled;

    private double lastPart;

    CapacityRelaxation(PlantProblem problem, Fixings fixings) {
        this.problem = problem;
        this.fixings = fixings;
        sites = IntStream.range(0, problem.sites())
                .filter(site -> !fixings.isClosed(site) && problem.opening()[site] < Double.POSITIVE_INFINITY)
                .toArray();
        needed = problem.sitesNeeded(fixings);
        term = new double[problem.sites()];
        Arrays.fill(term, Double.POSITIVE_INFINITY);
        taken = new double[problem.customers()];
        willing = new int[problem.customers()];
        offer = new double[problem.customers()];
        worth = new double[problem.customers()];
    }

    @Override
    public double evaluate(double[] price) {
        double bound = 0;
        for (double paid : price) {
            bound += paid;
        }
        Arrays.fill(taken, 0);
        int open = 0;
        for (int site : sites) {
            double left = problem.opening()[site] - fill(site, price);
            term[site] = left;
            if (left < 0 || fixings.isOpen(site)) {
                open++;
                bound += left;
                take();
            }
        }
        marginal = 0;
        for (int site : cheapest(needed - open, term)) {
            bound += term[site];
            marginal = term[site];
            fill(site, price);
            take();
        }
        return bound;
    }

    private void take() {
        for (int at = 0; at < filled; at++) {
            taken[willing[at]] += at == filled - 1 ? lastPart : 1;
        }
    }

    /** Of the sites that do not pay and need not open, the cheapest. */
    private int[] cheapest(int count, double[] left) {
        return count <= 0
                ? new int[0]
                : IntStream.of(sites)
                        .filter(site -> left[site] >= 0 && !fixings.isOpen(site))
                        .boxed()
                        .sorted(Comparator.comparingDouble(site -> left[site]))
                        .limit(count)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Fills a site with the customers that pay most. */
    private double fill(int site, double[] price) {
        double[] cost = problem.costBySite()[site];
        double[] load = problem.load();
        int count = 0;
        double all = 0;
        double wanted = 0;
        for (int customer = 0; customer < price.length; customer++) {
            double value = price[customer] - cost[customer];
            if (value > 0 && fixings.serves(customer, site)) {
                willing[count] = customer;
                offer[count] = value;
                worth[count] = load[customer] > 0 ? value / load[customer] : Double.POSITIVE_INFINITY;
                count++;
                all += value;
                wanted += load[customer];
            }
        }
        filled = count;
        lastPart = 1;
        return wanted <= problem.capacity()[site] ? all : fillToTheBrim(count, problem.capacity()[site]);
    }

    /** Selects as quicksort does, but looks only at the side on which the room ends. */
    private double fillToTheBrim(int count, double capacity) {
        double[] load = problem.load();
        double room = capacity;
        double value = 0;
        int from = 0;
        int to = count;
        while (to - from > 1) {
            double pivot = median(worth[from], worth[(from + to) >>> 1], worth[to - 1]);
            int middle = partition(from, to, pivot);
            double wanted = 0;
            double offered = 0;
            for (int at = from; at < middle; at++) {
                wanted += load[willing[at]];
                offered += offer[at];
            }
            if (wanted <= room) {
                room -= wanted;
                value += offered;
                from = middle;
            } else {
                to = middle;
                // all of one worth: whichever comes first is as good
                if (allAlike(from, to)) {
                    break;
                }
            }
        }
        while (from < to && load[willing[from]] <= room) {
            room -= load[willing[from]];
            value += offer[from];
            from++;
        }
        filled = from;
        if (from < to && room > 0) {
            lastPart = room / load[willing[from]];
            value += offer[from] * lastPart;
            filled = from + 1;
        }
        return value;
    }

    private boolean allAlike(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (worth[at] != worth[from]) {
                return false;
            }
        }
        return true;
    }

    /** Moves what is worth at least the pivot to the front; at least one entry stays behind it unless all are alike. */
    private int partition(int from, int to, double pivot) {
        int front = from;
        for (int at = from; at < to; at++) {
            if (worth[at] > pivot) {
                swap(at, front++);
            }
        }
        if (front > from) {
            return front;
        }
        for (int at = from; at < to; at++) {
            if (worth[at] == pivot) {
                swap(at, front++);
            }
        }
        return front;
    }

    private void swap(int one, int other) {
        int customer = willing[one];
        willing[one] = willing[other];
        willing[other] = customer;
        double value = offer[one];
        offer[one] = offer[other];
        offer[other] = value;
        double density = worth[one];
        worth[one] = worth[other];
        worth[other] = density;
    }

    private static double median(double one, double two, double three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }

    @Override
    public double term(int site) {
        return term[site] - marginal;
    }

    @Override
    public int needed() {
        return needed;
    }

    @Override
    public double marginal() {
        return marginal;
    }

    @Override
    public double[] taken() {
        return taken;
    }

    @Override
    public double proven(double[] price) {
        ProvenSum sum = new ProvenSum();
        for (double paid : price) {
            sum.add(paid, 0);
        }
        int open = 0;
        double[] low = new double[problem.sites()];
        for (int site : sites) {
            double opening = problem.opening()[site];
            double left = opening - fill(site, price);
            double error = ProvenSum.error(4 * price.length, 2 * opening + Math.abs(left));
            low[site] = left - error;
            if (low[site] < 0 || fixings.isOpen(site)) {
                open++;
                sum.add(low[site], 0);
            }
        }
        for (int site : cheapest(needed - open, low)) {
            sum.add(low[site], 0);
        }
        return sum.low();
    }

    @Override
    public int[] sites() {
        return sites;
    }
}
