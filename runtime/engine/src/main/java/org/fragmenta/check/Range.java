package org.fragmenta.check;

import java.math.BigDecimal;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;

/** What a number may be, what goes wrong with a model where it is something else, and what to write instead. */
final class Range {
    static final Range AT_LEAST_ZERO = new Range(
            Diagnostic.NEGATIVE,
            value -> value >= 0,
            "at least 0",
            "What is used less than not at all would earn money, and the cheapest plan would chase it.",
            value -> "write " + PlainNumber.of(-value) + ", or 0 where there is none.");
    static final Range SHIPMENT = new Range(
            Diagnostic.NOT_POSITIVE,
            value -> value > 0,
            "above 0",
            "The fees at a border are shared by the goods of a shipment, which must have some weight.",
            value -> "write the load of a truck or container, or 1000.");
    static final Range ABOVE_ZERO = new Range(
            Diagnostic.NOT_POSITIVE,
            value -> value > 0,
            "above 0",
            "The formula of the effect, or the region's share, divides by it or raises to it.",
            value -> "write 1, the usual one.");
    static final Range SPEED = new Range(
            Diagnostic.NOT_POSITIVE,
            value -> value > 0,
            "above 0",
            "Goods that do not move would never arrive.",
            value -> "write 40 for trucks, or 30 for ships.");
    static final Range TREND = new Range(
            Diagnostic.NOT_POSITIVE,
            value -> value > 0,
            "above 0",
            "A number is multiplied by it from year to year, and would change its sign or vanish.",
            value -> "write 1.04 for growth of 4 % a year, 0.96 for a fall of 4 %.");
    static final Range VOLATILITY = new Range(
            Diagnostic.NOT_POSITIVE,
            value -> value > 0,
            "above 0",
            "Wages that do not change at random leave nothing to wait for.",
            value -> "write 0.1 for yearly changes of about 10 %, or remove the uncertainty.");
    static final Range WAGE_FACTOR = new Range(
            Diagnostic.NOT_POSITIVE,
            value -> value > 0,
            "above 0",
            "Wages are multiplied by it, and would change their sign or vanish.",
            value -> "write 1.3 for wages that are 30 % higher, 0.8 for wages that are 20 % lower.");
    static final Range SHARE = new Range(
            Diagnostic.NOT_A_SHARE,
            value -> value >= 0 && value <= 1,
            "from 0 to 1",
            "It is a share of a whole, where 1 is all of it.",
            value -> isPercentage(value) ? percentage(value) : "write a number from 0, for none of it, to 1, for all.");
    static final Range DISCOUNT_RATE = new Range(
            Diagnostic.DISCOUNT_RATE,
            value -> value >= 0 && value < 1,
            "at least 0 and below 1",
            "It annualises the set-up of plants; money that loses all its value within a year cannot be spread over"
                    + " their life.",
            value -> isPercentage(value) ? percentage(value) : "write 0.1 for 10 % a year.");
    static final Range LIFE = new Range(
            Diagnostic.SHORT_LIFE,
            value -> value >= 1,
            "at least 1",
            "Set-up is sunk and spread over the years of a plant's life; what lasts less than a year is a running"
                    + " cost.",
            value -> "count the outlay in fixedCost, and leave lifeYears at 10.");
    static final Range PRODUCTIVITY = new Range(
            Diagnostic.NO_PRODUCTIVITY,
            value -> value > 0,
            "above 0",
            "Labour cost is wage over productivity, so labour that makes nothing would be infinitely dear.",
            value -> "write 1 for the norm, or exclude the region from the blocks that it cannot host.");
    static final Range DETOUR = new Range(
            Diagnostic.SHORT_DETOUR,
            value -> value >= 1,
            "at least 1",
            "No way is shorter than the great circle.",
            value -> "write 1.3, a usual figure for roads.");
    static final Range LATITUDE = new Range(
            Diagnostic.LATITUDE,
            value -> Math.abs(value) <= 90,
            "from -90 to 90",
            "There is no such place on earth, so great-circle distances from it would be wrong.",
            value -> "latitude and longitude are swapped.");
    static final Range LONGITUDE = new Range(
            Diagnostic.LONGITUDE,
            value -> Math.abs(value) <= 180,
            "from -180 to 180",
            "Great-circle distances follow from it, and a typing slip would pass for a far-away place.",
            value -> value > 180 && value <= 360
                    ? "write " + PlainNumber.of(sameMeridian(value)) + ", which is the same meridian."
                    : "a digit slipped in, or the decimal point is missing.");

    private final Diagnostic diagnostic;
    private final DoublePredicate holds;
    private final String requirement;
    private final String reason;
    private final DoubleFunction<String> advice;

    private Range(
            Diagnostic diagnostic,
            DoublePredicate holds,
            String requirement,
            String reason,
            DoubleFunction<String> advice) {
        this.diagnostic = diagnostic;
        this.holds = holds;
        this.requirement = requirement;
        this.reason = reason;
        this.advice = advice;
    }

    private static boolean isPercentage(double value) {
        return value > 1 && value < 100;
    }

    /** The advice for a share that was written as a percentage. */
    static String percentage(double value) {
        return "write " + PlainNumber.of(value / 100) + " if " + PlainNumber.of(value) + " % is meant.";
    }

    /** In decimal digits, so that no rounding shows in what the user may copy. */
    private static double sameMeridian(double value) {
        return new BigDecimal(Double.toString(value))
                .subtract(BigDecimal.valueOf(360))
                .doubleValue();
    }

    /** Whether a finite number is in the range. */
    boolean contains(double value) {
        return holds.test(value);
    }

    /**
     * The finding for a number that is not in the range or not finite.
     *
     * @param path where it stands
     * @param owner how the sentence begins: {@code Block Sewing}
     * @param field the number's name
     * @param unit what it counts
     */
    Finding finding(String path, String owner, String field, double value, String unit) {
        if (!Double.isFinite(value)) {
            return Diagnostic.NOT_FINITE.at(
                    path,
                    owner + ": " + field + " is " + value + "; it must be a finite number (" + unit + "), "
                            + requirement + ". No cost that it enters could be compared with another.",
                    "write a finite number; what cannot be is excluded by only, except or an impossible cell, not by"
                            + " a huge cost.");
        }
        return diagnostic.at(
                path,
                owner + ": " + field + " is " + PlainNumber.of(value) + " (" + unit + "); it must be " + requirement
                        + ". " + reason,
                advice.apply(value));
    }
}
