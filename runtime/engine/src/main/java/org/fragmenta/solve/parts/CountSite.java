package org.fragmenta.solve.parts;

import java.util.Arrays;
import org.fragmenta.instance.CountCost;

/** One region whose cost depends on the number of members: of so many, those that bring along least are the cheapest. */
final class CountSite {
    private final double[] free;
    private int size;
    private int forced;
    private double base;

    /**
     * @param members the most that are ever added
     */
    CountSite(int members) {
        free = new double[members];
    }

    void clear() {
        size = 0;
        forced = 0;
        base = 0;
    }

    /** Adds a member with what it brings along. */
    void add(double value, boolean mustStand) {
        if (mustStand) {
            forced++;
            base += value;
        } else {
            free[size++] = value;
        }
    }

    /** The least cost with a number of members between two bounds; infinite if there is none. */
    double least(CountCost cost, int region, int fewest, int most) {
        return least(cost, region, fewest, most, forced);
    }

    /** The same with one more member, which brings nothing along. */
    double leastWith(CountCost cost, int region, int fewest, int most) {
        return least(cost, region, fewest, most, forced + 1);
    }

    private double least(CountCost cost, int region, int fewest, int most, int sure) {
        Arrays.sort(free, 0, size);
        double least = Double.POSITIVE_INFINITY;
        double sum = base;
        int largest = Math.min(most, sure + size);
        for (int count = sure; count <= largest; count++) {
            sum += count > sure ? free[count - sure - 1] : 0;
            if (count >= fewest) {
                least = Math.min(least, sum + cost.at(region, count));
            }
        }
        return least;
    }
}
