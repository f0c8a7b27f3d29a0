package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What filling some room with shares of members costs at least, each member at most once.
 *
 * <p>By weak duality of the continuous knapsack: at any price on the room, that price of all the room, handed back, plus
 * what every member costs with its room paid for, where that is below 0. The price taken is the best one up to its
 * rounding, so the bound may miss the knapsack's value by as much, but never exceeds it. It is needed because the value
 * itself, a quotient, is no double.
 */
final class Knapsack {
    private final double[] loads;
    private final double capacity;
    private final double[] taken;

    /**
     * @param loads what each member takes of the capacity
     * @param capacity the whole capacity, infinite for any
     * @param taken what is taken of it already
     */
    Knapsack(double[] loads, double capacity, double[] taken) {
        this.loads = loads;
        this.capacity = capacity;
        this.taken = taken;
    }

    /**
     * A number not above the bound.
     *
     * @param costs what each member costs whole, finite
     */
    double floor(double[] costs) {
        double room = room();
        double price = price(costs, room);
        Floor sum = new Floor();
        if (price > 0) {
            sum.add(-Math.nextUp(price * room));
        }
        for (int member = 0; member < costs.length; member++) {
            double paid = price * loads[member];
            double cost = costs[member] + paid - Enclosure.radius(3, Math.abs(costs[member]) + paid);
            sum.add(cost < 0 ? cost : 0);
        }
        return sum.total();
    }

    /** The bound at the best price, for exact costs. */
    BigDecimal exact(BigDecimal[] costs) {
        double price =
                price(Arrays.stream(costs).mapToDouble(BigDecimal::doubleValue).toArray(), room());
        BigDecimal exactPrice = new BigDecimal(Double.isFinite(price) ? price : 0);
        BigDecimal sum = BigDecimal.ZERO;
        if (exactPrice.signum() > 0) {
            BigDecimal room = new BigDecimal(capacity);
            for (double load : taken) {
                room = room.subtract(new BigDecimal(load));
            }
            sum = sum.subtract(exactPrice.multiply(room));
        }
        for (int member = 0; member < costs.length; member++) {
            BigDecimal cost = costs[member].add(exactPrice.multiply(new BigDecimal(loads[member])));
            sum = cost.signum() < 0 ? sum.add(cost) : sum;
        }
        return sum;
    }

    /** The room that is left, or a little more. */
    private double room() {
        double sum = Arrays.stream(taken).sum();
        return capacity - sum + Enclosure.radius(taken.length + 2, capacity + sum);
    }

    /** The least price at which those who still gain fit. */
    private double price(double[] costs, double room) {
        double[] prices = new double[costs.length + 1];
        int count = 1;
        for (int member = 0; member < costs.length; member++) {
            if (costs[member] < 0 && loads[member] > 0) {
                prices[count++] = -costs[member] / loads[member];
            }
        }
        Arrays.sort(prices, 0, count);
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (demand(costs, prices[middle]) <= room) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return prices[low];
    }

    private double demand(double[] costs, double price) {
        double demand = 0;
        for (int member = 0; member < costs.length; member++) {
            if (costs[member] < 0 && loads[member] > 0 && -costs[member] / loads[member] > price) {
                demand += loads[member];
            }
        }
        return demand;
    }
}
