package org.fragmenta.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Certificate;

/**
 * Between what a plan costs that has a block in a region, where min-marginals would take too long: at least what the leaves of
 * the certificate prove of such plans, at most what the stated plan costs with that block moved and no other. The leaves must
 * have been checked.
 */
final class GapRange {
    /** Cells of links to look at, some seconds. */
    private static final double MOST_CELLS = 5e8;

    private final Parts parts;
    private final Instance instance;
    private final Narrowing narrowing;
    private final Placement plan;
    private final List<List<Integer>> rows;
    private final double[][] least;

    /**
     * @param rows the instance blocks of each block
     * @param plan the stated one, possible
     */
    GapRange(
            Parts parts,
            Narrowing narrowing,
            Positions positions,
            Certificate certificate,
            List<List<Integer>> rows,
            Placement plan) {
        this.parts = parts;
        this.instance = parts.instance();
        this.narrowing = narrowing;
        this.rows = rows;
        this.plan = plan;
        least = new double[rows.size()][instance.regions()];
        boolean fits = cells() * certificate.nodes().size() <= MOST_CELLS;
        Arrays.stream(least)
                .forEach(row -> Arrays.fill(row, fits ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY));
        if (fits) {
            MultiplierReader reader = new MultiplierReader(parts, positions, new Report("$"));
            new BranchTree(certificate, positions, Domains.of(instance), narrowing).visitLeaves((at, leaf, domains) -> {
                if (!domains.isEmpty()
                        && !leaf.impossible()
                        && leaf.multipliers().isPresent()) {
                    int set = leaf.multipliers().getAsInt();
                    reader.read(certificate.multipliers().get(set), "$").ifPresent(own -> bound(domains, own));
                }
            });
        }
    }

    /** About how many cells of links and groups a bound of every block in every region looks at. */
    private double cells() {
        double regions = instance.regions();
        double once = (instance.links().size() * regions + instance.blocks()) * regions;
        return once * regions * instance.blocks();
    }

    private void bound(Domains domains, MultiplierRows multipliers) {
        for (int row = 0; row < least.length; row++) {
            for (int region = 0; region < least[row].length; region++) {
                for (Domains held : held(row, region, domains)) {
                    Domains left = narrowing.narrow(held);
                    if (!left.isEmpty() && least[row][region] > Double.NEGATIVE_INFINITY) {
                        least[row][region] =
                                Math.min(least[row][region], proven(new LeafBound(parts, left, multipliers)));
                    }
                }
            }
        }
    }

    private static double proven(LeafBound bound) {
        double floor = bound.floor();
        double stars = bound.starFloor();
        double higher = floor >= stars || Double.isNaN(stars) ? floor : stars;
        return Double.isNaN(higher) ? Double.NEGATIVE_INFINITY : higher;
    }

    /** The parts that the plans fall into that have a row in a region; an open plant of divisible blocks is one of them. */
    private List<Domains> held(int row, int region, Domains domains) {
        List<Domains> held = new ArrayList<>();
        BitSet only = new BitSet();
        only.set(region);
        for (int block : rows.get(row)) {
            if (parts.isDivisible(block) && domains.allows(block, region)) {
                return List.of(domains.withCount(parts.home(block), region, 0, false));
            }
            held.add(domains.with(block, only, true));
        }
        return held;
    }

    /** What every plan costs at least with a row in a region; infinite where there is none, minus infinity if not known. */
    double least(int row, int region) {
        return least[row][region];
    }

    /** What the plan costs with one block of a row moved to a region, or a share next to nothing of it; infinite if impossible. */
    double most(int row, int region) {
        double most = Double.POSITIVE_INFINITY;
        for (int block : rows.get(row)) {
            most = Math.min(most, moved(block, region));
        }
        return most;
    }

    private double moved(int block, int region) {
        int[] regions = plan.regions().clone();
        if (!parts.isDivisible(block)) {
            regions[block] = region;
        }
        if (instance.shared().divisible().isEmpty()) {
            return instance.costOf(regions);
        }
        double[][] shares = new double[instance.blocks()][instance.regions()];
        for (int each : instance.shared().divisible()) {
            int divided = each;
            Arrays.setAll(shares[each], at -> plan.share(divided, at));
        }
        if (parts.isDivisible(block)) {
            shares[block][region] = Math.max(Double.MIN_VALUE, shares[block][region]);
        }
        return instance.costOf(regions, shares);
    }
}
