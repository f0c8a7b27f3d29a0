package org.fragmenta.result;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What it is worth to decide every year anew while wages change at random, and at which wages blocks move (theory RL-4,
 * RL-5). Present values are of the beginning of the first year, as expected there.
 *
 * @param blocks ids of the blocks that this is about: those whose cost depends on the wages, and those linked to them
 * @param left ids of such blocks that are left out, because linked as they are they have too many placements
 * @param decidedOnce what they cost if the place of each in every year is fixed before the first
 * @param decidedYearly what they cost if each year's places are chosen once its wages are known
 * @param plan where they stand in the first year, by id, if each year is decided by itself
 * @param triggers wages of the first year at which blocks move
 */
public record Waiting(
        List<String> blocks,
        List<String> left,
        double decidedOnce,
        double decidedYearly,
        Map<String, String> plan,
        List<Trigger> triggers) {

    public Waiting {
        blocks = List.copyOf(blocks);
        left = List.copyOf(left);
        triggers = List.copyOf(triggers);
    }

    /** What it is worth to be able to wait, 0 or more but for rounding. */
    public double worth() {
        return decidedOnce - decidedYearly;
    }

    /**
     * A wage of the first year at which a block moves then, the other blocks placed as is best with it. All wages of the
     * uncertainty are in proportion to this one.
     *
     * @param uncertainty id of the uncertainty
     * @param block id of the block
     * @param from id of the region where the block stands before the first year, or is placed in it if it is new
     * @param to id of the region to which it moves
     * @param wage the wage that the model states, money an hour: that of {@code from} where it is uncertain, else that of
     *     {@code to}
     * @param rises whether the block moves when the wage has risen; else when it has fallen
     * @param certain the wage at which it would move if chance did not exist; absent if it would at none
     * @param waits the wage at which it moves, the worth of waiting counted
     * @param back the wage at which it would come back from there; absent if it would at none
     */
    public record Trigger(
            String uncertainty,
            String block,
            String from,
            String to,
            double wage,
            boolean rises,
            OptionalDouble certain,
            double waits,
            OptionalDouble back) {}
}
