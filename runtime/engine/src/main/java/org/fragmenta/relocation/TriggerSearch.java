package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.result.Waiting.Trigger;

/**
 * The wages of the first year at which blocks of a set would move then. All wages of an uncertainty are scaled together, and
 * every wage that is tried is a problem of its own, so no grid of wages rounds what is found.
 */
final class TriggerSearch {
    /** By how much the wages change while a side is sought on which the block would move. */
    private static final double STRIDE = 1.25;
    /** So often: wages from a hundredth to a hundred times those stated. */
    private static final int MOST_STRIDES = 21;

    private static final int MOST_ROUNDS = 60;
    private static final double PRECISION = 1e-10;

    private final YearCosts costs;
    private final HorizonDescriptor horizon;
    private final UncertainRunning running;
    private final Placements placements;
    private final int[] standing;

    /**
     * @param plan where the blocks of the set stand in the first year, for those that are new
     */
    TriggerSearch(
            YearCosts costs,
            HorizonDescriptor horizon,
            UncertainRunning running,
            Placements placements,
            Map<Integer, Integer> plan) {
        this.costs = costs;
        this.horizon = horizon;
        this.running = running;
        this.placements = placements;
        this.standing = costs.standing();
        for (int block : placements.blocks()) {
            standing[block] = standing[block] < 0 ? plan.getOrDefault(block, -1) : standing[block];
        }
    }

    /** For each uncertainty and block the wage at which it moves, where there is one. */
    List<Trigger> triggers() {
        List<Trigger> triggers = new ArrayList<>();
        for (int uncertainty = 0; uncertainty < horizon.uncertain().size(); uncertainty++) {
            for (int member = 0; member < placements.blocks().size(); member++) {
                trigger(uncertainty, member).ifPresent(triggers::add);
            }
        }
        return triggers;
    }

    private Optional<Trigger> trigger(int uncertainty, int member) {
        UncertaintyDescriptor descriptor = horizon.uncertain().get(uncertainty);
        int block = placements.blocks().get(member);
        int from = standing[block];
        boolean rises = descriptor.regions().contains(region(from).id());
        OptionalDouble waits = root(
                factor -> leaving(
                        policy(running.at(uncertainty, factor).uncertain()).values(standing), member, from),
                rises);
        if (waits.isEmpty()) {
            return Optional.empty();
        }
        int to = elsewhere(
                policy(running.at(uncertainty, waits.getAsDouble()).uncertain()).values(standing), member, from);
        RegionDescriptor priced = region(rises ? from : to);
        if (!descriptor.regions().contains(priced.id())) {
            return Optional.empty();
        }
        double wage = priced.wage().orElse(0);
        OptionalDouble certain = root(
                factor -> leaving(
                        policy(running.at(uncertainty, factor).certain()).values(standing), member, from),
                rises);
        int[] moved = standing.clone();
        moved[block] = to;
        OptionalDouble back = root(
                factor -> difference(
                        policy(running.at(uncertainty, factor).uncertain()).values(moved), member, to, from),
                !rises);
        return Optional.of(new Trigger(
                descriptor.id(),
                costs.model().blocks().get(block).id(),
                region(from).id(),
                region(to).id(),
                wage,
                rises,
                times(certain, wage),
                waits.getAsDouble() * wage,
                times(back, wage)));
    }

    private static OptionalDouble times(OptionalDouble factor, double wage) {
        return factor.isPresent() ? OptionalDouble.of(factor.getAsDouble() * wage) : factor;
    }

    private RegionDescriptor region(int region) {
        return costs.model().regionSet().regions().get(region);
    }

    private WaitingPolicy policy(Prospect prospect) {
        return WaitingPolicy.of(costs, prospect, placements);
    }

    /** What leaving a region in the first year costs more than standing there; below 0 where a block leaves. */
    private double leaving(double[] values, int member, int from) {
        return difference(values, member, from, elsewhere(values, member, from));
    }

    /** What standing in another region costs more than in one. */
    private double difference(double[] values, int member, int region, int other) {
        return least(values, member, other) - least(values, member, region);
    }

    /** The cheapest region of a block but one. */
    private int elsewhere(double[] values, int member, int from) {
        int best = -1;
        for (int region = 0; region < costs.regions(); region++) {
            if (region != from && (best < 0 || least(values, member, region) < least(values, member, best))) {
                best = region;
            }
        }
        return best;
    }

    private double least(double[] values, int member, int region) {
        double least = Double.POSITIVE_INFINITY;
        for (int placement = 0; placement < values.length; placement++) {
            if (placements.region(placement, member) == region) {
                least = Math.min(least, values[placement]);
            }
        }
        return least;
    }

    /**
     * The factor of the wages at which a block moves.
     *
     * @param stays above 0 where the block stays
     * @param rises whether it moves above the factor; else below
     */
    private static OptionalDouble root(DoubleUnaryOperator stays, boolean rises) {
        double near = 1;
        double here = stays.applyAsDouble(near);
        double stride = rises == here > 0 ? STRIDE : 1 / STRIDE;
        for (int step = 0; step < MOST_STRIDES && Double.isFinite(here); step++) {
            double far = near * stride;
            double there = stays.applyAsDouble(far);
            if (there > 0 != here > 0) {
                return OptionalDouble.of(between(stays, near, here, far, there));
            }
            near = far;
            here = there;
        }
        return OptionalDouble.empty();
    }

    /** Regula falsi; the weight of an end that stays is halved, so that both ends move. */
    private static double between(DoubleUnaryOperator stays, double one, double atOne, double two, double atTwo) {
        double left = one;
        double right = two;
        double atLeft = atOne;
        double atRight = atTwo;
        for (int round = 0; round < MOST_ROUNDS && Math.abs(right - left) > PRECISION * right; round++) {
            double middle = (left * atRight - right * atLeft) / (atRight - atLeft);
            double value = stays.applyAsDouble(middle);
            if (value > 0 == atRight > 0) {
                atLeft /= 2;
            } else {
                left = right;
                atLeft = atRight;
            }
            right = middle;
            atRight = value;
            if (value == 0) {
                break;
            }
        }
        return right;
    }
}
