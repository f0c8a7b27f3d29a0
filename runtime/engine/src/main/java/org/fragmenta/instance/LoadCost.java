package org.fragmenta.instance;

/**
 * A cost of being in a region at all, and room for so much load. Loads fit if their exact sum is at most the capacity;
 * whoever fills in decimal fractions, which doubles round, widens the capacity by a hair.
 */
public final class LoadCost implements SiteCost {
    private final double[] opening;
    private final double[] capacity;
    private final double[][] load;

    /**
     * All arrays are kept, not copied.
     *
     * @param opening what it costs by region if any member stands there, money a period, zero or more
     * @param capacity how much load fits by region, zero or more, positive infinity for any
     * @param load what a member takes of the capacity by member (blocks first, then pools) and region, zero or more
     */
    public LoadCost(double[] opening, double[] capacity, double[][] load) {
        this.opening = opening;
        this.capacity = capacity;
        this.load = load;
    }

    /** What it costs by region if any member stands there; not to be written to. */
    public double[] opening() {
        return opening;
    }

    /** How much load fits by region, positive infinity for any; not to be written to. */
    public double[] capacity() {
        return capacity;
    }

    /** What a member takes of the capacity by member and region; not to be written to. */
    public double[][] load() {
        return load;
    }
}
