package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sum of rows, region by region, some added and some taken away, less a price that is the same in every region. */
final class RowSum {
    private final List<double[]> added = new ArrayList<>();
    private final List<double[]> taken = new ArrayList<>();
    private final double price;

    RowSum(double price) {
        this.price = price;
    }

    void add(double[] row) {
        added.add(row);
    }

    void take(double[] row) {
        taken.add(row);
    }

    /** A number not above the sum at a region; NaN if the sum overflows. */
    double low(int region) {
        double sum = -price;
        double sizes = Math.abs(price);
        for (double[] row : added) {
            sum += row[region];
            sizes += Math.abs(row[region]);
        }
        for (double[] row : taken) {
            sum -= row[region];
            sizes += Math.abs(row[region]);
        }
        return Floor.known(sum - Enclosure.radius(added.size() + taken.size() + 1, sizes));
    }

    /** The sum at a region, all of whose terms are finite. */
    BigDecimal exact(int region) {
        BigDecimal sum = new BigDecimal(price).negate();
        for (double[] row : added) {
            sum = sum.add(new BigDecimal(row[region]));
        }
        for (double[] row : taken) {
            sum = sum.subtract(new BigDecimal(row[region]));
        }
        return sum;
    }
}
