package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * What every plan within some domains costs at least, by multipliers: the sum of the least of every block, with what
 * the links hand to it, and of every link, less what it hands out. All costs and multipliers are doubles, hence exact
 * rational numbers, and so is the bound.
 */
final class LeafBound {
    private final Instance instance;
    private final LinkRows rows;
    private final Domains domains;
    private final MultiplierRows multipliers;

    /**
     * @param domains at least one region a block
     */
    LeafBound(Instance instance, LinkRows rows, Domains domains, MultiplierRows multipliers) {
        this.instance = instance;
        this.rows = rows;
        this.domains = domains;
        this.multipliers = multipliers;
    }

    /** Proven ends of the bound, in floating point. */
    Enclosure enclosure() {
        Enclosure.Sum sum = new Enclosure.Sum();
        for (int block = 0; block < instance.blocks(); block++) {
            sum.add(enclosure(block, termsOf(block)));
        }
        for (int link = 0; link < instance.links().size(); link++) {
            sum.add(pairs(link).enclosure());
        }
        return sum.total();
    }

    /** The bound itself. */
    BigDecimal exact() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int block = 0; block < instance.blocks(); block++) {
            sum = sum.add(exact(block, termsOf(block)));
        }
        for (int link = 0; link < instance.links().size(); link++) {
            sum = sum.add(pairs(link).exact());
        }
        return sum;
    }

    private PairScan pairs(int link) {
        Link ends = instance.links().get(link);
        return new PairScan(
                from -> rows.row(link, from),
                domains.regions(ends.from()),
                domains.regions(ends.to()),
                multipliers.atFrom(link),
                multipliers.atTo(link));
    }

    /** What a block costs by region: its own row and a row of each of its links. */
    private List<double[]> termsOf(int block) {
        List<double[]> terms = new ArrayList<>();
        terms.add(instance.blockCost(block));
        for (int link = 0; link < instance.links().size(); link++) {
            Link ends = instance.links().get(link);
            if (ends.from() == block) {
                terms.add(multipliers.atFrom(link));
            }
            if (ends.to() == block) {
                terms.add(multipliers.atTo(link));
            }
        }
        return terms;
    }

    private Enclosure enclosure(int block, List<double[]> terms) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int region : domains.regions(block)) {
            double value = 0;
            double sizes = 0;
            for (double[] term : terms) {
                value += term[region];
                sizes += Math.abs(term[region]);
            }
            double radius = Enclosure.radius(terms.size(), sizes);
            low = Math.min(low, value - radius);
            high = Math.min(high, value + radius);
        }
        return new Enclosure(low, high);
    }

    private BigDecimal exact(int block, List<double[]> terms) {
        int[] regions = domains.regions(block);
        BigDecimal least = exact(terms, regions[0]);
        for (int region : regions) {
            least = least.min(exact(terms, region));
        }
        return least;
    }

    private static BigDecimal exact(List<double[]> terms, int region) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double[] term : terms) {
            sum = sum.add(new BigDecimal(term[region]));
        }
        return sum;
    }
}
