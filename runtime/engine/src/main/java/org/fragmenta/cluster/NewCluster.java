package org.fragmenta.cluster;

/**
 * Whether plants outside the core make a cluster that holds by itself (theory CD-4).
 *
 * @param isFollowed whether some plant came to a cluster that its coming made cheaper
 * @param costBefore what a plant of the cluster cost before the first such plant came, money a period; 0 where none did
 * @param costAfter what it cost afterwards
 * @param margin by how much moving away would be dearer without support, for the plant that is tempted most
 * @param isSelfSustaining whether all plants stay once the support is over
 * @param staying how many stay when those that gain by it leave one after the other
 */
record NewCluster(
        boolean isFollowed, double costBefore, double costAfter, double margin, boolean isSelfSustaining, int staying) {

    static NewCluster of(EntryPath path, Entry last, int region) {
        ClusterCosts costs = path.costs();
        boolean followed = false;
        double before = 0;
        double after = 0;
        for (Entry entry : path.entries().subList(0, last.plant() + 1)) {
            if (entry.region() == region && !followed && entry.before()[region] > 0) {
                before = costs.standing(entry.kind(), region, entry.before(), entry.firm());
                after = costs.standing(entry.kind(), region, entry.after(), entry.firm());
                followed = after < before;
            }
        }
        Settlement settled = path.after(last).withoutSupport();
        Margin margin = tightest(costs, settled, region);
        return new NewCluster(
                followed,
                followed ? before : 0,
                followed ? after : 0,
                margin.value(),
                margin.holds(),
                staying(costs, settled, region));
    }

    /** The tightest margin of the plants that firms have sited there; of an incumbent where there are none. */
    private static Margin tightest(ClusterCosts costs, Settlement settled, int region) {
        Margin tightest = Margin.ofOne(costs, 0, region, settled.counts(), Settlement.FOR_GOOD);
        boolean any = false;
        for (int plant = 0; plant < settled.plants(); plant++) {
            if (settled.place(plant) == region) {
                Margin margin = Margin.of(costs, settled, plant);
                tightest = !any || margin.value() < tightest.value() ? margin : tightest;
                any = true;
            }
        }
        return tightest;
    }

    private static int staying(ClusterCosts costs, Settlement settled, int region) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int plant = 0; plant < settled.plants(); plant++) {
                if (settled.place(plant) == region) {
                    Margin margin = Margin.of(costs, settled, plant);
                    if (!margin.holds()) {
                        settled.move(plant, margin.target());
                        moved = true;
                    }
                }
            }
        }
        return settled.count(region);
    }
}
