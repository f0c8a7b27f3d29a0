package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/**
 * The bound that multipliers prove within some domains, with all that rounding may have added taken off again, so that it
 * holds in exact arithmetic; and the prices that it takes.
 */
final class LeafBound {
    /** Twice the rounding error of one operation relative to its result. */
    private static final double ROUNDING = 0x1p-52;

    /** How far a network's message may differ from the sums it stands for, relative to their size. */
    private static final double NETWORK_ROUNDING = 1e-12;

    /** Covers the hair by which a capacity may exceed whole loads, in which the bound as defined puts a part of a member. */
    private static final int HAIRS = 64;

    private final Layout layout;
    private final int[][] regions;
    private final LinkTerms terms;
    private final Multipliers multipliers;
    private final Optional<StarBound> stars;
    private final Standing standing;
    private final Sites sites;
    private final double[] prices;

    /** By block without a home and position in its domain, what it costs more than where it costs least. */
    private final double[][] excess;

    private final double[][][] values;
    private final double[][][] sizes;
    private double bound;
    private double size;
    private double error;

    /**
     * @param domains pruned
     * @param regions regions by block in these domains, rising
     * @param terms of these domains
     */
    LeafBound(Layout layout, Domains domains, int[][] regions, LinkTerms terms, Multipliers multipliers) {
        this(layout, domains, regions, terms, multipliers, Optional.empty());
    }

    /**
     * @param domains pruned
     * @param regions regions by block in these domains, rising
     * @param terms of these domains
     * @param stars what blocks of stars cost at these multipliers, instead of them one by one
     */
    LeafBound(
            Layout layout,
            Domains domains,
            int[][] regions,
            LinkTerms terms,
            Multipliers multipliers,
            Optional<StarBound> stars) {
        this.layout = layout;
        this.regions = regions;
        this.terms = terms;
        this.multipliers = multipliers;
        this.stars = stars;
        this.standing = new Standing(layout, domains);
        prices = new double[layout.blocks()];
        excess = new double[layout.blocks()][];
        values = multipliers.rows.clone();
        sizes = multipliers.rows.clone();
        for (int group = 0; group < values.length; group++) {
            values[group] = values[group].clone();
            sizes[group] = sizes[group].clone();
        }
        addBlocks();
        addLinks();
        Openings openings = new Openings(layout, regions);
        sites = new Sites(layout, standing, values, openings.less(multipliers.rows));
        addSites(openings);
        stars.ifPresent(bound -> add(bound.value()));
    }

    /** What every plan within the domains costs at least; infinite if there is none. */
    double bound() {
        return bound == Double.POSITIVE_INFINITY ? bound : bound - error - (layout.blocks() + 8) * ROUNDING * size;
    }

    /** The price of every block, 0 for a block without a home. */
    double[] prices() {
        return prices;
    }

    /**
     * How much more than the bound every plan costs at least with a block in a region, rounding aside: what the block, or
     * the regions of its groups with it there, cost more.
     *
     * @param block of no star
     * @param at position of the region in the block's domain
     */
    double more(int block, int at) {
        List<Membership> memberships = layout.ofBlock(block);
        double more = memberships.isEmpty() ? excess[block][at] : 0;
        for (Membership membership : memberships) {
            Site site = sites.at(membership.group(), regions[block][at]);
            more += Math.max(0, site.spare(membership.member()));
        }
        return more;
    }

    private void add(double term) {
        bound += term;
        if (bound == Double.POSITIVE_INFINITY) {
            return;
        }
        size += Math.abs(term);
        // A running sum errs by the size of its partial sums.
        error += ROUNDING * Math.abs(bound);
    }

    private void addBlocks() {
        int blocks = layout.blocks();
        double[][] sums = new double[blocks][];
        double[][] magnitudes = new double[blocks][];
        int[] count = new int[blocks];
        for (int block = 0; block < blocks; block++) {
            sums[block] = new double[regions[block].length];
            magnitudes[block] = new double[regions[block].length];
            include(block, layout.instance().blockCost(block), 1, sums, magnitudes, count);
        }
        List<Link> links = layout.instance().links();
        for (int l = 0; l < links.size(); l++) {
            include(links.get(l).from(), multipliers.atFrom[l], 1, sums, magnitudes, count);
            include(links.get(l).to(), multipliers.atTo[l], 1, sums, magnitudes, count);
        }
        for (int block = 0; block < blocks; block++) {
            List<Membership> memberships = layout.ofBlock(block);
            for (int at = 1; at < memberships.size(); at++) {
                Membership membership = memberships.get(at);
                double[] row = multipliers.rows[membership.group()][membership.member()];
                include(block, row, -1, sums, magnitudes, count);
            }
            if (stars.isPresent() && stars.get().stars().has(block)) {
                continue;
            }
            if (memberships.isEmpty()) {
                double least = least(sums[block], magnitudes[block], count[block]);
                add(least);
                excess[block] =
                        Arrays.stream(sums[block]).map(sum -> sum - least).toArray();
            } else {
                price(block, memberships.get(0), sums[block], magnitudes[block], count[block]);
            }
        }
    }

    private void include(int block, double[] row, int sign, double[][] sums, double[][] magnitudes, int[] count) {
        int[] domain = regions[block];
        for (int at = 0; at < domain.length; at++) {
            sums[block][at] += sign * row[domain[at]];
            magnitudes[block][at] += Math.abs(row[domain[at]]);
        }
        count[block]++;
    }

    private static double least(double[] sum, double[] magnitude, int count) {
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < sum.length; at++) {
            least = Math.min(least, sum[at] - count * ROUNDING * magnitude[at]);
        }
        return least;
    }

    private void price(int block, Membership home, double[] sum, double[] magnitude, int count) {
        double[] row = multipliers.rows[home.group()][home.member()];
        int[] domain = regions[block];
        double price = Double.POSITIVE_INFINITY;
        for (int at = 0; at < domain.length; at++) {
            price = Math.min(price, sum[at] - row[domain[at]]);
        }
        prices[block] = price;
        add(price);
        double[] value = new double[layout.regions()];
        double[] uncertain = new double[layout.regions()];
        for (int at = 0; at < domain.length; at++) {
            value[domain[at]] = sum[at] - price;
            uncertain[domain[at]] = (count + 1) * (magnitude[at] + Math.abs(price));
        }
        values[home.group()][home.member()] = value;
        sizes[home.group()][home.member()] = uncertain;
    }

    private void addLinks() {
        List<Link> links = layout.instance().links();
        double[] in = new double[layout.regions()];
        double[] out = new double[layout.regions()];
        for (int l = 0; l < links.size(); l++) {
            if (stars.isPresent() && stars.get().stars().isInner(l)) {
                continue;
            }
            int[] from = regions[links.get(l).from()];
            int[] to = regions[links.get(l).to()];
            double largest = 0;
            for (int at = 0; at < from.length; at++) {
                in[at] = -multipliers.atFrom[l][from[at]];
                largest = Math.max(largest, Math.abs(in[at]));
            }
            terms.of(l).toReceiver(in, out);
            double least = Double.POSITIVE_INFINITY;
            for (int at = 0; at < to.length; at++) {
                if (out[at] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                double handed = multipliers.atTo[l][to[at]];
                double magnitude = Math.abs(out[at]) + Math.abs(handed);
                double off = terms.isExact(l)
                        ? 6 * ROUNDING * (largest + magnitude)
                        : NETWORK_ROUNDING * (largest + magnitude);
                least = Math.min(least, out[at] - handed - off);
            }
            add(least);
        }
    }

    private void addSites(Openings openings) {
        for (int group = 0; group < layout.groups(); group++) {
            if (stars.isPresent() && stars.get().stars().covers(group)) {
                continue;
            }
            for (int region = 0; region < layout.regions(); region++) {
                if (standing.possible(group, region) > 0) {
                    double least = sites.at(group, region).least();
                    add(least);
                    error += least == 0 ? 0 : uncertainty(group, region) + openings.uncertainty(group, region);
                }
            }
        }
    }

    /** How far the cost of a region may be off, whichever members stand there. */
    private double uncertainty(int at, int region) {
        SiteGroup group = layout.group(at);
        double magnitude = 0;
        int members = 0;
        for (int member = 0; member < group.members(); member++) {
            if (standing.of(at, member, region) != Standing.OUT) {
                magnitude += Math.abs(sizes[at][member][region]) + Math.abs(values[at][member][region]);
                members++;
            }
        }
        double cost = group.cost() instanceof CountCost counts
                ? largest(counts, region, members)
                : ((LoadCost) group.cost()).opening()[region];
        return (HAIRS * members + 8) * ROUNDING * (magnitude + cost + handedOn(at, region));
    }

    private double handedOn(int group, int region) {
        double magnitude = 0;
        for (Membership membership : layout.ofPool(group)) {
            magnitude += Math.abs(multipliers.rows[membership.group()][membership.member()][region]);
        }
        return magnitude;
    }

    private static double largest(CountCost cost, int region, int members) {
        double largest = 0;
        for (int count = 1; count <= members; count++) {
            double at = cost.at(region, count);
            largest = at < Double.POSITIVE_INFINITY ? Math.max(largest, Math.abs(at)) : largest;
        }
        return largest;
    }
}
