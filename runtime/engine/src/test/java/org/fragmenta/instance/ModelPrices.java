package org.fragmenta.instance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/** A model in a currency of half the worth: every amount of money twice as large, every share and quantity as it was. */
final class ModelPrices {
    private ModelPrices() {}

    static ModelDescriptor doubled(ModelDescriptor model) {
        RegionSetDescriptor set = model.regionSet();
        RegionSetDescriptor prices = new RegionSetDescriptor(
                set.id(),
                set.version(),
                set.currency(),
                set.regions().stream().map(ModelPrices::region).toList(),
                set.countries().stream().map(ModelPrices::country).toList(),
                set.routes().stream()
                        .map(route -> new RouteDescriptor(
                                route.id(),
                                route.from(),
                                route.to(),
                                route.mode(),
                                route.corridor(),
                                route.km(),
                                route.hours(),
                                2 * route.costPerTonneKm(),
                                2 * route.handlingPerTonne(),
                                route.source()))
                        .toList(),
                set.borders().stream()
                        .map(border -> new BorderDescriptor(
                                border.id(),
                                border.first(),
                                border.second(),
                                border.hours(),
                                2 * border.fee(),
                                border.source()))
                        .toList(),
                set.agreements(),
                set.fallback()
                        .map(way -> new FallbackDescriptor(
                                way.detour(),
                                way.speedKmPerHour(),
                                2 * way.costPerTonneKm(),
                                2 * way.handlingPerTonne())));
        return new ModelDescriptor(
                model.schema(),
                model.id(),
                model.title(),
                model.currency(),
                model.period(),
                model.output(),
                model.economy(),
                prices,
                model.blocks().stream().map(ModelPrices::block).toList(),
                model.links().stream().map(ModelPrices::link).toList(),
                model.markets().stream().map(ModelPrices::market).toList(),
                model.tables().stream()
                        .map(table -> new CostTable(
                                table.id(),
                                table.rows().stream().map(ModelPrices::row).toList()))
                        .toList(),
                model.technologies(),
                List.of());
    }

    private static OptionalDouble price(OptionalDouble price) {
        return price.isPresent() ? OptionalDouble.of(2 * price.getAsDouble()) : price;
    }

    private static CostRow row(CostRow row) {
        double[] cells = row.toArray();
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] *= 2;
        }
        return CostRow.of(cells);
    }

    private static RegionDescriptor region(RegionDescriptor region) {
        return new RegionDescriptor(
                region.id(),
                region.label(),
                region.country(),
                price(region.wage()),
                price(region.skilledWage()),
                price(region.rent()),
                region.capitalCost(),
                region.productivity(),
                price(region.utilityPrice()),
                region.profitTax(),
                region.taxHolidayYears(),
                region.capability(),
                region.setupFactor(),
                region.latitude(),
                region.longitude(),
                region.source());
    }

    private static CountryDescriptor country(CountryDescriptor country) {
        return new CountryDescriptor(
                country.id(),
                country.label(),
                country.tariff(),
                country.importHours(),
                country.exportHours(),
                2 * country.importFee(),
                2 * country.exportFee(),
                country.source());
    }

    private static BlockDescriptor block(BlockDescriptor block) {
        Optional<CostRow> setupRow = block.setupRow().map(ModelPrices::row);
        Optional<CostRow> unitRow = block.unitRow().map(ModelPrices::row);
        return new BlockDescriptor(
                block.id(),
                block.label(),
                block.laborHours(),
                block.skilledHours(),
                2 * block.capital(),
                block.floorSpace(),
                block.utilities(),
                2 * block.profit(),
                2 * block.setup(),
                block.lifeYears(),
                2 * block.fixedCost(),
                block.complexity(),
                block.only(),
                block.except(),
                setupRow,
                unitRow,
                block.armsLength()
                        .map(terms -> new ArmsLengthDescriptor(
                                terms.headquarters(),
                                2 * terms.advantage(),
                                2 * terms.friction(),
                                2 * terms.frictionPerKm())),
                block.custom(),
                block.source());
    }

    private static LinkDescriptor link(LinkDescriptor link) {
        return new LinkDescriptor(
                link.id(),
                link.label(),
                link.from(),
                link.to(),
                link.flow(),
                link.weightKg(),
                2 * link.value(),
                link.shipmentKg(),
                2 * link.coordination(),
                2 * link.unitCoordination(),
                link.separable(),
                link.fixedTable(),
                link.unitTable(),
                link.custom(),
                link.source());
    }

    private static MarketDescriptor market(MarketDescriptor market) {
        return new MarketDescriptor(
                market.id(),
                market.label(),
                market.region(),
                market.from(),
                market.demand(),
                market.weightKg(),
                2 * market.value(),
                market.shipmentKg(),
                market.unitRow().map(ModelPrices::row),
                market.source());
    }
}
