package org.fragmenta.nearoptimal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.instance.CostModel;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.NearOptimal.End;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;

/** Lists the cheapest plans of a model, of all its technologies. */
public final class NearOptimalPlans {
    private NearOptimalPlans() {}

    /**
     * The cheapest plans.
     *
     * @param costs of the model, technologies included
     * @param most how many plans to list at most, at least 1
     * @param within by what share of the least cost a listed plan may cost more, zero or more; absent for any
     * @param limits the time of the whole search, and how far each of its solves may go
     */
    public static NearOptimal of(CostModel costs, int most, OptionalDouble within, Limits limits) {
        List<Variant> variants = Variant.of(costs);
        List<Space> spaces = IntStream.range(0, variants.size())
                .mapToObj(order -> variants.get(order).space(order))
                .toList();
        PlanSequence sequence = new PlanSequence(spaces, limits);
        List<RankedPlan> plans = new ArrayList<>();
        double dearest = Double.POSITIVE_INFINITY;
        Optional<RankedPlan> next = sequence.next(dearest);
        while (next.isPresent()) {
            plans.add(next.get());
            dearest = dearest(plans.get(0), within);
            next = plans.size() < most ? sequence.next(dearest) : Optional.empty();
        }
        boolean complete =
                sequence.least() > dearest + Tolerance.at(dearest) || sequence.least() == Double.POSITIVE_INFINITY;
        End end = complete ? End.ALL : plans.size() < most ? End.LIMIT : End.COUNT;
        int proven = plans.size();
        next = end == End.LIMIT ? sequence.unproven(dearest) : Optional.empty();
        while (next.isPresent()) {
            plans.add(next.get());
            dearest = dearest(plans.get(0), within);
            next = plans.size() < most ? sequence.unproven(dearest) : Optional.empty();
        }
        double unlisted = sequence.least();
        return new NearOptimal(
                most,
                within,
                end,
                Double.isFinite(unlisted) ? OptionalDouble.of(unlisted) : OptionalDouble.empty(),
                new PlanLines(costs.model(), variants).of(plans, proven));
    }

    private static double dearest(RankedPlan cheapest, OptionalDouble within) {
        return within.isPresent()
                ? cheapest.cost() + within.getAsDouble() * Math.abs(cheapest.cost())
                : Double.POSITIVE_INFINITY;
    }
}
