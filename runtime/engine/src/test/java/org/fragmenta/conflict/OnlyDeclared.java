package org.fragmenta.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.SiteFacts;

/** A model of which only some declarations rule anything out; all else is dropped or filled. */
final class OnlyDeclared {
    private final Set<String> kept;

    private OnlyDeclared(Set<String> kept) {
        this.kept = kept;
    }

    static ModelDescriptor of(ModelDescriptor model, Set<String> kept) {
        return new OnlyDeclared(kept).of(model);
    }

    private ModelDescriptor of(ModelDescriptor model) {
        RegionSetDescriptor set = model.regionSet();
        return new ModelDescriptor(
                model.schema(),
                model.id(),
                model.title(),
                model.currency(),
                model.period(),
                model.output(),
                model.economy(),
                new RegionSetDescriptor(
                        set.id(),
                        set.version(),
                        set.currency(),
                        set.regions().stream().map(this::region).toList(),
                        set.countries(),
                        set.routes(),
                        set.borders(),
                        set.agreements(),
                        set.fallback()),
                model.blocks().stream().map(this::block).toList(),
                model.links().stream().map(this::link).toList(),
                model.markets().stream().map(this::market).toList(),
                model.tables().stream().map(this::table).toList(),
                model.sharedServices(),
                model.technologies(),
                model.scenarios());
    }

    private RegionDescriptor region(RegionDescriptor region) {
        SiteFacts site = region.site();
        return region.withSite(new SiteFacts(
                site.entry(),
                kept.contains("regions." + region.id() + ".site.capacity") ? site.capacity() : OptionalDouble.empty(),
                site.agglomeration(),
                site.congestion(),
                kept.contains("regions." + region.id() + ".site.countRow") ? site.countRow() : Optional.empty()));
    }

    private BlockDescriptor block(BlockDescriptor block) {
        String path = "blocks." + block.id() + ".";
        PlantFacts plants = block.plants();
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
                kept.contains(path + "complexity") ? block.complexity() : 0,
                kept.contains(path + "only") ? block.only() : List.of(),
                kept.contains(path + "except") ? block.except() : List.of(),
                block.setupRow().map(row -> kept.contains(path + "setupRow") ? row : filled(row)),
                block.unitRow().map(row -> kept.contains(path + "unitRow") ? row : filled(row)),
                block.armsLength(),
                new PlantFacts(
                        plants.load(),
                        plants.several(),
                        kept.contains(path + "plants.capacity") ? plants.capacity() : OptionalDouble.empty(),
                        plants.capacityRow()
                                .map(row -> roomy(path, row))
                                .filter(row -> Arrays.stream(row.toArray()).anyMatch(Double::isFinite))),
                block.custom(),
                block.source());
    }

    private CostRow roomy(String path, CostRow row) {
        double[] cells = row.toArray();
        for (int region = 0; region < cells.length; region++) {
            boolean stays = kept.contains(path + "plants.capacityRow[R" + region + "]");
            cells[region] = stays ? cells[region] : Double.POSITIVE_INFINITY;
        }
        return CostRow.of(cells);
    }

    private LinkDescriptor link(LinkDescriptor link) {
        return kept.contains("links." + link.id() + ".separable") ? link : link.separated();
    }

    private MarketDescriptor market(MarketDescriptor market) {
        MarketDescriptor divided =
                kept.contains("markets." + market.id() + ".singleSource") ? market : market.fromSeveralPlants();
        return kept.contains("markets." + market.id() + ".unitRow")
                ? divided
                : divided.withUnitRow(filled(divided.unitRow().orElseThrow()));
    }

    private CostTable table(CostTable table) {
        return kept.contains("tables." + table.id())
                ? table
                : new CostTable(
                        table.id(),
                        table.rows().stream().map(OnlyDeclared::filled).toList());
    }

    private static CostRow filled(CostRow row) {
        double[] cells = row.toArray();
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = cells[cell] == Double.POSITIVE_INFINITY ? 0 : cells[cell];
        }
        return CostRow.of(cells);
    }
}
