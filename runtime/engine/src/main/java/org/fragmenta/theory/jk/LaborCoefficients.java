package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.theory.Optimum;

/**
 * The labour that a unit takes, by block and region, in hours of unskilled labour: skilled hours count by the region's
 * own premium, productivity and the lack of capability by what they change. Only blocks whose cost follows from stated
 * hours have one.
 *
 * @param blocks positions of these blocks, ascending
 * @param hours hours by their order and by region; infinite where a block cannot stand
 */
record LaborCoefficients(List<Integer> blocks, List<double[]> hours) {

    LaborCoefficients {
        blocks = List.copyOf(blocks);
        hours = List.copyOf(hours);
    }

    static LaborCoefficients of(Optimum optimum) {
        List<Integer> blocks = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (int block = 0; block < optimum.blocks(); block++) {
            if (statesLabor(optimum.model().blocks().get(block))) {
                blocks.add(block);
                rows.add(row(optimum, block));
            }
        }
        return new LaborCoefficients(blocks, rows);
    }

    /** Whether a block's unit cost follows from hours of labour. */
    static boolean statesLabor(BlockDescriptor block) {
        return block.laborHours() + block.skilledHours() > 0
                && block.unitRow().isEmpty()
                && !block.custom().contains("unit");
    }

    private static double[] row(Optimum optimum, int block) {
        BlockDescriptor descriptor = optimum.model().blocks().get(block);
        double[] row = new double[optimum.regions().size()];
        for (int region = 0; region < row.length; region++) {
            row[region] = optimum.canStand(block, region)
                    ? hours(
                            descriptor,
                            optimum.regions().get(region),
                            optimum.model().economy())
                    : Double.POSITIVE_INFINITY;
        }
        return row;
    }

    private static double hours(BlockDescriptor block, RegionDescriptor region, EconomyDescriptor economy) {
        double premium = premium(region);
        double lack = block.complexity() == 0
                ? 0
                : block.complexity() - region.capability().orElse(0);
        double chi = 1 + economy.complexityPenalty() * Math.max(0, lack);
        return chi * (block.laborHours() + premium * block.skilledHours()) / region.productivity();
    }

    private static double premium(RegionDescriptor region) {
        OptionalDouble wage = region.wage();
        OptionalDouble skilled = region.skilledWage();
        return wage.isPresent() && wage.getAsDouble() > 0 && skilled.isPresent()
                ? skilled.getAsDouble() / wage.getAsDouble()
                : 1;
    }

    /** The regions of these blocks in a plan of all. */
    int[] regions(int[] plan) {
        return blocks.stream().mapToInt(block -> plan[block]).toArray();
    }

    /** The hours of a block, by region. */
    double[] of(int block) {
        return hours.get(blocks.indexOf(block));
    }
}
