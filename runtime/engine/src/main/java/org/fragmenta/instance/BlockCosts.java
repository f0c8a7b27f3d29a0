package org.fragmenta.instance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/**
 * Set-up and unit cost of every block in every region, by {@code block * regions + region}. Where a block cannot stand,
 * its set-up is infinite and its unit cost 0, so that the two can be added at any output.
 */
final class BlockCosts {
    static final String SETUP = "setup";
    static final String UNIT = "unit";

    private final int regions;
    private final boolean[] barred;
    private final double[] annuity;
    private final double[] setup;
    private final double[] unit;

    private BlockCosts(int regions, boolean[] barred, double[] annuity, double[] setup, double[] unit) {
        this.regions = regions;
        this.barred = barred;
        this.annuity = annuity;
        this.setup = setup;
        this.unit = unit;
    }

    static BlockCosts of(ModelDescriptor model, MethodCosts methods) {
        int regions = model.regionSet().regions().size();
        int cells = regions * model.blocks().size();
        BlockCosts costs = new BlockCosts(
                regions, new boolean[cells], new double[model.blocks().size()], new double[cells], new double[cells]);
        for (int block = 0; block < model.blocks().size(); block++) {
            costs.bar(block, model.blocks().get(block), model.regionSet().regions());
            costs.fillBlock(model, methods, block);
        }
        return costs;
    }

    /** These costs after a change of one region. */
    BlockCosts withRegion(ModelDescriptor model, MethodCosts methods, int region) {
        BlockCosts revised = new BlockCosts(regions, barred, annuity, setup.clone(), unit.clone());
        for (int block = 0; block < model.blocks().size(); block++) {
            revised.fill(model, methods, block, region);
        }
        return revised;
    }

    /** These costs after a change of one block. */
    BlockCosts withBlock(ModelDescriptor model, MethodCosts methods, int block) {
        BlockCosts revised = new BlockCosts(regions, barred, annuity.clone(), setup.clone(), unit.clone());
        revised.fillBlock(model, methods, block);
        return revised;
    }

    private void bar(int block, BlockDescriptor descriptor, List<RegionDescriptor> regionList) {
        Set<String> only = new HashSet<>(descriptor.only());
        Set<String> except = new HashSet<>(descriptor.except());
        for (int region = 0; region < regions; region++) {
            String id = regionList.get(region).id();
            barred[block * regions + region] = except.contains(id) || (!only.isEmpty() && !only.contains(id));
        }
    }

    private void fillBlock(ModelDescriptor model, MethodCosts methods, int block) {
        double life = model.blocks().get(block).lifeYears();
        annuity[block] = model.economy().annuityFactor(life) / model.period().perYear();
        for (int region = 0; region < regions; region++) {
            fill(model, methods, block, region);
        }
    }

    private void fill(ModelDescriptor model, MethodCosts methods, int block, int region) {
        BlockDescriptor descriptor = model.blocks().get(block);
        RegionDescriptor place = model.regionSet().regions().get(region);
        BlockFormula formula = new BlockFormula(descriptor, place);
        int cell = block * regions + region;
        setup[cell] = Double.POSITIVE_INFINITY;
        unit[cell] = 0;
        if (!barred[cell] && (descriptor.unitRow().isPresent() || formula.isWithinReach(model.economy()))) {
            double once = descriptor.setupRow().isPresent()
                    ? descriptor.setupRow().get().at(region)
                    : formula.setup(annuity[block]);
            double each = descriptor.unitRow().isPresent()
                    ? descriptor.unitRow().get().at(region)
                    : formula.unit(model.economy());
            if (!descriptor.custom().isEmpty() && once + each < Double.POSITIVE_INFINITY) {
                once = descriptor.custom().contains(SETUP) ? methods.setup(descriptor.id(), place, once) : once;
                each = descriptor.custom().contains(UNIT) ? methods.unit(descriptor.id(), place, each) : each;
            }
            if (once + each < Double.POSITIVE_INFINITY) {
                setup[cell] = once;
                unit[cell] = each;
            }
        }
    }

    /** Annualised set-up, money a period; infinite where the block cannot stand. */
    double setup(int block, int region) {
        return setup[block * regions + region];
    }

    /** Operating cost, money a unit of final output. */
    double unit(int block, int region) {
        return unit[block * regions + region];
    }
}
