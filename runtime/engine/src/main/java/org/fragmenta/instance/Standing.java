package org.fragmenta.instance;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.fragmenta.descriptor.ModelDescriptor;

/** Where a plan has each block of a model stand, and what is made there for whom. */
final class Standing {
    private final ModelDescriptor model;
    private final Layout layout;
    private final int[] plan;
    private final double[][] shares;

    /**
     * @param plan region by instance block; that of a divisible block is not looked at
     * @param shares by instance block and region for each divisible block; the rows of other blocks are empty
     */
    Standing(ModelDescriptor model, Layout layout, int[] plan, double[][] shares) {
        this.model = model;
        this.layout = layout;
        this.plan = plan;
        this.shares = shares;
    }

    /** The regions of a block, of one or several plants. */
    BitSet regions(int block) {
        BitSet regions = new BitSet();
        for (int part = layout.first(block); part < layout.first(block) + layout.size(block); part++) {
            add(part, regions);
        }
        return regions;
    }

    /** The regions from which a block serves a market. */
    BitSet regions(int market, int block) {
        BitSet regions = new BitSet();
        part(market, block).ifPresent(part -> add(part, regions));
        return regions;
    }

    private void add(int part, BitSet regions) {
        if (shares[part].length == 0) {
            regions.set(plan[part]);
        }
        for (int region = 0; region < shares[part].length; region++) {
            if (shares[part][region] > 0) {
                regions.set(region);
            }
        }
    }

    /** The part of the model's output that a block makes in a region. */
    double share(int block, int region) {
        if (!model.blocks().get(block).plants().several()) {
            return plan[layout.first(block)] == region ? 1 : 0;
        }
        double made = 0;
        for (int part = layout.first(block); part < layout.first(block) + layout.size(block); part++) {
            OptionalInt market = layout.parts().get(part).market();
            made += served(part, region) * MarketCosts.share(model, market.orElseThrow());
        }
        return made;
    }

    /** The part of a market that is served from a region. */
    double served(int market, int block, int region) {
        OptionalInt part = part(market, block);
        return part.isPresent() ? served(part.getAsInt(), region) : 0;
    }

    private OptionalInt part(int market, int block) {
        List<Layout.Part> parts = layout.parts();
        for (int part = layout.first(block); part < layout.first(block) + layout.size(block); part++) {
            OptionalInt copied = parts.get(part).market();
            if (copied.isEmpty() || copied.getAsInt() == market) {
                return OptionalInt.of(part);
            }
        }
        return OptionalInt.empty();
    }

    private double served(int part, int region) {
        return shares[part].length > 0 ? shares[part][region] : plan[part] == region ? 1 : 0;
    }
}
