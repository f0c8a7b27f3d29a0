package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.result.Tolerance;

/**
 * Plants that would pay for themselves by standing in a region, as where agglomeration gains exceed set-up. Where plants
 * divide markets, one that makes next to nothing is cheaper than none and one that makes less is cheaper still, so unless
 * such a plant has something to make, no plan is the cheapest and a solve ends with the gap.
 */
public final class EmptyPlants {
    private final ModelDescriptor model;
    private final BlockCosts blocks;

    private EmptyPlants(ModelDescriptor model, BlockCosts blocks) {
        this.model = model;
        this.blocks = blocks;
    }

    /**
     * A warning for each block with such a plant, that of the region where it pays most.
     *
     * @param model a model without errors; one with blocks whose costs are Java methods is passed over
     */
    public static List<Finding> of(ModelDescriptor model) {
        boolean divides = model.blocks().stream().anyMatch(block -> divides(model, block));
        boolean stated =
                model.blocks().stream().allMatch(block -> block.custom().isEmpty());
        return divides && stated
                ? new EmptyPlants(model, BlockCosts.of(model, new MethodCosts(CustomCosts.NONE))).find()
                : List.of();
    }

    private static boolean divides(ModelDescriptor model, BlockDescriptor block) {
        return block.plants().several()
                && block.plants().limited()
                && model.markets().stream()
                        .anyMatch(market -> market.from().equals(block.id()) && !market.singleSource());
    }

    private List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (int block = 0; block < model.blocks().size(); block++) {
            if (divides(model, model.blocks().get(block))) {
                find(block, findings);
            }
        }
        return findings;
    }

    private void find(int block, List<Finding> findings) {
        int best = -1;
        double least = 0;
        for (int region = 0; region < model.regionSet().regions().size(); region++) {
            double own = own(block, region);
            double more = own + least(block, region);
            if (more < least && more < -Tolerance.at(own)) {
                best = region;
                least = more;
            }
        }
        if (best >= 0) {
            findings.add(finding(block, best));
        }
    }

    /** Set-up and fixed cost of a plant; infinite where it cannot stand. */
    private double own(int block, int region) {
        return blocks.setup(block, region) + model.blocks().get(block).fixedCost();
    }

    /** The least that one block more costs a region, whichever of the others stand there. */
    private double least(int block, int region) {
        int others = 0;
        for (int other = 0; other < model.blocks().size(); other++) {
            others += other != block && blocks.setup(other, region) < Double.POSITIVE_INFINITY ? 1 : 0;
        }
        SiteFacts site = model.regionSet().regions().get(region).site();
        double least = site.entry() + site.cluster(1);
        for (int count = 1; count <= others; count++) {
            double without = site.cluster(count);
            least = without < Double.POSITIVE_INFINITY ? Math.min(least, site.cluster(count + 1) - without) : least;
        }
        return least;
    }

    private Finding finding(int block, int region) {
        BlockDescriptor descriptor = model.blocks().get(block);
        String place = model.regionSet().regions().get(region).id();
        return Diagnostic.EMPTY_PLANT.at(
                "blocks." + descriptor.id() + ".plants.capacity",
                "A plant of block " + descriptor.id() + " costs " + PlainNumber.of(own(block, region))
                        + " a period in region " + place
                        + " before it makes anything, and by standing there may lower what the"
                        + " region costs by " + PlainNumber.of(-least(block, region))
                        + ". Plants of limited capacity divide markets, so one that makes next to nothing may pay. Then no plan is"
                        + " the cheapest, and a solve ends with a gap that it cannot close.",
                "check the agglomeration of " + place + " and the set-up of " + descriptor.id()
                        + ", or serve each of its markets from one plant (singleSource).");
    }
}
