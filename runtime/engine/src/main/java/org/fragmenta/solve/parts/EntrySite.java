package org.fragmenta.solve.parts;

/**
 * A region that costs the same however many members stand there, and nothing if none does: all whose company pays are
 * in, so a sum is all that has to be kept.
 */
final class EntrySite implements Site {
    private final byte[] standing;
    private final double[] values;
    private final boolean closable;
    private double entry;
    private double gains;

    /**
     * @param entry zero or more
     * @param standing by member, as {@link Standing} has it
     */
    EntrySite(double entry, byte[] standing) {
        this.entry = entry;
        this.standing = standing;
        values = new double[standing.length];
        boolean free = true;
        for (byte of : standing) {
            free &= of != Standing.IN;
        }
        closable = free;
    }

    @Override
    public void set(int member, double value) {
        if (standing[member] != Standing.OUT) {
            gains += gain(member, value) - gain(member, values[member]);
            values[member] = value;
        }
    }

    private double gain(int member, double value) {
        return standing[member] == Standing.IN || value < 0 ? value : 0;
    }

    @Override
    public void charge(double more) {
        entry += more;
    }

    @Override
    public double least() {
        return closable ? Math.min(0, entry + gains) : entry + gains;
    }

    @Override
    public double open() {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int member = 0; member < values.length; member++) {
            cheapest = standing[member] == Standing.OUT ? cheapest : Math.min(cheapest, values[member]);
        }
        return entry + gains + (closable ? Math.max(0, cheapest) : 0);
    }

    @Override
    public double spare(int member) {
        if (standing[member] != Standing.MAY) {
            return 0;
        }
        double others = entry + gains - Math.min(0, values[member]);
        double out = closable ? Math.min(0, others) : others;
        return values[member] + others - out;
    }

    @Override
    public void choose(double[] parts) {
        if (closable && entry + gains >= 0) {
            return;
        }
        for (int member = 0; member < values.length; member++) {
            boolean in = standing[member] == Standing.IN || (standing[member] == Standing.MAY && values[member] < 0);
            parts[member] += in ? 1 : 0;
        }
    }
}
