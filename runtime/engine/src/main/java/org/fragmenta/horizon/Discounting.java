package org.fragmenta.horizon;

import org.fragmenta.descriptor.HorizonDescriptor;

/**
 * What money of some year is worth at the beginning of the first.
 *
 * <p>Moves are paid for at the beginning of a year, running costs at its end, as the annuity factor of theory 0.1 takes
 * them. So waiting for a year saves the share {@code rate / (1 + rate)} of a move's cost and costs the year's gap
 * discounted by {@code 1 / (1 + rate)}: it pays to move as soon as the gap is at least rate times cost (theory RL-1).
 *
 * @param rate share a year
 * @param years how many there are
 * @param keptForEver whether the last one repeats itself for ever
 */
public record Discounting(double rate, int years, boolean keptForEver) {

    static Discounting of(double rate, HorizonDescriptor horizon) {
        return new Discounting(rate, horizon.years(), horizon.keptForEver());
    }

    /** Present value of a unit of money paid at the beginning of a year, counted from 0. */
    public double once(int year) {
        // Math.pow may differ by a rounding between machines, and a document must verify on all of them.
        double worth = 1;
        for (int each = 0; each < year; each++) {
            worth /= 1 + rate;
        }
        return worth;
    }

    /** Present value of a unit of money a year, paid in this year alone; in the last one for ever where it is kept. */
    public double running(int year) {
        return keptForEver && year == years - 1 ? once(year) / rate : once(year + 1);
    }

    /** Present value of a unit of money a year, paid in this year and all that follow. */
    public double running(int year, int last) {
        double sum = 0;
        for (int each = year; each <= last; each++) {
            sum += running(each);
        }
        return sum;
    }
}
