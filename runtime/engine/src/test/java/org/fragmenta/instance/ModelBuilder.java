package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;

/** Writes models for tests, a line a part. */
public final class ModelBuilder {
    private final RegionSetDescriptor regionSet;
    private final List<BlockDescriptor> blocks = new ArrayList<>();
    private final List<LinkDescriptor> links = new ArrayList<>();
    private final List<MarketDescriptor> markets = new ArrayList<>();
    private final List<CostTable> tables = new ArrayList<>();
    private double output = 1;
    private Period period = Period.YEAR;
    private List<TechnologyDescriptor> technologies = List.of();
    private EconomyDescriptor economy = EconomyDescriptor.standard();

    public ModelBuilder(RegionSetDescriptor regionSet) {
        this.regionSet = regionSet;
    }

    public ModelBuilder output(double units) {
        output = units;
        return this;
    }

    public ModelBuilder period(Period length) {
        period = length;
        return this;
    }

    public ModelBuilder economy(
            double discountRate, double timeCost, double complexityPenalty, double complexitySlack) {
        economy = new EconomyDescriptor(discountRate, timeCost, complexityPenalty, complexitySlack);
        return this;
    }

    public ModelBuilder economy(EconomyDescriptor numbers) {
        economy = numbers;
        return this;
    }

    public ModelBuilder technologies(TechnologyDescriptor... ways) {
        technologies = List.of(ways);
        return this;
    }

    public ModelBuilder block(BlockDescriptor block) {
        blocks.add(block);
        return this;
    }

    /** A block of unskilled labour. */
    public ModelBuilder labor(String id, double hours) {
        return block(ModelBuilder.block(id, hours, 0, 0, 0, 0, 0, 0, 10, 0, 0));
    }

    /** A block whose unit cost is a row. */
    public ModelBuilder row(String id, double... unitCosts) {
        return block(BlockDescriptor.ofRows(id, CostRow.of(new double[unitCosts.length]), CostRow.of(unitCosts)));
    }

    public static BlockDescriptor block(
            String id,
            double laborHours,
            double skilledHours,
            double capital,
            double floorSpace,
            double utilities,
            double profit,
            double setup,
            double lifeYears,
            double fixedCost,
            double complexity) {
        return new BlockDescriptor(
                id,
                id,
                laborHours,
                skilledHours,
                capital,
                floorSpace,
                utilities,
                profit,
                setup,
                lifeYears,
                fixedCost,
                complexity,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "illustrative");
    }

    public static BlockDescriptor limited(BlockDescriptor block, List<String> only, List<String> except) {
        return new BlockDescriptor(
                block.id(),
                block.label(),
                block.laborHours(),
                block.skilledHours(),
                block.capital(),
                block.floorSpace(),
                block.utilities(),
                block.profit(),
                block.setup(),
                block.lifeYears(),
                block.fixedCost(),
                block.complexity(),
                only,
                except,
                block.setupRow(),
                block.unitRow(),
                block.armsLength(),
                block.custom(),
                block.source());
    }

    public static BlockDescriptor custom(BlockDescriptor block, String... parts) {
        return new BlockDescriptor(
                block.id(),
                block.label(),
                block.laborHours(),
                block.skilledHours(),
                block.capital(),
                block.floorSpace(),
                block.utilities(),
                block.profit(),
                block.setup(),
                block.lifeYears(),
                block.fixedCost(),
                block.complexity(),
                block.only(),
                block.except(),
                block.setupRow(),
                block.unitRow(),
                block.armsLength(),
                List.of(parts),
                block.source());
    }

    public static BlockDescriptor supplied(BlockDescriptor block, ArmsLengthDescriptor terms) {
        return governed(block, Optional.of(terms));
    }

    public static BlockDescriptor inHouse(BlockDescriptor block) {
        return governed(block, Optional.empty());
    }

    private static BlockDescriptor governed(BlockDescriptor block, Optional<ArmsLengthDescriptor> terms) {
        return new BlockDescriptor(
                block.id(),
                block.label(),
                block.laborHours(),
                block.skilledHours(),
                block.capital(),
                block.floorSpace(),
                block.utilities(),
                block.profit(),
                block.setup(),
                block.lifeYears(),
                block.fixedCost(),
                block.complexity(),
                block.only(),
                block.except(),
                block.setupRow(),
                block.unitRow(),
                terms,
                block.custom(),
                block.source());
    }

    public static ModelDescriptor withBlocks(ModelDescriptor model, List<BlockDescriptor> blocks) {
        return ModelRevision.withParts(model, blocks, model.links(), model.tables());
    }

    public static ModelDescriptor withTechnologies(
            ModelDescriptor model, List<MarketDescriptor> markets, List<TechnologyDescriptor> technologies) {
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
                markets,
                model.tables(),
                technologies,
                model.scenarios());
    }

    public ModelBuilder link(LinkDescriptor link) {
        links.add(link);
        return this;
    }

    public static LinkDescriptor link(
            String from,
            String to,
            double flow,
            double weightKg,
            double value,
            double shipmentKg,
            double coordination,
            double unitCoordination) {
        return new LinkDescriptor(
                from + to,
                from + " to " + to,
                from,
                to,
                flow,
                weightKg,
                value,
                shipmentKg,
                coordination,
                unitCoordination,
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                "illustrative");
    }

    public static LinkDescriptor inseparable(LinkDescriptor link) {
        return new LinkDescriptor(
                link.id(),
                link.label(),
                link.from(),
                link.to(),
                link.flow(),
                link.weightKg(),
                link.value(),
                link.shipmentKg(),
                link.coordination(),
                link.unitCoordination(),
                false,
                link.fixedTable(),
                link.unitTable(),
                link.custom(),
                link.source());
    }

    public static LinkDescriptor custom(LinkDescriptor link) {
        return new LinkDescriptor(
                link.id(),
                link.label(),
                link.from(),
                link.to(),
                link.flow(),
                link.weightKg(),
                link.value(),
                link.shipmentKg(),
                link.coordination(),
                link.unitCoordination(),
                link.separable(),
                link.fixedTable(),
                link.unitTable(),
                true,
                link.source());
    }

    public ModelBuilder market(
            String id, String region, String from, double demand, double weightKg, double value, double shipmentKg) {
        markets.add(new MarketDescriptor(
                id, id, region, from, demand, weightKg, value, shipmentKg, Optional.empty(), "illustrative"));
        return this;
    }

    public ModelBuilder table(String id, double[]... rows) {
        List<CostRow> costRows = new ArrayList<>();
        for (double[] row : rows) {
            costRows.add(CostRow.of(row));
        }
        tables.add(new CostTable(id, costRows));
        return this;
    }

    public ModelDescriptor build() {
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Test",
                "A test",
                "USD",
                period,
                output,
                economy,
                regionSet,
                blocks,
                links,
                markets,
                tables,
                technologies,
                List.of());
    }
}
