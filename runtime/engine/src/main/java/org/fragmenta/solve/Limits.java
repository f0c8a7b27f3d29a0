package org.fragmenta.solve;

import java.util.function.BooleanSupplier;

/**
 * How far a solve may go before it answers with what it has. The time and a wish to end depend on the machine and its
 * user; the other limits stop the same solve at the same point everywhere.
 *
 * @param timeSeconds wall time, above 0
 * @param nodes branches of the search, at least 1
 * @param cells numbers of eight bytes that the tables of an elimination or the multipliers of a search may hold
 * @param operations additions of an elimination; above it the solve searches instead
 * @param cancelled whether every solve under these limits is to answer at once; asked often, so it must be quick, and it
 *     must stay true once it is
 */
public record Limits(double timeSeconds, long nodes, long cells, long operations, BooleanSupplier cancelled) {
    private static final long STANDARD_CELLS = 1L << 25;
    private static final long STANDARD_OPERATIONS = 1L << 30;

    /** Limits that nobody cuts short. */
    public Limits(double timeSeconds, long nodes, long cells, long operations) {
        this(timeSeconds, nodes, cells, operations, () -> false);
    }

    /** A time and a number of nodes, with 256 MB and about a second's elimination. */
    public Limits(double timeSeconds, long nodes) {
        this(timeSeconds, nodes, STANDARD_CELLS, STANDARD_OPERATIONS);
    }

    /** A minute and a million nodes. */
    public static Limits standard() {
        return new Limits(60, 1_000_000);
    }

    /** These limits with another time. */
    public Limits within(double seconds) {
        return new Limits(seconds, nodes, cells, operations, cancelled);
    }

    /** These limits with another number of nodes. */
    public Limits withNodes(long most) {
        return new Limits(timeSeconds, most, cells, operations, cancelled);
    }

    /** These limits, cut short as soon as somebody wishes. */
    public Limits until(BooleanSupplier wish) {
        return new Limits(timeSeconds, nodes, cells, operations, wish);
    }

    /** Whether somebody wishes an end. */
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
