package org.fragmenta.nearoptimal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.Instance;

/**
 * The plans that have each block in one of some regions.
 *
 * @param regions by block; not to be written to
 */
record Box(List<BitSet> regions) {

    Box {
        regions = List.copyOf(regions);
    }

    /** All plans that the costs of the blocks alone allow. */
    static Box of(Instance instance) {
        List<BitSet> regions = new ArrayList<>();
        for (int block = 0; block < instance.blocks(); block++) {
            BitSet possible = new BitSet();
            double[] cost = instance.blockCost(block);
            for (int region = 0; region < cost.length; region++) {
                possible.set(region, cost[region] < Double.POSITIVE_INFINITY);
            }
            regions.add(possible);
        }
        return new Box(regions);
    }

    /** The plans that have a block in one region. */
    Box holding(int block, int region) {
        BitSet held = new BitSet();
        held.set(region);
        return with(block, held);
    }

    /** The plans that have a block in any other region. */
    Box without(int block, int region) {
        BitSet others = (BitSet) regions.get(block).clone();
        others.clear(region);
        return with(block, others);
    }

    /** The plans that have none of some blocks in a region. */
    Box without(List<Integer> blocks, int region) {
        Box rest = this;
        for (int block : blocks) {
            rest = rest.without(block, region);
        }
        return rest;
    }

    private Box with(int block, BitSet own) {
        List<BitSet> changed = new ArrayList<>(regions);
        changed.set(block, own);
        return new Box(changed);
    }

    /** Whether a block may stand in more than one region. */
    boolean isOpen(int block) {
        return regions.get(block).cardinality() > 1;
    }

    /** An instance whose plans are those of the box. */
    Instance restrict(Instance instance) {
        double[][] costs = new double[instance.blocks()][instance.regions()];
        for (int block = 0; block < costs.length; block++) {
            double[] whole = instance.blockCost(block);
            double[] own = costs[block];
            Arrays.fill(own, Double.POSITIVE_INFINITY);
            regions.get(block).stream().forEach(region -> own[region] = whole[region]);
        }
        return new Instance(instance.regions(), costs, instance.links(), instance.shared());
    }
}
