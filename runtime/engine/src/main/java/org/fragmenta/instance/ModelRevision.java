package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;

/** Models with one part exchanged. */
final class ModelRevision {
    private ModelRevision() {}

    /** Whether goods find the same ways, borders and tariffs in two sets of the same regions. */
    static boolean sameNetwork(RegionSetDescriptor one, RegionSetDescriptor other) {
        return one.routes().equals(other.routes())
                && one.countries().equals(other.countries())
                && one.borders().equals(other.borders())
                && one.agreements().equals(other.agreements())
                && one.fallback().equals(other.fallback())
                && (one.regions().equals(other.regions()) || samePlaces(one.regions(), other.regions()));
    }

    private static boolean samePlaces(List<RegionDescriptor> one, List<RegionDescriptor> other) {
        return IntStream.range(0, one.size()).allMatch(region -> {
            RegionDescriptor here = one.get(region);
            RegionDescriptor there = other.get(region);
            return here.country().equals(there.country())
                    && here.latitude().equals(there.latitude())
                    && here.longitude().equals(there.longitude());
        });
    }

    static ModelDescriptor withOutput(ModelDescriptor model, double output) {
        double growth = model.output() == 0 ? 1 : output / model.output();
        List<MarketDescriptor> markets = model.markets().stream()
                .map(market -> withDemand(market, market.demand() * growth))
                .toList();
        return copy(model, output, model.economy(), model.regionSet(), model.blocks(), model.links(), markets);
    }

    static ModelDescriptor withEconomy(ModelDescriptor model, EconomyDescriptor economy) {
        return copy(model, model.output(), economy, model.regionSet(), model.blocks(), model.links(), model.markets());
    }

    static ModelDescriptor withRegionSet(ModelDescriptor model, RegionSetDescriptor set) {
        return copy(model, model.output(), model.economy(), set, model.blocks(), model.links(), model.markets());
    }

    static ModelDescriptor withRegion(ModelDescriptor model, int index, RegionDescriptor region) {
        RegionSetDescriptor set = model.regionSet();
        return withRegionSet(
                model,
                new RegionSetDescriptor(
                        set.id(),
                        set.version(),
                        set.currency(),
                        exchange(set.regions(), index, region),
                        set.countries(),
                        set.routes(),
                        set.borders(),
                        set.agreements(),
                        set.fallback()));
    }

    static ModelDescriptor withBlock(ModelDescriptor model, int index, BlockDescriptor block) {
        List<BlockDescriptor> blocks = exchange(model.blocks(), index, block);
        return copy(model, model.output(), model.economy(), model.regionSet(), blocks, model.links(), model.markets());
    }

    static ModelDescriptor withLink(ModelDescriptor model, int index, LinkDescriptor link) {
        List<LinkDescriptor> links = exchange(model.links(), index, link);
        return copy(model, model.output(), model.economy(), model.regionSet(), model.blocks(), links, model.markets());
    }

    static ModelDescriptor withDemand(ModelDescriptor model, int index, double demand) {
        List<MarketDescriptor> markets =
                exchange(model.markets(), index, withDemand(model.markets().get(index), demand));
        return copy(model, model.output(), model.economy(), model.regionSet(), model.blocks(), model.links(), markets);
    }

    private static MarketDescriptor withDemand(MarketDescriptor market, double demand) {
        return new MarketDescriptor(
                market.id(),
                market.label(),
                market.region(),
                market.from(),
                demand,
                market.weightKg(),
                market.value(),
                market.shipmentKg(),
                market.unitRow(),
                market.singleSource(),
                market.source());
    }

    static ModelDescriptor withParts(
            ModelDescriptor model, List<BlockDescriptor> blocks, List<LinkDescriptor> links, List<CostTable> tables) {
        return new ModelDescriptor(
                model.schema(),
                model.id(),
                model.title(),
                model.currency(),
                model.period(),
                model.output(),
                model.economy(),
                model.regionSet(),
                blocks,
                links,
                model.markets(),
                tables,
                model.sharedServices(),
                model.technologies(),
                model.scenarios(),
                model.horizon(),
                model.cluster());
    }

    static ModelDescriptor withServiceCost(ModelDescriptor model, int index, double cost) {
        SharedServiceDescriptor standing = model.sharedServices().get(index);
        SharedServiceDescriptor changed =
                new SharedServiceDescriptor(standing.id(), standing.label(), cost, standing.table(), standing.source());
        return new ModelDescriptor(
                model.schema(),
                model.id(),
                model.title(),
                model.currency(),
                model.period(),
                model.output(),
                model.economy(),
                model.regionSet(),
                model.blocks(),
                model.links(),
                model.markets(),
                model.tables(),
                exchange(model.sharedServices(), index, changed),
                model.technologies(),
                model.scenarios(),
                model.horizon(),
                model.cluster());
    }

    private static ModelDescriptor copy(
            ModelDescriptor model,
            double output,
            EconomyDescriptor economy,
            RegionSetDescriptor set,
            List<BlockDescriptor> blocks,
            List<LinkDescriptor> links,
            List<MarketDescriptor> markets) {
        return new ModelDescriptor(
                model.schema(),
                model.id(),
                model.title(),
                model.currency(),
                model.period(),
                output,
                economy,
                set,
                blocks,
                links,
                markets,
                model.tables(),
                model.sharedServices(),
                model.technologies(),
                model.scenarios(),
                model.horizon(),
                model.cluster());
    }

    private static <T> List<T> exchange(List<T> list, int index, T element) {
        List<T> revised = new ArrayList<>(list);
        revised.set(index, element);
        return revised;
    }
}
