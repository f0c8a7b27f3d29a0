package org.fragmenta.mode;

/**
 * Parts that one assembler joins, and a product that is sold in the North (theory GV-2; Baldwin and Venables 2013).
 *
 * <p>The parts are a continuum of mass 1. Each costs 1 in the North; what it costs in the South is spread evenly from
 * {@code lowest} to {@code highest}. A part made apart from the assembler costs the trade cost t beside. Assembly in
 * the South saves {@code assemblySaving} and costs {@code shipping * t} for the way of the product to the North. All
 * money is a unit of the product.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param lowest cost in the South of the part that suits it best, at most 1
 * @param highest cost in the South of the part that suits it least, at least 1 and above {@code lowest}
 * @param assemblySaving what assembly is cheaper in the South; negative where it is dearer
 * @param shipping trade cost of the product, in trade costs of all its parts together, at least 0
 */
public record Spider(
        String id, String title, String source, double lowest, double highest, double assemblySaving, double shipping)
        implements Mode {

    /** Where the assembler stands. */
    public enum Assembler {
        NORTH,
        SOUTH
    }

    @Override
    public ModeKind kind() {
        return ModeKind.SPIDER;
    }

    /** What the best part saves in the South, u; above this trade cost no part leaves a northern assembler. */
    public double largestSaving() {
        return 1 - lowest;
    }

    /** What the worst part loses in the South, v; above this trade cost no part leaves a southern assembler. */
    public double largestLoss() {
        return highest - 1;
    }

    /** Cost of the product by where the assembler stands, every part in its cheaper place. */
    public double cost(Assembler assembler, double tradeCost) {
        if (assembler == Assembler.NORTH) {
            return 1 - gains(largestSaving() - tradeCost);
        }
        double together = (lowest + highest) / 2 - assemblySaving + shipping * tradeCost;
        return together - gains(largestLoss() - tradeCost);
    }

    /** What a move of the assembler to the South would add to the cost of the product. */
    public double excessOfSouth(double tradeCost) {
        return cost(Assembler.SOUTH, tradeCost) - cost(Assembler.NORTH, tradeCost);
    }

    /** Where the assembler stands in the cheapest arrangement; in the North where both cost the same. */
    public Assembler assembler(double tradeCost) {
        return excessOfSouth(tradeCost) < 0 ? Assembler.SOUTH : Assembler.NORTH;
    }

    /** Cost of the cheapest arrangement. */
    public double cost(double tradeCost) {
        return cost(assembler(tradeCost), tradeCost);
    }

    /** Share of the parts that is made in the South, by where the assembler stands. */
    public double shareInSouth(Assembler assembler, double tradeCost) {
        double apart = partsTrade(assembler, tradeCost);
        return assembler == Assembler.NORTH ? apart : 1 - apart;
    }

    /** Share of the parts that is made apart from the assembler, and so traded. */
    public double partsTrade(Assembler assembler, double tradeCost) {
        double most = assembler == Assembler.NORTH ? largestSaving() : largestLoss();
        return Math.max(most - tradeCost, 0) / (highest - lowest);
    }

    /**
     * Share of the parts that stands in the South although it is cheaper in the North: it came with the assembler, and
     * returns as trade gets cheaper (GV-2a).
     */
    public double overshooting(Assembler assembler, double tradeCost) {
        return assembler == Assembler.NORTH ? 0 : Math.min(Math.max(tradeCost, 0), largestLoss()) / (highest - lowest);
    }

    private double gains(double most) {
        return Math.pow(Math.max(most, 0), 2) / (2 * (highest - lowest));
    }
}
