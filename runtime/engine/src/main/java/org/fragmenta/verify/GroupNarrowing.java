package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/**
 * What the counts and the capacity of one group rule out. A member whose only region this is must stand there, a pool
 * where one of its members must; a member without the region cannot. From that follow bounds on the count, and from full
 * or barely enough counts follows where members stand.
 */
final class GroupNarrowing {
    private final Parts parts;
    private final int group;
    private final SiteGroup facts;

    GroupNarrowing(Parts parts, int group) {
        this.parts = parts;
        this.group = group;
        this.facts = parts.groups().get(group);
    }

    void narrow(Domains.Draft draft) {
        int regions = parts.instance().regions();
        int[] forced = new int[regions];
        int[] possible = new int[regions];
        for (int block : facts.blocks()) {
            BitSet row = draft.row(block);
            row.stream().forEach(region -> possible[region]++);
            if (row.cardinality() == 1) {
                forced[row.nextSetBit(0)]++;
            }
        }
        for (int pool : facts.pools()) {
            for (int region = 0; region < regions; region++) {
                forced[region] += draft.least(pool, region) > 0 ? 1 : 0;
                possible[region] += draft.most(pool, region) > 0 ? 1 : 0;
            }
        }
        for (int region = 0; region < regions && !draft.isHopeless(); region++) {
            count(draft, region, forced[region], possible[region]);
        }
        if (facts.cost() instanceof LoadCost cost) {
            for (int region = 0; region < regions && !draft.isHopeless(); region++) {
                fit(draft, cost, region);
            }
        }
    }

    private void count(Domains.Draft draft, int region, int forced, int possible) {
        draft.raise(group, region, forced);
        draft.lower(group, region, possible);
        if (facts.cost() instanceof CountCost cost) {
            while (draft.least(group, region) <= draft.most(group, region)
                    && cost.at(region, draft.most(group, region)) == Double.POSITIVE_INFINITY) {
                draft.lower(group, region, draft.most(group, region) - 1);
            }
            while (draft.least(group, region) <= draft.most(group, region)
                    && cost.at(region, draft.least(group, region)) == Double.POSITIVE_INFINITY) {
                draft.raise(group, region, draft.least(group, region) + 1);
            }
        }
        if (draft.isHopeless() || forced == possible) {
            return;
        }
        if (draft.most(group, region) == forced) {
            facts.blocks().stream()
                    .filter(block -> !isConfined(draft, block, region))
                    .forEach(block -> draft.remove(block, region));
            facts.pools().stream()
                    .filter(pool -> draft.least(pool, region) == 0)
                    .forEach(pool -> draft.lower(pool, region, 0));
        } else if (draft.least(group, region) == possible) {
            facts.blocks().stream()
                    .filter(block -> draft.row(block).get(region) && !parts.isDivisible(block))
                    .forEach(block -> draft.confine(block, region));
            facts.pools().stream()
                    .filter(pool -> draft.most(pool, region) > 0)
                    .forEach(pool -> draft.raise(pool, region, 1));
        }
    }

    private static boolean isConfined(Domains.Draft draft, int block, int region) {
        BitSet row = draft.row(block);
        return row.get(region) && row.cardinality() == 1;
    }

    private void fit(Domains.Draft draft, LoadCost cost, int region) {
        double capacity = cost.capacity()[region];
        if (capacity == Double.POSITIVE_INFINITY) {
            return;
        }
        double[] loads = new double[facts.members() + 1];
        int count = 0;
        for (int member = 0; member < facts.members(); member++) {
            if (isForced(draft, region, member)) {
                loads[count++] = cost.load()[member][region];
            }
        }
        if (exceeds(loads, count, capacity)) {
            draft.fail();
            return;
        }
        for (int member = 0; member < facts.members(); member++) {
            loads[count] = cost.load()[member][region];
            if (!isForced(draft, region, member) && exceeds(loads, count + 1, capacity)) {
                leave(draft, region, member);
            }
        }
    }

    private boolean isForced(Domains.Draft draft, int region, int member) {
        List<Integer> blocks = facts.blocks();
        return member < blocks.size()
                ? isConfined(draft, blocks.get(member), region)
                : draft.least(facts.pools().get(member - blocks.size()), region) > 0;
    }

    /** A divisible block that does not fit whole may stand there with a share. */
    private void leave(Domains.Draft draft, int region, int member) {
        List<Integer> blocks = facts.blocks();
        if (member >= blocks.size()) {
            draft.lower(facts.pools().get(member - blocks.size()), region, 0);
        } else if (!parts.isDivisible(blocks.get(member))) {
            draft.remove(blocks.get(member), region);
        }
    }

    private static boolean exceeds(double[] loads, int count, double capacity) {
        double sum = 0;
        for (int at = 0; at < count; at++) {
            sum += loads[at];
        }
        double radius = Enclosure.radius(count, sum);
        if (sum + radius <= capacity || sum - radius > capacity) {
            return sum > capacity;
        }
        return Arrays.stream(loads, 0, count)
                        .mapToObj(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(new BigDecimal(capacity))
                > 0;
    }
}
