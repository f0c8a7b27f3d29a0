package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.Way;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.result.CostSplit.LinkLine;
import org.fragmenta.result.CostSplit.ServiceLine;
import org.fragmenta.result.CostSplit.SiteLine;

/** Splits the cost of a plan by origin (theory CO-1). */
final class Splitter {
    private final ModelDescriptor model;
    private final Logistics logistics;
    private final BlockCosts blocks;
    private final SupplierCosts suppliers;
    private final LinkCosts links;
    private final MarketCosts markets;

    Splitter(
            ModelDescriptor model,
            Logistics logistics,
            BlockCosts blocks,
            SupplierCosts suppliers,
            LinkCosts links,
            MarketCosts markets) {
        this.model = model;
        this.logistics = logistics;
        this.blocks = blocks;
        this.suppliers = suppliers;
        this.links = links;
        this.markets = markets;
    }

    /**
     * @param shares by instance block and region for each divisible block; the rows of other blocks are empty
     */
    CostSplit split(Layout layout, int[] plan, double[][] shares, double output) {
        Standing standing = new Standing(model, layout, plan, shares);
        List<BlockLine> blockLines = new ArrayList<>();
        for (int block = 0; block < model.blocks().size(); block++) {
            for (int region : standing.regions(block).stream().toArray()) {
                blockLines.add(block(block, region, output * standing.share(block, region)));
            }
        }
        List<LinkLine> linkLines = new ArrayList<>();
        for (int index = 0; index < model.links().size(); index++) {
            LinkDescriptor link = model.links().get(index);
            int from = standing.regions(model.blockIndex(link.from())).nextSetBit(0);
            int receiver = model.blockIndex(link.to());
            for (int to : standing.regions(receiver).stream().toArray()) {
                linkLines.add(link(index, from, to, output * standing.share(receiver, to)));
            }
        }
        List<LinkLine> marketLines = new ArrayList<>();
        for (int index = 0; index < model.markets().size(); index++) {
            int sender = model.blockIndex(model.markets().get(index).from());
            for (int from : standing.regions(index, sender).stream().toArray()) {
                double served = standing.served(index, sender, from);
                marketLines.add(market(index, from, served * MarketCosts.units(model, index, output)));
            }
        }
        SharedLines shared = new SharedLines(model, standing);
        return sum(blockLines, linkLines, marketLines, shared.sites(), shared.services());
    }

    private static CostSplit sum(
            List<BlockLine> blockLines,
            List<LinkLine> linkLines,
            List<LinkLine> marketLines,
            List<SiteLine> siteLines,
            List<ServiceLine> serviceLines) {
        double setup = blockLines.stream().mapToDouble(BlockLine::setup).sum();
        double operation = blockLines.stream().mapToDouble(BlockLine::operation).sum();
        double serviceLinks = linkLines.stream().mapToDouble(LinkLine::total).sum()
                + marketLines.stream().mapToDouble(LinkLine::total).sum()
                + serviceLines.stream().mapToDouble(ServiceLine::cost).sum();
        double sites = siteLines.stream().mapToDouble(SiteLine::total).sum();
        double total = setup + operation + serviceLinks + sites;
        if (total == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the plan is impossible: it has no cost to split");
        }
        return new CostSplit(
                total,
                setup,
                operation,
                serviceLinks,
                sites,
                blockLines,
                linkLines,
                marketLines,
                siteLines,
                serviceLines);
    }

    private BlockLine block(int index, int place, double output) {
        BlockDescriptor block = model.blocks().get(index);
        RegionDescriptor region = model.regionSet().regions().get(place);
        double own = blocks.setup(index, place);
        boolean supplied = suppliers.isCheaper(index, place, own, output);
        double setup = supplied ? 0 : own;
        double armsLength = supplied ? suppliers.at(index, place, output) : 0;
        boolean whole = block.unitRow().isPresent() || block.custom().contains(BlockCosts.UNIT);
        if (whole || setup == Double.POSITIVE_INFINITY) {
            double other = output * blocks.unit(index, place);
            return new BlockLine(
                    block.id(), region.id(), setup, block.fixedCost(), 0, 0, 0, 0, 0, 0, armsLength, other);
        }
        BlockFormula formula = new BlockFormula(block, region);
        double labor = output * formula.labor();
        double capital = output * formula.capital();
        double rent = output * formula.rent();
        double utilities = output * formula.utilities();
        double complexity = (formula.chi(model.economy()) - 1) * (labor + capital + rent + utilities);
        double tax = output * formula.tax(model.economy());
        return new BlockLine(
                block.id(),
                region.id(),
                setup,
                block.fixedCost(),
                labor,
                capital,
                rent,
                utilities,
                complexity,
                tax,
                armsLength,
                0);
    }

    private LinkLine link(int index, int from, int to, double output) {
        LinkDescriptor link = model.links().get(index);
        double units = output * link.flow();
        double coordination = from == to || link.fixedTable().isPresent() ? 0 : link.coordination();
        double tabled = 0;
        if (links.price(index) instanceof PricedLink.Tabled table) {
            tabled += table.fixed().at(from, to);
            if (link.unitTable().isPresent() || link.custom() || !link.separable()) {
                return line(
                        link.id(),
                        from,
                        to,
                        coordination,
                        tabled + charged(output, table.unit().at(from, to)));
            }
        }
        if (from == to) {
            return line(link.id(), from, to, 0, tabled);
        }
        if (!link.separable()) {
            return line(link.id(), from, to, coordination, Double.POSITIVE_INFINITY);
        }
        coordination += units * link.unitCoordination();
        if (!LinkPricing.carriesGoods(link)) {
            return line(link.id(), from, to, coordination, tabled);
        }
        return carried(link.id(), from, to, coordination, units, LinkPricing.goods(model, link), link.value(), tabled);
    }

    private LinkLine market(int index, int from, double units) {
        MarketDescriptor market = model.markets().get(index);
        int to = model.regionIndex(market.region());
        if (market.unitRow().isPresent()) {
            return line(market.id(), from, to, 0, charged(units, markets.unit(index, from)));
        }
        if (from == to || market.demand() == 0 || (market.weightKg() == 0 && market.value() == 0)) {
            return line(market.id(), from, to, 0, 0);
        }
        return carried(market.id(), from, to, 0, units, MarketCosts.goods(model, market), market.value(), 0);
    }

    /** Units times cost, where no units of something impossible are still impossible. */
    private static double charged(double units, double cost) {
        return cost == Double.POSITIVE_INFINITY ? cost : units * cost;
    }

    private LinkLine line(String id, int from, int to, double coordination, double other) {
        return new LinkLine(id, region(from), region(to), coordination, 0, 0, 0, 0, other);
    }

    private LinkLine carried(
            String id, int from, int to, double coordination, double units, Goods goods, double value, double other) {
        Way way = logistics.waysFrom(from, goods).to(to).orElse(null);
        if (way == null) {
            return line(id, from, to, coordination, Double.POSITIVE_INFINITY);
        }
        return new LinkLine(
                id,
                region(from),
                region(to),
                coordination,
                units * goods.tonnes() * way.freightPerTonne(),
                units * goods.shipments() * way.fees(),
                units * goods.costPerHour() * way.hours(),
                units * value * logistics.tariff(from, to),
                other);
    }

    private String region(int index) {
        return model.regionSet().regions().get(index).id();
    }
}
