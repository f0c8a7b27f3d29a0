package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Fixes regions: where the bound of a node rules out most regions of most blocks, each block in turn is split off in the
 * regions that it cannot have in a better plan, a leaf at once, until one node with the few others is left. Its sweeps
 * cost little, and bounds that no sweep over all regions could raise rise over so few.
 */
final class RegionFixing {
    /** One region in so many may be part of a better plan at most, for the leaves to be worth it. */
    private static final int FEW = 4;

    private final Layout layout;
    private final Frontier frontier;

    RegionFixing(Layout layout, Frontier frontier) {
        this.layout = layout;
        this.frontier = frontier;
    }

    /**
     * Whether few regions may be part of a better plan.
     *
     * @param ascent of a node, swept
     * @param gap how far the bound may rise until the node closes
     */
    boolean pays(Ascent ascent, double gap) {
        int all = 0;
        int live = 0;
        for (int block = 0; block < layout.blocks(); block++) {
            for (double more : ascent.excess(block)) {
                all++;
                live += more < gap ? 1 : 0;
            }
        }
        return live * FEW < all;
    }

    /**
     * Splits a node that was taken.
     *
     * @param regions regions by block in its domains, rising
     * @param terms of these domains
     * @param ascent at the node's multipliers
     * @param target the bound from which on a node closes
     * @param ends tells when a limit has come; then what is left is not split any further
     * @return whether anything was split off
     */
    boolean split(
            PartsNode node, int[][] regions, LinkTerms terms, Ascent ascent, double target, BooleanSupplier ends) {
        int[][] within = regions.clone();
        LinkTerms known = terms;
        PartsNode rest = node;
        for (int block = 0; block < regions.length && !ends.getAsBoolean(); block++) {
            double[] excess = ascent.gather(block);
            int[] live = select(regions[block], excess, target - node.bound, true);
            int[] out = select(regions[block], excess, target - node.bound, false);
            if (layout.isDivisible(block) || live.length == 0 || out.length == 0) {
                continue;
            }
            within[block] = out;
            Domains outside = rest.domains.copy();
            for (int region : live) {
                outside.allowed[block][region] = false;
            }
            Multipliers multipliers = ascent.multipliers();
            LinkTerms around = known.with(within.clone());
            LeafBound proof = new LeafBound(layout, outside, within, around, multipliers);
            if (proof.bound() >= target) {
                PartsNode.Split sides = frontier.divide(rest, new Choice.ByBlock(block, list(live)));
                frontier.enterClosed(sides.outside(), proof, multipliers);
                rest = sides.inside();
                within[block] = live;
                known = around.with(within.clone());
            } else {
                within[block] = regions[block];
            }
        }
        if (rest == node) {
            return false;
        }
        frontier.enter(rest);
        frontier.leave(node);
        return true;
    }

    private static int[] select(int[] domain, double[] excess, double gap, boolean live) {
        int[] selected = new int[domain.length];
        int size = 0;
        for (int at = 0; at < domain.length; at++) {
            if (excess[at] < gap == live) {
                selected[size++] = domain[at];
            }
        }
        return Arrays.copyOf(selected, size);
    }

    private static List<Integer> list(int[] regions) {
        return Arrays.stream(regions).boxed().toList();
    }
}
