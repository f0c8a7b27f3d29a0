package org.fragmenta.instance;

/** A cost that depends on how many members stand in a region: entry, agglomeration and congestion, a number of places. */
public final class CountCost implements SiteCost {
    private final double[][] byRegion;

    /**
     * The cost of {@code n} members in region {@code r}, money a period, at {@code [r][n]}: 0 at {@code n = 0}, positive
     * infinity where that many cannot stand there, negative where company pays. A row that ends before the number of
     * members allows no more. The array is kept, not copied.
     */
    public CountCost(double[][] byRegion) {
        this.byRegion = byRegion;
    }

    /** The costs by region and number of members, not to be written to. */
    public double[][] byRegion() {
        return byRegion;
    }

    /** The cost of a number of members in a region; infinite if that many cannot stand there. */
    public double at(int region, int members) {
        double[] row = byRegion[region];
        return members < row.length ? row[members] : Double.POSITIVE_INFINITY;
    }
}
