package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/**
 * The groups of which no region has room for two members, and the links within them: their blocks are assigned to
 * regions of their own, which bounds that look at links and regions one by one do not see.
 */
final class Stars {
    /** A capacity counts as too small for two only beyond rounding. */
    private static final double TOO_SMALL = 1 + 0x1p-40;

    private static final long MOST_CELLS = 1L << 22;

    /** Steps that bounding all stars of one node may take, roughly. */
    private static final double MOST_STEPS = 0x1p27;

    private final Layout layout;
    private final List<List<Integer>> blocks = new ArrayList<>();
    private final int[] groupOf;
    private final boolean[] inner;
    private final List<List<Integer>> links = new ArrayList<>();

    Stars(Layout layout) {
        this.layout = layout;
        groupOf = new int[layout.blocks()];
        Arrays.fill(groupOf, Layout.NONE);
        inner = new boolean[layout.instance().links().size()];
        for (int block = 0; block < groupOf.length; block++) {
            links.add(new ArrayList<>());
        }
        for (int group = 0; group < layout.groups(); group++) {
            if (isExclusive(group)) {
                add(group);
            }
        }
    }

    private boolean isExclusive(int at) {
        SiteGroup group = layout.group(at);
        return group.pools().isEmpty()
                && layout.ofPool(at).isEmpty()
                && layout.pooledOf(at).isEmpty()
                && group.blocks().stream()
                        .allMatch(block -> !layout.isDivisible(block)
                                && layout.ofBlock(block).get(0).group() == at)
                && IntStream.range(0, layout.regions()).allMatch(region -> holdsOne(group, region));
    }

    private static boolean holdsOne(SiteGroup group, int region) {
        if (group.cost() instanceof LoadCost cost) {
            double[] loads = Arrays.stream(cost.load())
                    .mapToDouble(load -> load[region])
                    .sorted()
                    .limit(2)
                    .toArray();
            return loads.length == 2 && loads[0] + loads[1] > cost.capacity()[region] * TOO_SMALL;
        }
        CountCost cost = (CountCost) group.cost();
        return IntStream.rangeClosed(2, group.members())
                .allMatch(count -> cost.at(region, count) == Double.POSITIVE_INFINITY);
    }

    private void add(int group) {
        List<Integer> members = layout.group(group).blocks();
        List<Integer> within = IntStream.range(0, inner.length)
                .filter(l -> isWithin(l, members))
                .boxed()
                .toList();
        double regions = layout.regions();
        double steps = 0;
        for (int block : members) {
            double degree = within.stream().filter(l -> touches(l, block)).count();
            steps += regions * regions * (1 + degree * degree);
        }
        if (within.isEmpty() || within.size() * regions * regions > MOST_CELLS || steps > MOST_STEPS) {
            return;
        }
        members.forEach(block -> groupOf[block] = group);
        blocks.add(members);
        for (int l : within) {
            inner[l] = true;
            links.get(layout.instance().links().get(l).from()).add(l);
            links.get(layout.instance().links().get(l).to()).add(l);
        }
    }

    private boolean isWithin(int l, List<Integer> members) {
        Link link = layout.instance().links().get(l);
        return link.cost() instanceof DenseLinkCost
                && layout.serviceOf(l) == Layout.NONE
                && members.contains(link.from())
                && members.contains(link.to());
    }

    private boolean touches(int l, int block) {
        Link link = layout.instance().links().get(l);
        return link.from() == block || link.to() == block;
    }

    /** Whether one group has every block. */
    boolean isWhole() {
        return blocks.size() == 1 && blocks.get(0).size() == groupOf.length;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The blocks of every group that has stars. */
    List<List<Integer>> blocks() {
        return blocks;
    }

    /** Whether a group's blocks are assigned as one. */
    boolean covers(int group) {
        return blocks.contains(layout.group(group).blocks());
    }

    /** Whether a block is the centre of a star. */
    boolean has(int block) {
        return groupOf[block] != Layout.NONE;
    }

    /** Whether a link belongs to the stars of its blocks. */
    boolean isInner(int link) {
        return inner[link];
    }

    /** The links of a block's star. */
    List<Integer> links(int block) {
        return links.get(block);
    }

    Layout layout() {
        return layout;
    }
}
