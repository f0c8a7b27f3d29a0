package org.fragmenta.instance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.result.Tolerance;

/**
 * Technologies that divide production further and yet are dearer at the margin, with every block in the region that is
 * cheapest for it and links free of charge (theory JK-0 and W-1). They can only pay by lower fixed cost, which is not what
 * division is for, so the data deserve a second look.
 */
public final class DearerDivisions {
    private DearerDivisions() {}

    /**
     * Technologies and the least that a unit costs.
     *
     * @param unit money a unit of final output
     */
    private record Margin(TechnologyDescriptor technology, int blocks, double unit) {}

    /**
     * A warning for each technology that is dearer at the margin than a coarser one, with the cheapest of these.
     *
     * @param model a model without errors; technologies whose costs are Java methods are passed over
     */
    public static List<Finding> of(ModelDescriptor model) {
        List<Margin> margins = margins(model);
        List<Finding> findings = new ArrayList<>();
        for (Margin fine : margins) {
            Optional<Margin> cheapest = Optional.empty();
            for (Margin coarse : margins) {
                boolean dearer =
                        coarse.blocks() < fine.blocks() && fine.unit() - coarse.unit() > Tolerance.at(fine.unit());
                if (dearer
                        && cheapest.filter(known -> known.unit() <= coarse.unit())
                                .isEmpty()) {
                    cheapest = Optional.of(coarse);
                }
            }
            cheapest.ifPresent(coarse -> findings.add(finding(fine, coarse)));
        }
        return findings;
    }

    private static List<Margin> margins(ModelDescriptor model) {
        List<Margin> margins = new ArrayList<>();
        for (TechnologyDescriptor technology : model.technologies()) {
            ModelDescriptor variant = model.madeBy(technology);
            boolean stated = variant.blocks().stream()
                    .map(BlockDescriptor::custom)
                    .noneMatch(custom -> custom.contains(BlockCosts.UNIT));
            if (stated) {
                margins.add(new Margin(technology, variant.blocks().size(), least(variant)));
            }
        }
        return margins;
    }

    private static double least(ModelDescriptor variant) {
        BlockCosts costs = BlockCosts.of(variant, new MethodCosts(CustomCosts.NONE));
        SupplierCosts suppliers = SupplierCosts.of(variant);
        double sum = 0;
        for (int block = 0; block < variant.blocks().size(); block++) {
            double least = Double.POSITIVE_INFINITY;
            for (int region = 0; region < variant.regionSet().regions().size(); region++) {
                if (costs.setup(block, region) < Double.POSITIVE_INFINITY) {
                    double unit = costs.unit(block, region) + Math.min(0, suppliers.at(block, region, 1));
                    least = Math.min(least, unit);
                }
            }
            sum += least;
        }
        return sum;
    }

    private static Finding finding(Margin fine, Margin coarse) {
        String dearer = fine.technology().id();
        String cheaper = coarse.technology().id();
        return Diagnostic.DEARER_DIVISION.at(
                "technologies." + dearer,
                "Technology " + dearer + " divides production into " + fine.blocks() + " blocks and costs "
                        + money(fine.unit()) + " a unit with every block in its cheapest region, more than the "
                        + money(coarse.unit()) + " of technology " + cheaper + " with " + coarse.blocks()
                        + ". Division is meant to lower the cost of a unit; links apart, larger output favours "
                        + cheaper + " (theory JK-0).",
                "check the hours and capital of the blocks in which the two differ.");
    }

    private static String money(double unit) {
        return new BigDecimal(unit, new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}
