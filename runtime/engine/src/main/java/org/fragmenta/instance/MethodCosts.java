package org.fragmenta.instance;

import java.util.function.DoubleSupplier;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.dsl.Trip;

/**
 * Calls the cost methods of a model and judges what they answer: a number of zero or more, or positive infinity for
 * "impossible".
 */
final class MethodCosts {
    private static final String BAD_NUMBER = "FRG-590";
    private static final String FAILED = "FRG-591";

    private final CustomCosts custom;

    MethodCosts(CustomCosts custom) {
        this.custom = custom;
    }

    double setup(String block, RegionDescriptor region, double standard) {
        return judged(
                "blocks." + block + ".setup",
                "the set-up cost method of block " + block + " for region " + region.id(),
                () -> custom.setup(block, new RegionPlace(region), standard));
    }

    double unit(String block, RegionDescriptor region, double standard) {
        return judged(
                "blocks." + block + ".unit",
                "the unit cost method of block " + block + " for region " + region.id(),
                () -> custom.unit(block, new RegionPlace(region), standard));
    }

    double link(String link, Trip trip, double standard) {
        return judged(
                "links." + link + ".unit",
                "the cost method of link " + link + " from region "
                        + trip.from().id() + " to region " + trip.to().id(),
                () -> custom.link(link, trip, standard));
    }

    private static double judged(String path, String method, DoubleSupplier call) {
        double cost;
        try {
            cost = call.getAsDouble();
        } catch (RuntimeException failure) {
            ModelException told = new ModelException(Finding.error(
                    FAILED,
                    path,
                    method + " stopped: " + reason(failure) + "; without its answer the cost is unknown",
                    "state the missing fact in the region set, or let the method do without it"));
            told.initCause(failure);
            throw told;
        }
        if (Double.isNaN(cost) || cost < 0) {
            throw new ModelException(Finding.error(
                    BAD_NUMBER,
                    path,
                    method + " returned " + cost + "; a cost is a number of zero or more",
                    "return Double.POSITIVE_INFINITY where it is impossible, and check the method's divisions"));
        }
        return cost;
    }

    private static String reason(RuntimeException failure) {
        String message = failure.getMessage();
        return failure instanceof IllegalStateException && message != null ? message : failure.toString();
    }
}
