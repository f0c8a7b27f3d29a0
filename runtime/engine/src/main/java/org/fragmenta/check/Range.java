package org.fragmenta.check;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** What a number may be, and what goes wrong with a model where it is something else. */
final class Range {
    static final Range AT_LEAST_ZERO = new Range(
            Diagnostic.NEGATIVE,
            value -> value >= 0,
            "at least 0",
            "What is used less than not at all would earn money, and the cheapest plan would chase it.",
            value -> -value,
            ", or 0 where there is none.");
    static final Range POSITIVE = new Range(
            Diagnostic.NOT_POSITIVE,
            value -> value > 0,
            "above 0",
            "Costs are shared out by it, and nothing can be shared out by 0 or less.",
            value -> 1000,
            ", or leave it at its default.");
    static final Range SHARE = new Range(
            Diagnostic.NOT_A_SHARE,
            value -> value >= 0 && value <= 1,
            "from 0 to 1",
            "It is a share of a whole, where 1 is all of it.",
            value -> value > 1 && value <= 100 ? value / 100 : Math.min(1, Math.max(0, value)),
            ", if a percentage was meant or the end of the scale.");
    static final Range DISCOUNT_RATE = new Range(
            Diagnostic.DISCOUNT_RATE,
            value -> value >= 0 && value < 1,
            "at least 0 and below 1",
            "It annualises the set-up of plants; money that loses all its value within a year cannot be spread over"
                    + " their life.",
            value -> value > 1 && value < 100 ? value / 100 : 0.10,
            ", a share a year.");
    static final Range LIFE = new Range(
            Diagnostic.SHORT_LIFE,
            value -> value >= 1,
            "at least 1",
            "Set-up is sunk and spread over the years of a plant's life; what lasts less than a year is a running"
                    + " cost.",
            value -> 10,
            ", or count the outlay in fixedCost.");
    static final Range PRODUCTIVITY = new Range(
            Diagnostic.NO_PRODUCTIVITY,
            value -> value > 0,
            "above 0",
            "Labour cost is wage over productivity, so labour that makes nothing would be infinitely dear.",
            value -> 1,
            " for the norm, or exclude the region from the blocks that it cannot host.");
    static final Range DETOUR = new Range(
            Diagnostic.SHORT_DETOUR,
            value -> value >= 1,
            "at least 1",
            "No way is shorter than the great circle.",
            value -> 1.3,
            ", a usual figure for roads.");
    static final Range LATITUDE = new Range(
            Diagnostic.LATITUDE,
            value -> Math.abs(value) <= 90,
            "from -90 to 90",
            "There is no such place on earth, so great-circle distances from it would be wrong.",
            value -> Math.max(-90, Math.min(90, value)),
            " only if it lies at a pole; often latitude and longitude are swapped.");
    static final Range LONGITUDE = new Range(
            Diagnostic.LONGITUDE,
            value -> Math.abs(value) <= 180,
            "from -180 to 180",
            "Great-circle distances follow from it, and a typing slip would pass for a far-away place.",
            value -> Math.IEEEremainder(value, 360),
            ", which is the same meridian, if the figure counts degrees all round the globe.");

    private final Diagnostic diagnostic;
    private final DoublePredicate holds;
    private final String requirement;
    private final String reason;
    private final DoubleUnaryOperator instead;
    private final String advice;

    private Range(
            Diagnostic diagnostic,
            DoublePredicate holds,
            String requirement,
            String reason,
            DoubleUnaryOperator instead,
            String advice) {
        this.diagnostic = diagnostic;
        this.holds = holds;
        this.requirement = requirement;
        this.reason = reason;
        this.instead = instead;
        this.advice = advice;
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
                owner + ": " + field + " is " + value + " (" + unit + "); it must be " + requirement + ". " + reason,
                "write " + instead.applyAsDouble(value) + advice);
    }
}
