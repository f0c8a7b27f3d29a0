package org.fragmenta.solve.parts;

import java.util.Arrays;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/** The order of magnitude of an instance's costs. */
final class Scale {
    private Scale() {}

    /** More than any two plans' costs differ, roughly; above 0. */
    static double of(Instance instance) {
        double scale = 1e-6;
        for (int block = 0; block < instance.blocks(); block++) {
            scale += largest(instance.blockCost(block));
        }
        for (Instance.Link link : instance.links()) {
            scale += largest(link.cost());
        }
        for (SiteGroup group : instance.shared().groups()) {
            if (group.cost() instanceof CountCost cost) {
                scale += Arrays.stream(cost.byRegion())
                        .mapToDouble(Scale::largest)
                        .max()
                        .orElse(0);
            } else {
                scale += largest(((LoadCost) group.cost()).opening());
            }
        }
        return scale
                + instance.shared().pooledLinks().stream()
                        .mapToDouble(link -> largest(link.opening()))
                        .sum()
                + instance.shared().sharedLinks().stream()
                        .mapToDouble(service -> largest(service.opening()))
                        .sum();
    }

    /** On a network no way is longer than there and back again over one region. */
    private static double largest(LinkCost cost) {
        double[] there = new double[cost.regions()];
        double[] back = new double[cost.regions()];
        if (cost instanceof DenseLinkCost) {
            Arrays.setAll(there, region -> cost.at(0, region));
            Arrays.setAll(back, region -> cost.at(region, 0));
        } else {
            double[] here = new double[cost.regions()];
            Arrays.fill(here, Double.POSITIVE_INFINITY);
            here[0] = 0;
            cost.toReceiver(here, there);
            cost.toSender(here, back);
        }
        return 2 * (largest(there) + largest(back));
    }

    private static double largest(double[] costs) {
        double largest = 0;
        for (double cost : costs) {
            largest = cost < Double.POSITIVE_INFINITY ? Math.max(largest, Math.abs(cost)) : largest;
        }
        return largest;
    }
}
