package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.instance.LoadCost;

/** Chooses what to split the plans of a node by. */
final class PartsBranching {
    private final Layout layout;
    private final List<Integer> divided;

    PartsBranching(Layout layout) {
        this.layout = layout;
        divided = Division.groups(layout);
    }

    /**
     * The split of a node.
     *
     * @param ascent of the node
     * @param total what the best plan costs
     * @return empty where nothing is left to split
     */
    Optional<Choice> choose(PartsNode node, int[][] regions, Ascent ascent, double total) {
        double slack = total - node.bound;
        int best = Layout.NONE;
        double bestKey = Double.POSITIVE_INFINITY;
        for (int block = 0; block < regions.length; block++) {
            int size = regions[block].length;
            if (size < 2 || layout.isDivisible(block)) {
                continue;
            }
            int live = live(ascent.excess(block), slack);
            double key = live < 2 ? 1e9 + size : live;
            if (key < bestKey) {
                bestKey = key;
                best = block;
            }
        }
        if (best == Layout.NONE || bestKey >= 1e9) {
            Optional<Choice.ByCount> site = dearest(undecided(node.domains));
            if (site.isPresent()) {
                return Optional.of(site.get());
            }
        }
        return best == Layout.NONE
                ? Optional.empty()
                : Optional.of(half(best, regions[best], ascent.excess(best), slack));
    }

    /** The cheaper half of a block's regions that may still be part of a better plan, at least one region. */
    private static Choice half(int block, int[] domain, double[] excess, double slack) {
        return new Choice.ByBlock(
                block,
                IntStream.range(0, domain.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer at) -> excess[at]))
                        .limit(Math.max(1, live(excess, slack) / 2))
                        .map(at -> domain[at])
                        .sorted()
                        .toList());
    }

    private static int live(double[] excess, double slack) {
        int live = 0;
        for (double more : excess) {
            live += more < slack ? 1 : 0;
        }
        return live;
    }

    /** The regions where a group with divisible blocks may be open or closed, by what is closed on the inner side. */
    List<Choice.ByCount> undecided(Domains domains) {
        List<Choice.ByCount> undecided = new ArrayList<>();
        if (divided.isEmpty()) {
            return undecided;
        }
        Standing standing = new Standing(layout, domains);
        for (int group : divided) {
            for (int region = 0; region < layout.regions(); region++) {
                if (standing.possible(group, region) > 0 && !standing.isSure(group, region)) {
                    undecided.add(new Choice.ByCount(group, region, 0));
                }
            }
        }
        return undecided;
    }

    private Optional<Choice.ByCount> dearest(List<Choice.ByCount> sites) {
        return sites.stream().max(Comparator.comparingDouble(this::weight));
    }

    private double weight(Choice.ByCount site) {
        return ((LoadCost) layout.group(site.group()).cost()).opening()[site.region()];
    }
}
