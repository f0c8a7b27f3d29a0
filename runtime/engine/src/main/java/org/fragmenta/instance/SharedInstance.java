package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.instance.Instance.Link;

/** The numbers of a model in which blocks or links bear costs together, at one output. */
final class SharedInstance {
    /** Id of the group of all blocks that share a region's entry and feel each other there. */
    static final String REGION = "region";

    /** Id of the group of all blocks that share a region's capacity. */
    static final String CAPACITY = "capacity";

    /** A few times the rounding of a decimal fraction and of a sum, so that what fits on paper fits here. */
    private static final double ROUNDING = 0x1p-48;

    private final ModelDescriptor model;
    private final Layout layout;
    private final BlockCosts blocks;
    private final LinkCosts links;
    private final MarketCosts markets;
    private final double output;
    private final int regions;
    private final int[] poolOf;

    SharedInstance(
            ModelDescriptor model,
            Layout layout,
            BlockCosts blocks,
            LinkCosts links,
            MarketCosts markets,
            double output) {
        this.model = model;
        this.layout = layout;
        this.blocks = blocks;
        this.links = links;
        this.markets = markets;
        this.output = output;
        this.regions = model.regionSet().regions().size();
        this.poolOf = new int[model.blocks().size()];
    }

    /**
     * @param whole cost by region of each block that runs one plant, by position of the model's block
     */
    Instance numbers(double[][] whole) {
        double[][] cost = new double[layout.parts().size()][];
        for (int part = 0; part < cost.length; part++) {
            Layout.Part place = layout.parts().get(part);
            cost[part] = place.market().isPresent() ? copy(place) : whole[place.block()];
        }
        List<SiteGroup> groups = new ArrayList<>();
        for (int block = 0; block < poolOf.length; block++) {
            poolOf[block] = isDivided(block) ? groups.size() : -1;
            if (isDivided(block)) {
                groups.add(pool(block));
            }
        }
        int pools = groups.size();
        clusters(pools, groups);
        capacities(pools, groups);
        List<Link> linkList = new ArrayList<>();
        List<PooledLink> pooled = new ArrayList<>();
        links(linkList, pooled);
        Apart apart = new Apart(groups, regions);
        List<Link> marked = linkList.stream().map(apart::mark).toList();
        return new Instance(regions, cost, marked, new Shared(groups, pooled, sharedLinks(), divisible()));
    }

    private boolean isDivided(int block) {
        return model.blocks().get(block).plants().several();
    }

    private double[] copy(Layout.Part part) {
        int market = part.market().orElseThrow();
        double made = output * MarketCosts.share(model, market);
        double[] row = new double[regions];
        for (int region = 0; region < regions; region++) {
            row[region] = blocks.setup(part.block(), region) == Double.POSITIVE_INFINITY
                    ? Double.POSITIVE_INFINITY
                    : made * blocks.unit(part.block(), region) + markets.at(model, market, region, output);
        }
        return row;
    }

    /** The copies of a block of several plants share its set-up and fixed cost where they stand together. */
    private SiteGroup pool(int block) {
        BlockDescriptor descriptor = model.blocks().get(block);
        int first = layout.first(block);
        int size = layout.size(block);
        double[] opening = new double[regions];
        Arrays.setAll(opening, region -> {
            double setup = blocks.setup(block, region);
            return setup == Double.POSITIVE_INFINITY ? 0 : setup + descriptor.fixedCost();
        });
        double[] capacity = new double[regions];
        Arrays.setAll(capacity, region -> descriptor.plants().capacityAt(region) * (1 + ROUNDING));
        double[][] load = new double[size][regions];
        for (int copy = 0; copy < size && descriptor.plants().limited(); copy++) {
            int market = layout.parts().get(first + copy).market().orElseThrow();
            Arrays.fill(load[copy], MarketCosts.units(model, market, output));
        }
        return new SiteGroup(
                descriptor.id(),
                IntStream.range(first, first + size).boxed().toList(),
                List.of(),
                new LoadCost(opening, capacity, load));
    }

    private List<Integer> wholeParts() {
        return IntStream.range(0, layout.parts().size())
                .filter(part -> layout.parts().get(part).market().isEmpty())
                .boxed()
                .toList();
    }

    private SiteFacts site(int region) {
        return model.regionSet().regions().get(region).site();
    }

    private void clusters(int pools, List<SiteGroup> groups) {
        List<Integer> whole = wholeParts();
        int members = whole.size() + pools;
        double[][] byRegion = new double[regions][];
        boolean felt = false;
        for (int region = 0; region < regions; region++) {
            SiteFacts site = site(region);
            int most = site.countRow().map(CostRow::size).orElse(members);
            byRegion[region] = new double[Math.min(most, members) + 1];
            felt |= most < members;
            for (int count = 1; count < byRegion[region].length; count++) {
                byRegion[region][count] = site.entry() + site.cluster(count);
                felt |= byRegion[region][count] != 0;
            }
        }
        if (felt) {
            groups.add(new SiteGroup(
                    REGION, whole, IntStream.range(0, pools).boxed().toList(), new CountCost(byRegion)));
        }
    }

    private void capacities(int pools, List<SiteGroup> groups) {
        List<Integer> whole = wholeParts();
        double[] loads = new double[whole.size() + pools];
        for (int block = 0; block < poolOf.length; block++) {
            int member = poolOf[block] < 0 ? whole.indexOf(layout.first(block)) : whole.size() + poolOf[block];
            loads[member] = model.blocks().get(block).plants().load();
        }
        double all = Arrays.stream(loads).sum();
        double[] capacity = new double[regions];
        Arrays.setAll(capacity, region -> site(region).capacity().orElse(Double.POSITIVE_INFINITY) * (1 + ROUNDING));
        if (Arrays.stream(capacity).allMatch(room -> room >= all)) {
            return;
        }
        double[][] load = new double[loads.length][regions];
        for (int member = 0; member < loads.length; member++) {
            Arrays.fill(load[member], loads[member]);
        }
        groups.add(new SiteGroup(
                CAPACITY,
                whole,
                IntStream.range(0, pools).boxed().toList(),
                new LoadCost(new double[regions], capacity, load)));
    }

    private void links(List<Link> linkList, List<PooledLink> pooled) {
        LinkCost[] unitParts = new LinkCost[model.links().size()];
        List<Link> priced = links.at(output);
        for (Layout.Strand strand : layout.strands()) {
            int index = strand.link();
            Layout.Part receiver = layout.parts().get(strand.to());
            if (receiver.market().isEmpty()) {
                linkList.add(
                        new Link(strand.from(), strand.to(), priced.get(index).cost()));
                continue;
            }
            if (unitParts[index] == null) {
                unitParts[index] = links.price(index).unitPart(output);
                links.price(index)
                        .fixedPart()
                        .ifPresent(opening -> pooled.add(new PooledLink(
                                model.links().get(index).id(), strand.from(), poolOf[receiver.block()], opening)));
            }
            double share = MarketCosts.share(model, receiver.market().getAsInt());
            linkList.add(new Link(strand.from(), strand.to(), unitParts[index].scaled(share)));
        }
    }

    private List<SharedLinks> sharedLinks() {
        List<SharedLinks> shared = new ArrayList<>();
        for (SharedServiceDescriptor service : model.sharedServices()) {
            List<Integer> users = IntStream.range(0, layout.strands().size())
                    .filter(strand ->
                            uses(model.links().get(layout.strands().get(strand).link()), service))
                    .boxed()
                    .toList();
            shared.add(new SharedLinks(service.id(), users, opening(service)));
        }
        return shared;
    }

    private static boolean uses(LinkDescriptor link, SharedServiceDescriptor service) {
        return link.sharedService().filter(service.id()::equals).isPresent();
    }

    private LinkCost opening(SharedServiceDescriptor service) {
        if (service.table().isEmpty()) {
            return PricedLink.apart(regions, service.cost());
        }
        PairCosts table = PairCosts.Declared.of(model.tables(), service.table().get());
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                cells[from * regions + to] = from == to ? 0 : table.at(from, to);
            }
        }
        return DenseLinkCost.ofRows(regions, cells);
    }

    /** The copies that may stand in several regions at once, a share in each. */
    private List<Integer> divisible() {
        return IntStream.range(0, layout.parts().size())
                .filter(part -> isDivisible(layout.parts().get(part)))
                .boxed()
                .toList();
    }

    private boolean isDivisible(Layout.Part part) {
        if (part.market().isEmpty()) {
            return false;
        }
        PlantFacts plants = model.blocks().get(part.block()).plants();
        MarketDescriptor market = model.markets().get(part.market().getAsInt());
        return plants.limited() && !market.singleSource();
    }
}
