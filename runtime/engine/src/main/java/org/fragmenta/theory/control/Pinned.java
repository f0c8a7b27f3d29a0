package org.fragmenta.theory.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.theory.Optimum;

/** Models that leave no choice of regions, and if wanted none of governance: the inputs of counter-examples. */
final class Pinned {
    /** Set-up that no firm would pay, money a period. */
    private static final double PROHIBITIVE = 1e15;

    private Pinned() {}

    /** Who runs a block. */
    enum Governance {
        FREE,
        IN_HOUSE,
        ARMS_LENGTH
    }

    /** The model of an optimum with one block in a region, all others where they stand. */
    static ModelDescriptor model(Optimum optimum, int block, int region, Governance governance) {
        ModelDescriptor model = optimum.model();
        int[] plan = optimum.planWith(block, region);
        List<BlockDescriptor> blocks = IntStream.range(0, plan.length)
                .mapToObj(each -> {
                    BlockDescriptor pinned = model.blocks().get(each).inRegion(optimum.regionId(plan[each]));
                    return each == block
                            ? governed(pinned, governance, optimum.regions().size())
                            : pinned;
                })
                .toList();
        return model.ofOneTechnology(blocks, model.links(), model.markets(), model.tables());
    }

    private static BlockDescriptor governed(BlockDescriptor block, Governance governance, int regions) {
        return switch (governance) {
            case FREE -> block;
            case IN_HOUSE -> with(block, block.setupRow(), Optional.empty(), block.custom());
            case ARMS_LENGTH -> {
                double[] setup = new double[regions];
                Arrays.fill(setup, PROHIBITIVE);
                List<String> custom = block.custom().stream()
                        .filter(part -> !part.equals("setup"))
                        .toList();
                yield with(block, Optional.of(CostRow.of(setup)), block.armsLength(), custom);
            }
        };
    }

    private static BlockDescriptor with(
            BlockDescriptor block,
            Optional<CostRow> setupRow,
            Optional<ArmsLengthDescriptor> armsLength,
            List<String> custom) {
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
                setupRow,
                block.unitRow(),
                armsLength,
                block.plants(),
                custom,
                block.source());
    }
}
