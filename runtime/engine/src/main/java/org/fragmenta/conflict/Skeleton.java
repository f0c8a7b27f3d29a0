package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Layout;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.NetworkLinkCost;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Sweeps;
import org.fragmenta.logistics.TariffGroups;
import org.fragmenta.solve.Names;

/** What a model of one technology leaves possible under some of its restrictions, where everything costs nothing. */
final class Skeleton {
    private final CostModel costs;
    private final ModelDescriptor model;
    private final Layout layout;
    private final int regions;
    private final SkeletonGroups groups;

    /** Masks of links that restrictions were asked about together before. */
    private final Map<List<Object>, LinkCost> masks = new HashMap<>();

    Skeleton(CostModel costs) {
        this.costs = costs;
        this.model = costs.model();
        this.layout = costs.layout();
        this.regions = model.regionSet().regions().size();
        this.groups = new SkeletonGroups(costs);
    }

    Names names(Instance instance) {
        List<String> links = new ArrayList<>();
        for (int link = 0; link < instance.links().size(); link++) {
            links.add(String.valueOf(link));
        }
        return new Names(
                layout.blockIds(),
                model.regionSet().regions().stream().map(RegionDescriptor::id).toList(),
                links);
    }

    /** An instance with the plans that the restrictions leave. */
    Instance under(Collection<Restriction> active) {
        double[][] cost = new double[layout.parts().size()][];
        for (int part = 0; part < cost.length; part++) {
            cost[part] = row(layout.parts().get(part), active);
        }
        return new Instance(regions, cost, links(active), groups.under(active));
    }

    private double[] row(Layout.Part part, Collection<Restriction> active) {
        BlockDescriptor block = model.blocks().get(part.block());
        BitSet excluded = new BitSet();
        for (Restriction restriction : active) {
            if (isAbout(restriction, block, part)) {
                excluded.or(restriction.cells());
            }
        }
        double[] row = new double[regions];
        excluded.stream().forEach(region -> row[region] = Double.POSITIVE_INFINITY);
        return row;
    }

    private boolean isAbout(Restriction restriction, BlockDescriptor block, Layout.Part part) {
        return switch (restriction.kind()) {
            case ONLY, EXCEPT, COMPLEXITY, SETUP_ROW, UNIT_ROW, BLOCK_METHOD ->
                restriction.id().equals(block.id());
            case MARKET_ROW, MARKET_WAY -> {
                List<MarketDescriptor> markets = part.market().isPresent()
                        ? List.of(model.markets().get(part.market().getAsInt()))
                        : model.markets();
                yield markets.stream()
                        .anyMatch(market ->
                                market.from().equals(block.id()) && market.id().equals(restriction.id()));
            }
            default -> false;
        };
    }

    private List<Instance.Link> links(Collection<Restriction> active) {
        List<Instance.Link> links = new ArrayList<>();
        for (int index = 0; index < model.links().size(); index++) {
            LinkDescriptor link = model.links().get(index);
            List<Restriction> own = active.stream()
                    .filter(restriction -> isAbout(restriction, link))
                    .toList();
            List<LinkCost> costsOfLink = own.isEmpty() ? List.of() : masks(link, own);
            for (Layout.Strand strand : layout.strands()) {
                if (strand.link() == index) {
                    costsOfLink.forEach(mask -> links.add(new Instance.Link(strand.from(), strand.to(), mask)));
                }
            }
        }
        return links;
    }

    private boolean isAbout(Restriction restriction, LinkDescriptor link) {
        return switch (restriction.kind()) {
            case INSEPARABLE, LINK_WAY, LINK_METHOD -> restriction.id().equals(link.id());
            case TABLE -> isOwn(restriction, link) || LinkRestrictions.uses(serviceTable(link), restriction.id());
            default -> false;
        };
    }

    /** Whether cells of the link itself are ruled out, rather than those of a service that it shares. */
    private static boolean isOwn(Restriction restriction, LinkDescriptor link) {
        return restriction.kind() == Kind.LINK_METHOD
                || LinkRestrictions.uses(link.fixedTable(), restriction.id())
                || LinkRestrictions.uses(link.unitTable(), restriction.id());
    }

    private Optional<TableUse> serviceTable(LinkDescriptor link) {
        return link.sharedService()
                .flatMap(id -> model.sharedServices().stream()
                        .filter(service -> service.id().equals(id))
                        .flatMap(service -> service.table().stream())
                        .findFirst());
    }

    /** What follows from the network stays a network; all else is one matrix. */
    private List<LinkCost> masks(LinkDescriptor link, List<Restriction> own) {
        List<LinkCost> costsOfLink = new ArrayList<>();
        List<Restriction> tabled = new ArrayList<>();
        for (Restriction restriction : own) {
            switch (restriction.kind()) {
                case INSEPARABLE -> costsOfLink.add(masks.computeIfAbsent(List.of(Kind.INSEPARABLE), none -> apart()));
                case LINK_WAY -> costsOfLink.add(masks.computeIfAbsent(List.of(Kind.LINK_WAY), none -> ways()));
                default -> tabled.add(restriction);
            }
        }
        if (!tabled.isEmpty()) {
            List<Object> key = new ArrayList<>(tabled);
            key.add(tabled.stream().map(restriction -> isOwn(restriction, link)).toList());
            costsOfLink.add(masks.computeIfAbsent(key, none -> matrix(link, tabled)));
        }
        return costsOfLink;
    }

    private LinkCost apart() {
        return NetworkLinkCost.of(Sweeps.apart(regions), 0, 0, TariffGroups.none(regions), 0);
    }

    private LinkCost ways() {
        return NetworkLinkCost.of(costs.logistics().sweeps(Goods.WEIGHTLESS), 0, 0, TariffGroups.none(regions), 0);
    }

    private LinkCost matrix(LinkDescriptor link, List<Restriction> tabled) {
        double[] cells = new double[regions * regions];
        for (Restriction restriction : tabled) {
            boolean own = isOwn(restriction, link);
            // A service is not used within a region, so its table does not count there.
            restriction.cells().stream()
                    .filter(cell -> own || cell / regions != cell % regions)
                    .forEach(cell -> cells[cell] = Double.POSITIVE_INFINITY);
        }
        return DenseLinkCost.ofRows(regions, cells);
    }
}
