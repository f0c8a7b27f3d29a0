package org.fragmenta.parametric;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;

/** What a further unit of a parameter costs, as an instance: its cheapest plan has the flattest line of all. */
final class Margins {
    /** So large an output that costs differ by a share of their size, not by less than money can. */
    private static final double FAR_OUT = 1e12;

    private Margins() {}

    /** What a further unit of output costs: the model without all that does not grow with output. */
    static Instance ofOutput(CostModel costs) {
        ModelDescriptor model = costs.tabulated();
        ModelDescriptor growing = model.with(
                model.blocks().stream().map(Margins::withoutFixedCost).toList(),
                model.links().stream().map(Margins::withoutFixedCost).toList());
        return CostModel.of(growing, CustomCosts.NONE).at(FAR_OUT);
    }

    private static BlockDescriptor withoutFixedCost(BlockDescriptor block) {
        return new BlockDescriptor(
                block.id(),
                block.label(),
                block.laborHours(),
                block.skilledHours(),
                block.capital(),
                block.floorSpace(),
                block.utilities(),
                block.profit(),
                0,
                block.lifeYears(),
                0,
                block.complexity(),
                block.only(),
                block.except(),
                block.setupRow().map(Margins::nothing),
                block.unitRow(),
                block.armsLength(),
                block.plants(),
                List.of(),
                block.source());
    }

    /** Nothing where something is possible. */
    private static CostRow nothing(CostRow row) {
        double[] cells = row.toArray();
        for (int region = 0; region < cells.length; region++) {
            cells[region] = row.allows(region) ? 0 : cells[region];
        }
        return CostRow.of(cells);
    }

    private static LinkDescriptor withoutFixedCost(LinkDescriptor link) {
        Optional<TableUse> fixedTable = link.fixedTable().map(use -> new TableUse(use.table(), 0));
        return new LinkDescriptor(
                link.id(),
                link.label(),
                link.from(),
                link.to(),
                link.flow(),
                link.weightKg(),
                link.value(),
                link.shipmentKg(),
                0,
                link.unitCoordination(),
                link.separable(),
                fixedTable,
                link.unitTable(),
                link.sharedService(),
                false,
                link.source());
    }
}
