package org.fragmenta.verify;

import java.util.stream.IntStream;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/** In how many regions the blocks of a group stand at least: in fewer there is no room for all. */
final class RegionsNeeded {
    /** More than what shares may exceed a capacity by, and what rounding may add to a sum. */
    private static final double ROUNDING = 2e-9;

    private final Parts parts;
    private final int group;
    private final SiteGroup facts;
    private final Domains domains;

    private RegionsNeeded(Parts parts, int group, Domains domains) {
        this.parts = parts;
        this.group = group;
        this.facts = parts.groups().get(group);
        this.domains = domains;
    }

    /**
     * The regions where members must stand, and those with most room of the others until the blocks fit; or all that may
     * be, where they do not.
     *
     * @param domains narrowed, and not empty
     */
    static int of(Parts parts, int group, Domains domains) {
        return new RegionsNeeded(parts, group, domains).count();
    }

    private int count() {
        double load = 0;
        for (int member = 0; member < facts.blocks().size(); member++) {
            load += leastLoad(member);
        }
        double least = ROUNDING * load;
        double left = load;
        int needed = 0;
        for (int region : regions(true)) {
            left -= room(region);
            needed++;
        }
        double[] rooms =
                IntStream.of(regions(false)).mapToDouble(this::room).sorted().toArray();
        for (int next = rooms.length - 1; next >= 0 && left > least; next--) {
            left -= rooms[next];
            needed++;
        }
        return needed;
    }

    private int[] regions(boolean forced) {
        return IntStream.range(0, parts.instance().regions())
                .filter(region -> domains.most(group, region) > 0 && domains.least(group, region) > 0 == forced)
                .toArray();
    }

    private double room(int region) {
        return facts.cost() instanceof LoadCost cost ? cost.capacity()[region] : domains.most(group, region);
    }

    private double leastLoad(int member) {
        if (facts.cost() instanceof CountCost) {
            return 1;
        }
        double[] loads = ((LoadCost) facts.cost()).load()[member];
        return IntStream.of(domains.regions(facts.blocks().get(member)))
                .mapToDouble(region -> loads[region])
                .min()
                .orElse(0);
    }
}
