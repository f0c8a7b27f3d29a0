package org.fragmenta.verify;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/**
 * What the blocks of a group and the links between them cost at least where no region holds two of them (Gilmore 1962,
 * Journal of SIAM 10(2); Lawler 1963, Management Science 9(4)): every block in every region with half of each of its
 * links, its partners assigned to regions of their own at the least cost, is a star; the blocks are assigned to regions
 * at the least cost of their stars. A link to a block that has one region left belongs to the other's star alone.
 *
 * <p>All costs are rounded down to whole numbers of a unit so small that none of it counts; all else is exact.
 */
final class StarBound {
    /** Binary digits of a sum that surely does not overflow. */
    private static final int DIGITS = 60;

    /** More pairs of regions over all links would take too long. */
    private static final long MOST_CELLS = 1L << 22;

    private final Parts parts;
    private final SiteGroup group;
    private final MultiplierRows multipliers;
    private final int[][] regions;
    private final int[] column;
    private final int columns;
    private final double[][] own;
    private final double unit;

    /**
     * @param position of a group that {@link #applies}
     * @param sums what each block costs by region, beyond its price
     */
    StarBound(Parts parts, int position, Domains domains, MultiplierRows multipliers, IntFunction<RowSum> sums) {
        this.parts = parts;
        this.group = parts.groups().get(position);
        this.multipliers = multipliers;
        regions = new int[parts.instance().blocks()][];
        column = new int[parts.instance().regions()];
        Arrays.fill(column, -1);
        int found = 0;
        for (int block : group.blocks()) {
            regions[block] = domains.regions(block);
            for (int region : regions[block]) {
                column[region] = column[region] < 0 ? found++ : column[region];
            }
        }
        columns = found;
        own = new double[parts.instance().blocks()][];
        for (int block : group.blocks()) {
            own[block] = own(sums.apply(block), block);
        }
        unit = unit();
    }

    /** Whether at most one block of a group, and nothing else of it, stands in any region. */
    static boolean applies(Parts parts, int position, Domains domains) {
        SiteGroup group = parts.groups().get(position);
        return group.pools().isEmpty()
                && parts.poolIn(position).isEmpty()
                && parts.pooledTo(position).isEmpty()
                && cells(parts.instance()) <= MOST_CELLS
                && group.blocks().stream().allMatch(block -> !parts.isDivisible(block) && parts.home(block) == position)
                && IntStream.range(0, parts.instance().regions())
                        .allMatch(region -> domains.most(position, region) <= 1 || isFullWithOne(group, region));
    }

    private static long cells(Instance instance) {
        return (long) instance.regions() * instance.regions() * instance.links().size();
    }

    private static boolean isFullWithOne(SiteGroup group, int region) {
        if (!(group.cost() instanceof LoadCost cost)) {
            return false;
        }
        double[] least = Arrays.stream(cost.load())
                .mapToDouble(load -> load[region])
                .sorted()
                .limit(2)
                .toArray();
        double sum = least[0] + least[1];
        return sum - Enclosure.radius(2, sum) > cost.capacity()[region];
    }

    /** Whether a link lies in stars. */
    boolean has(int link) {
        Link ends = parts.instance().links().get(link);
        return own[ends.from()] != null
                && own[ends.to()] != null
                && ends.cost() instanceof DenseLinkCost
                && parts.service(link) == Parts.NONE;
    }

    private double[] own(RowSum sum, int block) {
        double[] row = new double[column.length];
        for (int region : regions[block]) {
            Floor floor = new Floor();
            floor.add(sum.low(region));
            floor.add(
                    group.cost() instanceof LoadCost cost
                            ? cost.opening()[region]
                            : ((CountCost) group.cost()).at(region, 1));
            row[region] = floor.total();
        }
        return row;
    }

    private double unit() {
        double largest = Double.MIN_NORMAL;
        int degree = 0;
        for (int block : group.blocks()) {
            int links = 0;
            for (int region : regions[block]) {
                largest = Math.max(largest, Math.abs(own[block][region]));
            }
            for (int link : parts.linksOf(block)) {
                links += has(link) ? 1 : 0;
                largest = has(link) ? Math.max(largest, largest(link)) : largest;
            }
            degree = Math.max(degree, links);
        }
        long terms = 8L * (degree + 2) * group.members() * group.members();
        return Math.scalb(1.0, Math.getExponent(largest) + 1 + (64 - Long.numberOfLeadingZeros(terms)) - DIGITS);
    }

    private double largest(int link) {
        Link ends = parts.instance().links().get(link);
        double largest = 0;
        for (int from : regions[ends.from()]) {
            double[] row = parts.rows().row(link, from);
            for (int to : regions[ends.to()]) {
                double size = Math.abs(multipliers.atFrom(link)[from])
                        + Math.abs(multipliers.atTo(link)[to]);
                largest = Math.max(largest, size + (row[to] < Double.POSITIVE_INFINITY ? Math.abs(row[to]) : 0));
            }
        }
        return largest;
    }

    private long units(double cost) {
        return (long) Math.floor(cost / unit);
    }

    /** A number not above the bound; NaN if nothing is known, infinite if stars leave no plan. */
    double floor() {
        List<Integer> blocks = group.blocks();
        long[][] stars = new long[blocks.size()][columns];
        for (int row = 0; row < stars.length; row++) {
            Arrays.fill(stars[row], RowPrices.NONE);
            int block = blocks.get(row);
            for (int region : regions[block]) {
                if (Double.isNaN(own[block][region])) {
                    return Double.NaN;
                }
                stars[row][column[region]] = star(block, region);
            }
        }
        long halves = RowPrices.bound(stars, columns);
        return halves == RowPrices.NONE ? Double.POSITIVE_INFINITY : Math.nextDown(halves * (unit / 2));
    }

    private long star(int block, int region) {
        long sum = 2 * units(own[block][region]);
        boolean single = regions[block].length == 1;
        List<Integer> blocks = group.blocks();
        long[][] leaves = new long[blocks.size()][];
        int rows = 0;
        long[][] pairs = pairs(block, region);
        for (int other : blocks) {
            if (pairs[other] == null) {
                continue;
            }
            boolean settled = regions[other].length == 1;
            if (settled && !(single && other < block)) {
                long cell = pairs[other][column[regions[other][0]]];
                if (cell == RowPrices.NONE) {
                    return cell;
                }
                sum += 2 * cell;
            } else if (!settled && !single) {
                leaves[rows++] = pairs[other];
            }
        }
        long least = RowPrices.bound(Arrays.copyOf(leaves, rows), columns);
        return least == RowPrices.NONE ? least : sum + least;
    }

    /** What lies between a block in a region and each block it is linked to, by that block's column. */
    private long[][] pairs(int block, int region) {
        long[][] pairs = new long[own.length][];
        for (int link : parts.linksOf(block)) {
            if (!has(link)) {
                continue;
            }
            Link ends = parts.instance().links().get(link);
            boolean sends = ends.from() == block;
            int other = sends ? ends.to() : ends.from();
            if (pairs[other] == null) {
                pairs[other] = new long[columns];
                Arrays.fill(pairs[other], RowPrices.NONE);
                for (int next : regions[other]) {
                    pairs[other][column[next]] = next == region ? RowPrices.NONE : 0;
                }
            }
            double[] here = sends ? multipliers.atFrom(link) : multipliers.atTo(link);
            double[] there = sends ? multipliers.atTo(link) : multipliers.atFrom(link);
            for (int next : regions[other]) {
                int cell = column[next];
                double cost = sends ? ends.cost().at(region, next) : ends.cost().at(next, region);
                pairs[other][cell] = pairs[other][cell] == RowPrices.NONE || cost == Double.POSITIVE_INFINITY
                        ? RowPrices.NONE
                        : pairs[other][cell] + units(cost) + units(-here[region]) + units(-there[next]);
            }
        }
        return pairs;
    }
}
