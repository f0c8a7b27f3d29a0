package org.fragmenta.mode;

/**
 * Prices at which a firm enters and leaves a region when both cost something once and the price moves at random (theory
 * RL-5; Dixit 1989). Between the two it does not move: the band of inaction. The price follows a geometric Brownian
 * motion.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param discountRate rho, share a year, above {@code drift}
 * @param drift mu, expected growth of the price, share a year
 * @param volatility sigma, standard deviation of the price's growth over a year, above 0
 * @param runningCost w, cost of a unit, money, above 0
 * @param entryCost k, one-off cost of entering, for a unit a year, money, 0 or more
 * @param exitCost l, one-off cost of leaving, for a unit a year, money, 0 or more; not both 0
 * @param price P0, where the price of an idle firm stands before a shock, money, above 0
 */
public record EntryExit(
        String id,
        String title,
        String source,
        double discountRate,
        double drift,
        double volatility,
        double runningCost,
        double entryCost,
        double exitCost,
        double price)
        implements Mode {

    /**
     * The band of inaction.
     *
     * @param entry P_H, the price from which an idle firm enters
     * @param exit P_L, the price below which an active firm leaves
     */
    public record Band(double entry, double exit) {

        /** Half the distance of the two in logarithms. */
        public double halfWidth() {
            return Math.log(entry / exit) / 2;
        }
    }

    @Override
    public ModeKind kind() {
        return ModeKind.ENTRY_EXIT;
    }

    /** The prices at which value matching and smooth pasting hold. */
    public Band band() {
        return new EntryExitBand(this).solve();
    }

    /** The price that would make a firm enter if it stayed for ever, {@code w + rho k} where the price has no drift. */
    public double marshallianEntry() {
        return (discountRate - drift) * (runningCost / discountRate + entryCost);
    }

    /** The price that would make a firm leave if it stayed away for ever, {@code w - rho l} where the price has no drift. */
    public double marshallianExit() {
        return (discountRate - drift) * (runningCost / discountRate - exitCost);
    }

    /** Half the band in logarithms where costs are small, {@code (3 s^2 (k + l) / (4 w))^(1/3)} (theory RL-6). */
    public double smallCostHalfWidth() {
        return Math.cbrt(3 * volatility * volatility * (entryCost + exitCost) / (4 * runningCost));
    }

    /**
     * How far the conditions that define the band are from holding there, relative to cost: value matching at both ends and
     * smooth pasting at both, the largest of the four.
     */
    public double residual(Band band) {
        return new EntryExitBand(this).residual(band);
    }
}
