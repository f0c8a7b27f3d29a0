package org.fragmenta.instance;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.logistics.GreatCircle;
import org.fragmenta.result.Tolerance;

/**
 * What an independent supplier changes in the unit cost of every block in every region (theory section 2): the cost of not
 * controlling it less its advantage. No set-up is paid then. The cheaper governance is taken region by region, in-house
 * on a tie.
 */
final class SupplierCosts {
    private static final double[] NONE = {};

    /** By block; {@link #NONE} for a block that is always kept in-house. */
    private final double[][] perUnit;

    private SupplierCosts(double[][] perUnit) {
        this.perUnit = perUnit;
    }

    static SupplierCosts of(ModelDescriptor model) {
        double[][] perUnit = new double[model.blocks().size()][];
        Arrays.setAll(perUnit, block -> perUnit(model, model.blocks().get(block)));
        return new SupplierCosts(perUnit);
    }

    private static double[] perUnit(ModelDescriptor model, BlockDescriptor block) {
        if (block.armsLength().isEmpty()) {
            return NONE;
        }
        ArmsLengthDescriptor terms = block.armsLength().get();
        List<RegionDescriptor> regions = model.regionSet().regions();
        RegionDescriptor headquarters = regions.get(model.regionIndex(terms.headquarters()));
        double institutions = model.economy().institutions();
        return regions.stream()
                .mapToDouble(region -> institutions
                                * (terms.friction()
                                        + (terms.frictionPerKm() == 0
                                                ? 0
                                                : terms.frictionPerKm() * km(headquarters, region)))
                        - terms.advantage())
                .toArray();
    }

    /** A place that states no coordinates hosts no block whose friction grows with distance; its cell is never used. */
    private static double km(RegionDescriptor headquarters, RegionDescriptor region) {
        return headquarters.id().equals(region.id())
                ? 0
                : GreatCircle.km(
                        headquarters.latitude().orElse(0),
                        headquarters.longitude().orElse(0),
                        region.latitude().orElse(0),
                        region.longitude().orElse(0));
    }

    /**
     * Refuses a supplier that would pay for the right to produce.
     *
     * @throws ModelException if the unit cost at arm's length is below 0 in a region
     */
    void requireCosts(ModelDescriptor model, BlockCosts blocks) {
        for (int block = 0; block < perUnit.length; block++) {
            for (int region = 0; region < perUnit[block].length; region++) {
                double unit = blocks.unit(block, region) + perUnit[block][region];
                if (blocks.setup(block, region) < Double.POSITIVE_INFINITY && unit < -Tolerance.at(unit)) {
                    throw refused(model, block, region, unit);
                }
            }
        }
    }

    private static ModelException refused(ModelDescriptor model, int block, int region, double unit) {
        String id = model.blocks().get(block).id();
        return new ModelException(Diagnostic.ADVANTAGE_ABOVE_COST.at(
                "blocks." + id + ".armsLength.advantage",
                "Block " + id + " would cost " + unit + " a unit at arm's length in region "
                        + model.regionSet().regions().get(region).id()
                        + ". A supplier's advantage is at most what the block costs.",
                "state the advantage in money a unit of final output, below the block's unit cost."));
    }

    /** Money a period that a supplier adds to the operation of a block, negative where it saves; infinite if there is none. */
    double at(int block, int region, double output) {
        return perUnit[block].length == 0 ? Double.POSITIVE_INFINITY : output * perUnit[block][region];
    }

    /**
     * Whether a supplier is cheaper than a plant of the firm's own.
     *
     * @param setup annualised set-up of that plant; infinite where the block cannot stand
     */
    boolean isCheaper(int block, int region, double setup, double output) {
        if (perUnit[block].length == 0 || setup == Double.POSITIVE_INFINITY) {
            return false;
        }
        double supplier = output * perUnit[block][region];
        return setup - supplier > Tolerance.at(Math.max(Math.abs(setup), Math.abs(supplier)));
    }
}
