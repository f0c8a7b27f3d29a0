package org.fragmenta.instance;

import java.util.function.DoubleSupplier;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.dsl.Trip;

/**
 * Calls the cost methods of a model and judges what they answer: a number of zero or more, or positive infinity for
 * "impossible".
 */
final class MethodCosts {
    private final CustomCosts custom;

    MethodCosts(CustomCosts custom) {
        this.custom = custom;
    }

    CustomCosts custom() {
        return custom;
    }

    double setup(String block, RegionDescriptor region, double standard) {
        return judged(
                "blocks." + block + ".setup",
                "The set-up cost method of block " + block + " for region " + region.id(),
                () -> custom.setup(block, new RegionPlace(region), standard));
    }

    double unit(String block, RegionDescriptor region, double standard) {
        return judged(
                "blocks." + block + ".unit",
                "The unit cost method of block " + block + " for region " + region.id(),
                () -> custom.unit(block, new RegionPlace(region), standard));
    }

    double link(String link, Trip trip, double standard) {
        return judged(
                "links." + link + ".unit",
                "The cost method of link " + link + " from region "
                        + trip.from().id() + " to region " + trip.to().id(),
                () -> custom.link(link, trip, standard));
    }

    private static double judged(String path, String method, DoubleSupplier call) {
        double cost;
        try {
            cost = call.getAsDouble();
        } catch (RuntimeException failure) {
            ModelException told = new ModelException(Diagnostic.COST_METHOD_FAILED.at(
                    path,
                    method + " stopped: " + reason(failure) + ". Without its answer the cost is unknown.",
                    "state the missing fact in the region set, or let the method do without it."));
            told.initCause(failure);
            throw told;
        }
        if (Double.isNaN(cost) || cost < 0) {
            throw new ModelException(Diagnostic.COST_METHOD_NUMBER.at(
                    path,
                    method + " returned " + cost + ". A cost is a number of zero or more.",
                    "return Double.POSITIVE_INFINITY where it is impossible, and check the method's divisions."));
        }
        return cost;
    }

    private static String reason(RuntimeException failure) {
        String message = failure.getMessage();
        return failure instanceof IllegalStateException && message != null ? message : failure.toString();
    }
}
