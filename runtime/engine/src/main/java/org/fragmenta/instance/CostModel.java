package org.fragmenta.instance;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.result.CostSplit;

/**
 * A model in numbers: what every block, link and market costs, affine in output (theory CO-1).
 *
 * <p>Immutable. Each {@code with} method answers a new cost model that shares everything the change does not touch, so
 * that a what-if of a small model takes well under a microsecond; what changes the logistic network takes longer, but
 * keeps its contraction order. A what-if is taken as it is: its numbers are to be within the ranges of the descriptors.
 */
public final class CostModel {
    private final ModelDescriptor model;
    private final MethodCosts methods;
    private final Logistics logistics;
    private final BlockCosts blocks;
    private final SupplierCosts suppliers;
    private final LinkCosts links;
    private final MarketCosts markets;
    private final Optional<Layout> shared;

    private CostModel(
            ModelDescriptor model,
            MethodCosts methods,
            Logistics logistics,
            BlockCosts blocks,
            SupplierCosts suppliers,
            LinkCosts links,
            MarketCosts markets,
            Optional<Layout> shared) {
        this.model = model;
        this.methods = methods;
        this.logistics = logistics;
        this.blocks = blocks;
        this.suppliers = suppliers;
        this.links = links;
        this.markets = markets;
        this.shared = shared;
    }

    /**
     * The costs of a model that obeys the rules of {@code org.fragmenta.check}.
     *
     * @param custom the model's cost methods
     * @throws org.fragmenta.check.ModelException if a cost method fails, or returns NaN or a negative number (positive
     *     infinity is its way to say "impossible"), or if a supplier's advantage exceeds what its block costs
     */
    public static CostModel of(ModelDescriptor model, CustomCosts custom) {
        return of(model, new MethodCosts(custom), Logistics.of(model.regionSet()));
    }

    private static CostModel of(ModelDescriptor model, MethodCosts methods, Logistics logistics) {
        BlockCosts blocks = BlockCosts.of(model, methods);
        SupplierCosts suppliers = SupplierCosts.of(model);
        suppliers.requireCosts(model, blocks);
        return new CostModel(
                model,
                methods,
                logistics,
                blocks,
                suppliers,
                LinkCosts.of(model, new LinkPricing(model, logistics, methods)),
                MarketCosts.of(model, logistics),
                shared(model));
    }

    /** Only a model that shares costs pays for a layout. */
    private static Optional<Layout> shared(ModelDescriptor model) {
        return model.sharesCosts() ? Optional.of(Layout.of(model)) : Optional.empty();
    }

    /** The model that these are the costs of, all what-ifs applied. */
    public ModelDescriptor model() {
        return model;
    }

    /** The model's cost methods. */
    public CustomCosts methods() {
        return methods.custom();
    }

    /** Its logistics. */
    public Logistics logistics() {
        return logistics;
    }

    /** The numbers to solve at the model's own output. */
    public Instance instance() {
        return at(model.output());
    }

    /**
     * The numbers to solve at some output.
     *
     * @param output units of the final product a period, finite and zero or more; markets take in proportion
     */
    public Instance at(double output) {
        if (!(output >= 0) || output == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("output is " + output + "; it must be a finite number of zero or more");
        }
        int regions = model.regionSet().regions().size();
        double[][] cost = new double[model.blocks().size()][regions];
        for (int block = 0; block < cost.length; block++) {
            double fixed = model.blocks().get(block).fixedCost();
            double[] row = cost[block];
            for (int region = 0; region < regions; region++) {
                row[region] = governed(block, region, output)
                        + fixed
                        + markets.fixed(block, region)
                        + output * (blocks.unit(block, region) + markets.variable(block, region));
            }
        }
        return shared.isEmpty()
                ? new Instance(regions, cost, links.at(output))
                : new SharedInstance(model, shared.get(), blocks, links, markets, output).numbers(cost);
    }

    /**
     * What each link costs a unit of final output, by position; infinite where it cannot be. What it costs whatever the output
     * is its cost at an output of zero.
     */
    public List<LinkCost> unitLinks() {
        return links.units();
    }

    /**
     * What blocks cost to run in-house, by block and region at the model's own output: fixed and variable operation and
     * the markets served, without set-up, money a period; infinite where a block cannot stand.
     */
    public double[][] running() {
        int regions = model.regionSet().regions().size();
        double[][] cost = new double[model.blocks().size()][regions];
        for (int block = 0; block < cost.length; block++) {
            double fixed = model.blocks().get(block).fixedCost();
            for (int region = 0; region < regions; region++) {
                cost[block][region] = blocks.setup(block, region) == Double.POSITIVE_INFINITY
                        ? Double.POSITIVE_INFINITY
                        : fixed
                                + markets.fixed(block, region)
                                + model.output() * (blocks.unit(block, region) + markets.variable(block, region));
            }
        }
        return cost;
    }

    /** Set-up, or what a supplier adds where that is cheaper. */
    private double governed(int block, int region, double output) {
        double setup = blocks.setup(block, region);
        return suppliers.isCheaper(block, region, setup, output) ? suppliers.at(block, region, output) : setup;
    }

    /**
     * Whether a block in a region is run by an independent supplier, which costs less there than a plant of the firm's
     * own.
     *
     * @param block position of the block
     * @param region position of the region
     * @param output units of the final product a period
     */
    public boolean isArmsLength(int block, int region, double output) {
        return suppliers.isCheaper(block, region, blocks.setup(block, region), output);
    }

    /**
     * What an independent supplier adds to the operation of a block in a region, its advantage deducted, money a period;
     * infinite for a block that is always kept in-house. No set-up is paid then.
     *
     * @param block position of the block
     * @param region position of the region
     * @param output units of the final product a period
     */
    public double supplier(int block, int region, double output) {
        return suppliers.at(block, region, output);
    }

    /**
     * Annualised set-up of a block in a region, money a period; infinite where it cannot stand.
     *
     * @param block position of the block
     * @param region position of the region
     */
    public double setup(int block, int region) {
        return blocks.setup(block, region);
    }

    /**
     * Labour in the unit cost of a block in a region, money a unit of final output, what lack of capability adds included; 0
     * where an explicit row states the cost undivided.
     *
     * @param block position of the block
     * @param region position of the region
     */
    public double labor(int block, int region) {
        BlockDescriptor descriptor = model.blocks().get(block);
        if (descriptor.unitRow().isPresent() || setup(block, region) == Double.POSITIVE_INFINITY) {
            return 0;
        }
        BlockFormula formula =
                new BlockFormula(descriptor, model.regionSet().regions().get(region));
        return formula.chi(model.economy()) * formula.labor();
    }

    /**
     * What a block in a region pays to serve its markets, money a period; infinite where it cannot.
     *
     * @param block position of the block
     * @param region position of the region
     * @param output units of the final product a period
     */
    public double markets(int block, int region, double output) {
        return markets.fixed(block, region) + output * markets.variable(block, region);
    }

    /** Which positions of the instance stand for what of the model. */
    public Layout layout() {
        return shared.orElseGet(() -> Layout.of(model));
    }

    /**
     * What a plan costs at some output, and for what.
     *
     * @param plan position of the region of every instance block
     * @throws IllegalArgumentException if the plan is impossible
     */
    public CostSplit split(int[] plan, double output) {
        return split(plan, new double[plan.length][0], output);
    }

    /**
     * What a plan that divides markets between plants costs at some output, and for what.
     *
     * @param plan position of the region of every instance block; that of a divided one is not looked at
     * @param shares by instance block and region, 1 in all for each divided block; the rows of other blocks are empty
     * @throws IllegalArgumentException if the plan is impossible
     */
    public CostSplit split(int[] plan, double[][] shares, double output) {
        if (shared.isPresent() && !isPossible(plan, shares, output)) {
            throw new IllegalArgumentException("the plan is impossible: it has no cost to split");
        }
        return new Splitter(model, logistics, blocks, suppliers, links, markets).split(layout(), plan, shares, output);
    }

    private boolean isPossible(int[] plan, double[][] shares, double output) {
        Instance instance = at(output);
        double[][] all = new double[plan.length][];
        for (int part = 0; part < plan.length; part++) {
            all[part] = shares[part].length > 0 ? shares[part] : new double[instance.regions()];
            if (shares[part].length == 0) {
                all[part][plan[part]] = 1;
            }
        }
        return instance.costOf(plan, all) < Double.POSITIVE_INFINITY;
    }

    /** The model with rows and tables in place of its cost methods: the same numbers, and no need of its jar. */
    public ModelDescriptor tabulated() {
        return new Tabulation(model, blocks, links).model();
    }

    /** The same costs with another output as the model's own; demands grow in proportion. */
    public CostModel withOutput(double output) {
        ModelDescriptor revised = ModelRevision.withOutput(model, output);
        return model.output() == 0 || output == 0
                ? of(revised, methods, logistics)
                : new CostModel(revised, methods, logistics, blocks, suppliers, links, markets, shared);
    }

    /**
     * The costs after a change of a region's number.
     *
     * @param region position of the region
     */
    public CostModel with(RegionFact fact, int region, double value) {
        RegionDescriptor changed = fact.revise(model.regionSet().regions().get(region), value);
        ModelDescriptor revised = ModelRevision.withRegion(model, region, changed);
        return new CostModel(
                revised,
                methods,
                logistics,
                blocks.withRegion(revised, methods, region),
                suppliers,
                links.anyMethod() ? LinkCosts.of(revised, new LinkPricing(revised, logistics, methods)) : links,
                markets,
                shared);
    }

    /**
     * The costs after a change of a block's number.
     *
     * @param block position of the block
     */
    public CostModel with(BlockFact fact, int block, double value) {
        BlockDescriptor changed = fact.revise(model.blocks().get(block), value);
        ModelDescriptor revised = ModelRevision.withBlock(model, block, changed);
        return new CostModel(
                revised,
                methods,
                logistics,
                blocks.withBlock(revised, methods, block),
                suppliers,
                links,
                markets,
                shared);
    }

    /**
     * The costs after a change of a link's number.
     *
     * @param link position of the link
     */
    public CostModel with(LinkFact fact, int link, double value) {
        LinkDescriptor changed = fact.revise(model.links().get(link), value);
        ModelDescriptor revised = ModelRevision.withLink(model, link, changed);
        PricedLink price = new LinkPricing(revised, logistics, methods).price(changed);
        return new CostModel(
                revised, methods, logistics, blocks, suppliers, links.withLink(link, price), markets, shared);
    }

    /**
     * The costs after a change of what plants share in a region.
     *
     * @param region position of the region
     */
    public CostModel with(SiteFact fact, int region, double value) {
        RegionDescriptor standing = model.regionSet().regions().get(region);
        return sharing(ModelRevision.withRegion(model, region, standing.withSite(fact.revise(standing.site(), value))));
    }

    /**
     * The costs after a change of what a plant of a block takes or makes.
     *
     * @param block position of the block
     * @throws IllegalArgumentException if a block of one plant is to have a capacity
     */
    public CostModel with(PlantFact fact, int block, double value) {
        BlockDescriptor changed = fact.revise(model.blocks().get(block), value);
        return sharing(ModelRevision.withBlock(model, block, changed));
    }

    /**
     * The costs after a change of what a shared service costs between each two regions.
     *
     * @param service position of the service
     * @param cost money a period
     */
    public CostModel withServiceCost(int service, double cost) {
        return sharing(ModelRevision.withServiceCost(model, service, cost));
    }

    /** The same costs of each block and link, borne together in another way. */
    private CostModel sharing(ModelDescriptor revised) {
        return new CostModel(revised, methods, logistics, blocks, suppliers, links, markets, shared(revised));
    }

    /**
     * The costs after a change of what a market takes.
     *
     * @param market position of the market
     * @param demand units a period, at the model's output
     */
    public CostModel withDemand(int market, double demand) {
        ModelDescriptor revised = ModelRevision.withDemand(model, market, demand);
        return new CostModel(
                revised, methods, logistics, blocks, suppliers, links, markets.withDemandsOf(revised), shared);
    }

    /** The costs after a change of the discount rate, the cost of time, the penalty on complexity or institutions. */
    public CostModel withEconomy(EconomyDescriptor economy) {
        ModelDescriptor revised = ModelRevision.withEconomy(model, economy);
        boolean sameTime = economy.timeCost() == model.economy().timeCost();
        return new CostModel(
                revised,
                methods,
                logistics,
                BlockCosts.of(revised, methods),
                SupplierCosts.of(revised),
                sameTime ? links : LinkCosts.of(revised, new LinkPricing(revised, logistics, methods)),
                sameTime ? markets : MarketCosts.of(revised, logistics),
                shared);
    }

    /** The costs of the model as one of its technologies makes it; the logistics are shared. */
    public CostModel madeBy(TechnologyDescriptor technology) {
        return of(model.madeBy(technology), methods, logistics);
    }

    /**
     * The costs after a change of routes, borders, countries or agreements.
     *
     * @param revision the same regions in the same order, with the facts that are to hold
     */
    public CostModel withLogistics(RegionSetDescriptor revision) {
        return of(ModelRevision.withRegionSet(model, revision), methods, logistics.revised(revision));
    }

    /**
     * The costs of a model that differs from this one in its numbers alone. What the difference does not touch is
     * shared.
     *
     * @param revision the same blocks, links, markets and regions in the same order
     * @throws org.fragmenta.check.ModelException if an independent supplier would work for less than nothing
     */
    public CostModel revised(ModelDescriptor revision) {
        boolean sameNetwork = ModelRevision.sameNetwork(model.regionSet(), revision.regionSet());
        Logistics ways = sameNetwork ? logistics : logistics.revised(revision.regionSet());
        boolean sameGoods =
                sameNetwork && revision.economy().timeCost() == model.economy().timeCost();
        boolean sameLinks = sameGoods
                && !links.anyMethod()
                && revision.links().equals(model.links())
                && revision.tables().equals(model.tables());
        boolean sameMarkets = sameGoods
                && revision.output() == model.output()
                && revision.markets().equals(model.markets());
        BlockCosts revisedBlocks = BlockCosts.of(revision, methods);
        SupplierCosts revisedSuppliers = SupplierCosts.of(revision);
        revisedSuppliers.requireCosts(revision, revisedBlocks);
        return new CostModel(
                revision,
                methods,
                ways,
                revisedBlocks,
                revisedSuppliers,
                sameLinks ? links : LinkCosts.of(revision, new LinkPricing(revision, ways, methods)),
                sameMarkets ? markets : MarketCosts.of(revision, ways),
                shared(revision));
    }
}
