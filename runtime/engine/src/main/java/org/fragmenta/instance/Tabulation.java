package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;

/** Replaces what cost methods compute by rows and tables of the numbers that they gave. */
final class Tabulation {
    private final ModelDescriptor model;
    private final BlockCosts blocks;
    private final LinkCosts links;
    private final int regions;

    Tabulation(ModelDescriptor model, BlockCosts blocks, LinkCosts links) {
        this.model = model;
        this.blocks = blocks;
        this.links = links;
        this.regions = model.regionSet().regions().size();
    }

    ModelDescriptor model() {
        List<BlockDescriptor> blockList = new ArrayList<>();
        for (int block = 0; block < model.blocks().size(); block++) {
            blockList.add(tabulated(model.blocks().get(block), block));
        }
        List<CostTable> tables = new ArrayList<>(model.tables());
        Set<String> names = new HashSet<>();
        tables.forEach(table -> names.add(table.id()));
        List<LinkDescriptor> linkList = new ArrayList<>();
        for (int index = 0; index < model.links().size(); index++) {
            LinkDescriptor link = model.links().get(index);
            if (link.custom() && links.price(index) instanceof PricedLink.Tabled tabled) {
                CostTable table = table(freeName(link.id(), names), tabled.unit());
                tables.add(table);
                linkList.add(withTable(link, table.id()));
            } else {
                linkList.add(link);
            }
        }
        return ModelRevision.withParts(model, blockList, linkList, tables);
    }

    private BlockDescriptor tabulated(BlockDescriptor block, int index) {
        if (block.custom().isEmpty()) {
            return block;
        }
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
                block.custom().contains(BlockCosts.SETUP) ? Optional.of(setupRow(index)) : block.setupRow(),
                block.custom().contains(BlockCosts.UNIT) ? Optional.of(unitRow(index)) : block.unitRow(),
                block.armsLength(),
                block.plants(),
                List.of(),
                block.source());
    }

    private CostRow setupRow(int block) {
        double[] cells = new double[regions];
        Arrays.setAll(cells, region -> blocks.setup(block, region));
        return CostRow.of(cells);
    }

    private CostRow unitRow(int block) {
        double[] cells = new double[regions];
        Arrays.setAll(
                cells,
                region -> blocks.setup(block, region) == Double.POSITIVE_INFINITY
                        ? Double.POSITIVE_INFINITY
                        : blocks.unit(block, region));
        return CostRow.of(cells);
    }

    private CostTable table(String id, PairCosts costs) {
        List<CostRow> rows = new ArrayList<>();
        for (int from = 0; from < regions; from++) {
            double[] cells = new double[regions];
            int origin = from;
            Arrays.setAll(cells, to -> costs.at(origin, to));
            rows.add(CostRow.of(cells));
        }
        return new CostTable(id, rows);
    }

    private static String freeName(String wanted, Set<String> names) {
        String name = wanted;
        for (int number = 2; !names.add(name); number++) {
            name = wanted + number;
        }
        return name;
    }

    private static LinkDescriptor withTable(LinkDescriptor link, String table) {
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
                Optional.of(new TableUse(table, 1)),
                link.sharedService(),
                false,
                link.source());
    }
}
