package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cluster that forms because the links of a region were dearer while some firms entered, and that holds once they are as
 * before (theory RL-12, CD-4; Fujita and Mori 1996).
 *
 * @param raised position of the region whose links were dearer
 * @param firstFirm the first firm that met them so, from 1
 * @param lastFirm the last of them
 * @param seeded position of the region of the cluster
 * @param plants how many plants stand there in the end
 * @param margin by how much moving away would be dearer in the end, for the plant that is tempted most, money a period
 */
public record PassingBarrier(int raised, int firstFirm, int lastFirm, int seeded, int plants, double margin) {

    /**
     * The shortest and then the earliest barrier that seeds a cluster which does not form without it.
     *
     * @param factor what the links of a region cost meanwhile, relative to now
     * @param longest how many firms it may meet
     * @return absent if no barrier seeds one
     */
    public static Optional<PassingBarrier> seek(ClusterCosts costs, double factor, int longest) {
        List<Integer> anyhow = clusters(EntryPath.of(costs));
        for (int length = 1; length <= longest; length++) {
            for (int first = 1; first + length <= costs.firms(); first++) {
                for (int raised = 0; raised < costs.regions(); raised++) {
                    Optional<PassingBarrier> found = raised == costs.core()
                            ? Optional.empty()
                            : seeded(costs, costs.withLinksTimes(raised, factor), raised, first, length, anyhow);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PassingBarrier> seeded(
            ClusterCosts costs, ClusterCosts dearer, int raised, int first, int length, List<Integer> anyhow) {
        int last = first + length - 1;
        EntryPath path = EntryPath.of(costs, dearer, first, last);
        return clusters(path).stream()
                .filter(region -> !anyhow.contains(region))
                .findFirst()
                .map(region -> new PassingBarrier(
                        raised,
                        first,
                        last,
                        region,
                        path.counts()[region],
                        inTheEnd(path, region).margin()));
    }

    /** The regions but the core where plants make a cluster that holds by itself. */
    private static List<Integer> clusters(EntryPath path) {
        List<Integer> clusters = new ArrayList<>();
        int[] counts = path.counts();
        for (int region = 0; region < counts.length; region++) {
            if (region != path.costs().core() && counts[region] >= 2) {
                NewCluster cluster = inTheEnd(path, region);
                if (cluster.isFollowed() && cluster.isSelfSustaining()) {
                    clusters.add(region);
                }
            }
        }
        return clusters;
    }

    private static NewCluster inTheEnd(EntryPath path, int region) {
        return NewCluster.of(path, path.entries().get(path.entries().size() - 1), region);
    }
}
