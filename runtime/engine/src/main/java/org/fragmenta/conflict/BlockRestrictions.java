package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.fragmenta.check.NameList;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Conflict.Declaration;

/** Finds what keeps blocks out of regions, the markets that they serve included. */
final class BlockRestrictions {
    private final ModelDescriptor model;
    private final ModelDescriptor tabulated;
    private final Reach reach;
    private final Words words;
    private final List<Restriction> found = new ArrayList<>();

    /**
     * @param tabulated the model with what its cost methods answer
     */
    BlockRestrictions(ModelDescriptor model, ModelDescriptor tabulated, Reach reach) {
        this.model = model;
        this.tabulated = tabulated;
        this.reach = reach;
        this.words = new Words(model);
    }

    List<Restriction> find() {
        for (int block = 0; block < model.blocks().size(); block++) {
            limits(model.blocks().get(block));
            rows(model.blocks().get(block));
            methods(model.blocks().get(block), tabulated.blocks().get(block));
        }
        model.markets().forEach(this::market);
        return found;
    }

    private void add(Kind kind, String id, String path, BitSet regions, String statement, String maybe) {
        if (!regions.isEmpty()) {
            found.add(new Restriction(kind, id, regions, new Declaration(path, statement, maybe)));
        }
    }

    private BitSet where(IntPredicate excluded) {
        BitSet regions = new BitSet();
        for (int region = 0; region < model.regionSet().regions().size(); region++) {
            regions.set(region, excluded.test(region));
        }
        return regions;
    }

    private BitSet impossible(Optional<CostRow> row) {
        return row.map(cells -> where(region -> !cells.allows(region))).orElseGet(BitSet::new);
    }

    private void limits(BlockDescriptor block) {
        String path = "blocks." + block.id();
        Set<String> only = new HashSet<>(block.only());
        Set<String> except = new HashSet<>(block.except());
        BitSet allowed = where(region -> only.contains(words.region(region)));
        add(
                Kind.ONLY,
                block.id(),
                path + ".only",
                where(region -> !only.isEmpty() && !allowed.get(region)),
                "Block " + block.id() + " stands only in " + words.regions(allowed) + ".",
                "name another region that may host it.");
        BitSet barred = where(region -> except.contains(words.region(region)));
        add(
                Kind.EXCEPT,
                block.id(),
                path + ".except",
                barred,
                "Block " + block.id() + " does not stand in " + words.regions(barred) + ".",
                "take a region off this list.");
        BitSet incapable = where(region -> isOutOfReach(block, region));
        add(
                Kind.COMPLEXITY,
                block.id(),
                path + ".complexity",
                incapable,
                "Block " + block.id() + " has complexity " + PlainNumber.of(block.complexity()) + ", more than "
                        + PlainNumber.of(model.economy().complexitySlack())
                        + " (complexitySlack) above the capability of "
                        + capabilities(incapable) + ".",
                "lower the complexity, raise the capability of a region, or raise complexitySlack.");
    }

    private boolean isOutOfReach(BlockDescriptor block, int region) {
        RegionDescriptor descriptor = model.regionSet().regions().get(region);
        return block.unitRow().isEmpty()
                && block.complexity() > 0
                && model.economy()
                        .isOutOfReach(
                                block.complexity(), descriptor.capability().orElse(Double.NaN));
    }

    private String capabilities(BitSet regions) {
        return NameList.of(regions.stream()
                .mapToObj(region -> words.region(region) + " ("
                        + PlainNumber.of(model.regionSet()
                                .regions()
                                .get(region)
                                .capability()
                                .orElse(0))
                        + ")")
                .toList());
    }

    private void rows(BlockDescriptor block) {
        BitSet noSetup = impossible(block.setupRow());
        add(
                Kind.SETUP_ROW,
                block.id(),
                "blocks." + block.id() + ".setupRow",
                noSetup,
                "The set-up row of block " + block.id() + " marks " + words.regions(noSetup) + " as impossible.",
                "state what its set-up costs there.");
        BitSet noUnit = impossible(block.unitRow());
        add(
                Kind.UNIT_ROW,
                block.id(),
                "blocks." + block.id() + ".unitRow",
                noUnit,
                "The unit cost row of block " + block.id() + " marks " + words.regions(noUnit) + " as impossible.",
                "state what a unit costs there.");
    }

    /** Methods are asked only where nothing else keeps the block out. */
    private void methods(BlockDescriptor block, BlockDescriptor answered) {
        if (block.custom().isEmpty()) {
            return;
        }
        BitSet refused = impossible(answered.setupRow());
        refused.or(impossible(answered.unitRow()));
        found.stream()
                .filter(restriction -> restriction.id().equals(block.id()))
                .forEach(restriction -> refused.andNot(restriction.cells()));
        add(
                Kind.BLOCK_METHOD,
                block.id(),
                "blocks." + block.id() + ".custom",
                refused,
                "The cost method of block " + block.id() + " answers that " + words.regions(refused)
                        + " cannot host it.",
                "let the method answer with a cost there.");
    }

    private void market(MarketDescriptor market) {
        String serves = " for block " + market.from() + ", which serves it";
        BitSet unserved = impossible(market.unitRow());
        add(
                Kind.MARKET_ROW,
                market.id(),
                "markets." + market.id() + ".unitRow",
                unserved,
                "The cost row of market " + market.id() + " marks " + words.regions(unserved) + " as impossible"
                        + serves + ".",
                "state what a unit from there costs.");
        if (Reach.needsWay(market) && !reach.isWhole()) {
            int place = model.regionIndex(market.region());
            BitSet cut = where(region -> !reach.joins(region, place));
            add(
                    Kind.MARKET_WAY,
                    market.id(),
                    "markets." + market.id(),
                    cut,
                    "No chain of routes leads to market " + market.id() + " in " + market.region() + " from "
                            + words.regions(cut) + ", so none of them is possible" + serves + ".",
                    "add the route that is missing, or state a fallback along the great circle.");
        }
    }
}
