package org.fragmenta.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/**
 * The regions that may host each block, as far as the model tells by itself, without its links.
 *
 * <p>What is wrong elsewhere (a row of the wrong size, a region that is not known) excludes nothing, so that no rule
 * reports its consequences.
 */
final class Hosts {
    private final List<BitSet> regions;
    private final List<Map<Reason, BitSet>> excluded;

    /** Why a region cannot host a block. */
    enum Reason {
        ONLY("only", "not among its only"),
        EXCEPT("except", "among its except"),
        COMPLEXITY("complexity", "too little capability for its complexity"),
        SETUP_ROW("setupRow", "impossible in its set-up row"),
        UNIT_ROW("unitRow", "impossible in its unit cost row"),
        MARKET_ROW("", "impossible in the cost row of a market that it serves");

        private final String field;
        private final String said;

        Reason(String field, String said) {
            this.field = field;
            this.said = said;
        }

        /** Field of the block that excludes the region; "" where it is no field of the block. */
        String field() {
            return field;
        }

        /** How a sentence puts it. */
        String said() {
            return said;
        }
    }

    private Hosts(List<BitSet> regions, List<Map<Reason, BitSet>> excluded) {
        this.regions = regions;
        this.excluded = excluded;
    }

    static Hosts of(ModelDescriptor model) {
        List<BitSet> regions = new ArrayList<>();
        List<Map<Reason, BitSet>> excluded = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (int region = 0; region < model.regionSet().regions().size(); region++) {
            positions.putIfAbsent(model.regionSet().regions().get(region).id(), region);
        }
        double least = leastCapability(model);
        for (BlockDescriptor block : model.blocks()) {
            Map<Reason, BitSet> reasons = reasons(model, block, positions, least);
            BitSet allowed = new BitSet();
            allowed.set(0, model.regionSet().regions().size());
            reasons.values().forEach(allowed::andNot);
            regions.add(allowed);
            excluded.add(reasons);
        }
        return new Hosts(regions, excluded);
    }

    /** The regions that may host a block; not to be written to. */
    BitSet regions(int block) {
        return regions.get(block);
    }

    /** Whether a region may host a block. */
    boolean allows(int block, int region) {
        return regions.get(block).get(region);
    }

    /** The regions that each reason excludes, reasons without a region left out. */
    Map<Reason, BitSet> excluded(int block) {
        return excluded.get(block);
    }

    private static Map<Reason, BitSet> reasons(
            ModelDescriptor model, BlockDescriptor block, Map<String, Integer> positions, double leastCapability) {
        Map<Reason, BitSet> reasons = new LinkedHashMap<>();
        put(reasons, Reason.ONLY, notAmongOnly(block, positions));
        put(reasons, Reason.EXCEPT, amongExcept(block, positions));
        put(reasons, Reason.COMPLEXITY, tooComplex(model, block, leastCapability));
        put(reasons, Reason.SETUP_ROW, impossible(model, block.setupRow()));
        put(reasons, Reason.UNIT_ROW, impossible(model, block.unitRow()));
        BitSet unserved = new BitSet();
        for (MarketDescriptor market : model.markets()) {
            if (market.from().equals(block.id())) {
                unserved.or(impossible(model, market.unitRow()));
            }
        }
        put(reasons, Reason.MARKET_ROW, unserved);
        return reasons;
    }

    private static void put(Map<Reason, BitSet> reasons, Reason reason, BitSet regions) {
        if (!regions.isEmpty()) {
            reasons.put(reason, regions);
        }
    }

    private static BitSet notAmongOnly(BlockDescriptor block, Map<String, Integer> positions) {
        BitSet regions = new BitSet();
        if (!block.only().isEmpty() && positions.keySet().containsAll(block.only())) {
            positions.values().forEach(regions::set);
            block.only().forEach(name -> regions.clear(positions.getOrDefault(name, 0)));
        }
        return regions;
    }

    private static BitSet amongExcept(BlockDescriptor block, Map<String, Integer> positions) {
        BitSet regions = new BitSet();
        block.except().stream()
                .filter(positions::containsKey)
                .map(positions::get)
                .forEach(regions::set);
        return regions;
    }

    /** The least that a region states; infinite where none states any, or none that is a number. */
    private static double leastCapability(ModelDescriptor model) {
        double least = Double.POSITIVE_INFINITY;
        for (RegionDescriptor region : model.regionSet().regions()) {
            double capability = region.capability().orElse(Double.NaN);
            if (capability < least) {
                least = capability;
            }
        }
        return least;
    }

    private static BitSet tooComplex(ModelDescriptor model, BlockDescriptor block, double leastCapability) {
        BitSet regions = new BitSet();
        EconomyDescriptor economy = model.economy();
        if (block.unitRow().isPresent() || !economy.isOutOfReach(block.complexity(), leastCapability)) {
            return regions;
        }
        List<RegionDescriptor> all = model.regionSet().regions();
        for (int region = 0; region < all.size(); region++) {
            // A capability that is not stated, or not a number, excludes nothing.
            double capability = all.get(region).capability().orElse(Double.NaN);
            regions.set(region, economy.isOutOfReach(block.complexity(), capability));
        }
        return regions;
    }

    private static BitSet impossible(ModelDescriptor model, Optional<CostRow> row) {
        BitSet regions = new BitSet();
        int size = model.regionSet().regions().size();
        row.filter(cells -> cells.size() == size).ifPresent(cells -> {
            for (int region = 0; region < size; region++) {
                regions.set(region, !cells.allows(region));
            }
        });
        return regions;
    }
}
