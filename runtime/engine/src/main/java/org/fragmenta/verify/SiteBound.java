package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/**
 * What the members of one group and what they bring along cost one region at least, if any stands there: the cheapest
 * choice among those who may.
 */
final class SiteBound {
    private final SiteGroup group;
    private final List<RowSum> values;
    private final RowSum extra;
    private final int region;
    private final int least;
    private final int most;
    private final int[] forced;
    private final int[] free;

    /**
     * @param position of the group
     * @param domains narrowed, with room for at least one member in the region
     * @param values what each member brings along, by region
     * @param extra what is due besides where any member stands, by region
     */
    SiteBound(SiteGroup group, int position, Domains domains, List<RowSum> values, RowSum extra, int region) {
        this.group = group;
        this.values = values;
        this.extra = extra;
        this.region = region;
        least = domains.least(position, region);
        most = domains.most(position, region);
        int blocks = group.blocks().size();
        forced = members()
                .filter(member -> member < blocks
                        ? domains.confines(group.blocks().get(member), region)
                        : domains.least(group.pools().get(member - blocks), region) > 0)
                .toArray();
        free = members()
                .filter(member -> member < blocks
                        ? domains.allows(group.blocks().get(member), region)
                                && !domains.confines(group.blocks().get(member), region)
                        : domains.most(group.pools().get(member - blocks), region) > 0
                                && domains.least(group.pools().get(member - blocks), region) == 0)
                .toArray();
    }

    private IntStream members() {
        return IntStream.range(0, group.members());
    }

    /** Whether some member must stand in the region. */
    boolean isForced() {
        return least > 0;
    }

    /** A number not above the bound; NaN if nothing is known, infinite if nobody can stand here. */
    double floor() {
        Floor base = new Floor();
        base.add(extra.low(region));
        for (int member : forced) {
            base.add(values.get(member).low(region));
        }
        double[] lows = Arrays.stream(free)
                .mapToDouble(member -> values.get(member).low(region))
                .toArray();
        // A sort or a comparison would lose what is unknown.
        if (Arrays.stream(lows).anyMatch(Double::isNaN)) {
            return Double.NaN;
        }
        if (group.cost() instanceof CountCost cost) {
            return floor(cost, base, lows);
        }
        LoadCost cost = (LoadCost) group.cost();
        base.add(cost.opening()[region]);
        base.add(knapsack(cost).floor(lows));
        return base.total();
    }

    private double floor(CountCost cost, Floor base, double[] lows) {
        Arrays.sort(lows);
        double bound = Double.POSITIVE_INFINITY;
        for (int count = forced.length; count <= most; count++) {
            if (count > forced.length) {
                base.add(lows[count - forced.length - 1]);
            }
            if (counts(cost, count)) {
                bound = Math.min(bound, base.totalWith(cost.at(region, count)));
            }
        }
        return bound;
    }

    private boolean counts(CountCost cost, int count) {
        return count > 0 && count >= least && cost.at(region, count) < Double.POSITIVE_INFINITY;
    }

    private Knapsack knapsack(LoadCost cost) {
        return new Knapsack(loads(cost, free), cost.capacity()[region], loads(cost, forced));
    }

    private double[] loads(LoadCost cost, int[] members) {
        return Arrays.stream(members)
                .mapToDouble(member -> cost.load()[member][region])
                .toArray();
    }

    /** The bound itself; empty if nobody can stand here. */
    Optional<BigDecimal> exact() {
        BigDecimal base = extra.exact(region);
        for (int member : forced) {
            base = base.add(values.get(member).exact(region));
        }
        BigDecimal[] costs = Arrays.stream(free)
                .mapToObj(member -> values.get(member).exact(region))
                .toArray(BigDecimal[]::new);
        if (group.cost() instanceof CountCost cost) {
            return exact(cost, base, costs);
        }
        LoadCost cost = (LoadCost) group.cost();
        return Optional.of(base.add(new BigDecimal(cost.opening()[region]))
                .add(knapsack(cost).exact(costs)));
    }

    private Optional<BigDecimal> exact(CountCost cost, BigDecimal base, BigDecimal[] costs) {
        Arrays.sort(costs);
        Optional<BigDecimal> bound = Optional.empty();
        BigDecimal sum = base;
        for (int count = forced.length; count <= most; count++) {
            sum = count > forced.length ? sum.add(costs[count - forced.length - 1]) : sum;
            if (counts(cost, count)) {
                BigDecimal whole = sum.add(new BigDecimal(cost.at(region, count)));
                bound = Optional.of(bound.map(whole::min).orElse(whole));
            }
        }
        return bound;
    }
}
