package org.fragmenta.solve;

/**
 * How far a solve may go before it answers with what it has. Only the time depends on the machine; the other limits
 * stop the same solve at the same point everywhere.
 *
 * @param timeSeconds wall time, above 0
 * @param nodes branches of the search, at least 1
 * @param cells numbers of eight bytes that the tables of an elimination or the multipliers of a search may hold
 * @param operations additions of an elimination; above it the solve searches instead
 */
public record Limits(double timeSeconds, long nodes, long cells, long operations) {
    private static final long STANDARD_CELLS = 1L << 25;
    private static final long STANDARD_OPERATIONS = 1L << 30;

    /** A time and a number of nodes, with 256 MB and about a second's elimination. */
    public Limits(double timeSeconds, long nodes) {
        this(timeSeconds, nodes, STANDARD_CELLS, STANDARD_OPERATIONS);
    }

    /** A minute and a million nodes. */
    public static Limits standard() {
        return new Limits(60, 1_000_000);
    }
}
