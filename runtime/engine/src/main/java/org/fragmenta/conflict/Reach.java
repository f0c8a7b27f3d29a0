package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.logistics.Goods;

/** The parts that the regions fall into as far as goods can travel. */
final class Reach {
    private final List<BitSet> parts;

    private Reach(List<BitSet> parts) {
        this.parts = parts;
    }

    static Reach of(CostModel costs) {
        ModelDescriptor model = costs.model();
        List<BitSet> parts = new ArrayList<>();
        int regions = model.regionSet().regions().size();
        BitSet left = new BitSet();
        left.set(0, regions);
        boolean travels = model.links().stream().anyMatch(Reach::needsWay)
                || model.markets().stream().anyMatch(Reach::needsWay);
        while (travels && !left.isEmpty()) {
            double[] distances = costs.logistics().distancesTo(left.nextSetBit(0), Goods.WEIGHTLESS);
            BitSet part = new BitSet();
            for (int region = 0; region < regions; region++) {
                part.set(region, distances[region] < Double.POSITIVE_INFINITY);
            }
            parts.add(part);
            left.andNot(part);
        }
        return new Reach(parts);
    }

    /** Whether goods of a link travel at a cost that follows from the way. */
    static boolean needsWay(LinkDescriptor link) {
        return link.flow() > 0
                && (link.weightKg() > 0 || link.value() > 0)
                && link.unitTable().isEmpty();
    }

    /** Whether what a market takes travels at a cost that follows from the way. */
    static boolean needsWay(MarketDescriptor market) {
        return market.demand() > 0
                && (market.weightKg() > 0 || market.value() > 0)
                && market.unitRow().isEmpty();
    }

    /** Whether goods can travel between any two regions. */
    boolean isWhole() {
        return parts.size() <= 1;
    }

    /** The parts, none where nothing travels. */
    List<BitSet> parts() {
        return parts;
    }

    /** Whether a way leads from one region to another. */
    boolean joins(int from, int to) {
        return parts.isEmpty() || parts.stream().anyMatch(part -> part.get(from) && part.get(to));
    }
}
