package org.fragmenta.bench.peers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;

/** The costs of an instance in whole cents, as tables that answer at once. */
public final class CentCosts {
    private static final double CENTS = 100;

    private final long[][] block;
    private final long[][] link;
    private final int[] from;
    private final int[] to;
    private final List<int[]> linksOf = new ArrayList<>();
    private final long[][] company;

    /**
     * @param instance costs of blocks and links
     * @param company what blocks cost together by region and number of them; empty if they share nothing
     */
    public CentCosts(Instance instance, double[][] company) {
        int regions = instance.regions();
        block = new long[instance.blocks()][];
        for (int each = 0; each < block.length; each++) {
            block[each] = cents(instance.blockCost(each));
        }
        link = new long[instance.links().size()][regions * regions];
        from = new int[link.length];
        to = new int[link.length];
        double[] row = new double[regions];
        for (int each = 0; each < link.length; each++) {
            Instance.Link numbers = instance.links().get(each);
            from[each] = numbers.from();
            to[each] = numbers.to();
            for (int region = 0; region < regions; region++) {
                numbers.cost().costsFrom(region, row);
                System.arraycopy(cents(row), 0, link[each], region * regions, regions);
            }
        }
        for (int each = 0; each < block.length; each++) {
            int position = each;
            linksOf.add(IntStream.range(0, link.length)
                    .filter(index -> from[index] == position || to[index] == position)
                    .toArray());
        }
        this.company = new long[company.length][];
        for (int region = 0; region < company.length; region++) {
            this.company[region] = cents(company[region]);
        }
    }

    private static long[] cents(double[] costs) {
        long[] cents = new long[costs.length];
        for (int cell = 0; cell < cents.length; cell++) {
            cents[cell] = cents(costs[cell]);
        }
        return cents;
    }

    /** An amount of money in whole cents. */
    public static long cents(double cost) {
        return Math.round(cost * CENTS);
    }

    int blocks() {
        return block.length;
    }

    int regions() {
        return block[0].length;
    }

    /** What a block and its links to blocks that are placed cost; {@code place} holds -1 for those that are not. */
    long around(int position, int[] place) {
        int region = place[position];
        long cost = block[position][region];
        for (int each : linksOf.get(position)) {
            int sender = place[from[each]];
            int receiver = place[to[each]];
            cost += sender >= 0 && receiver >= 0 ? link[each][sender * block[0].length + receiver] : 0;
        }
        return cost;
    }

    /** What a number of blocks costs together in a region. */
    long together(int region, int members) {
        return company.length == 0 ? 0 : company[region][members];
    }
}
