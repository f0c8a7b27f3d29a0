package org.fragmenta.mode;

/**
 * Whether a firm stays at home, exports or builds a plant abroad, by its productivity (theory GV-9; Helpman, Melitz and
 * Yeaple 2004). A firm of productivity phi earns {@code demand * phi^(s-1)} in each of two equal markets, and
 * {@code tradeCost^(1-s)} times that if it exports.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param elasticity s, the elasticity of demand, above 1
 * @param tradeCost units shipped for one to arrive, above 1
 * @param demand operating profit of a firm of productivity 1, money a period, above 0
 * @param domesticFixedCost money a period, above 0
 * @param exportFixedCost money a period, above 0
 * @param plantFixedCost money a period, above 0
 */
public record ProximityConcentration(
        String id,
        String title,
        String source,
        double elasticity,
        double tradeCost,
        double demand,
        double domesticFixedCost,
        double exportFixedCost,
        double plantFixedCost)
        implements Mode {

    /** How a firm serves the foreign market, if it produces at all. */
    public enum Supply {
        NONE,
        DOMESTIC,
        EXPORT,
        PLANT
    }

    @Override
    public ModeKind kind() {
        return ModeKind.PROXIMITY_CONCENTRATION;
    }

    /** Productivity from which a firm sells at home. */
    public double domesticCutoff() {
        return productivity(domesticFixedCost);
    }

    /** Productivity from which exporting earns its fixed cost. */
    public double exportCutoff() {
        return productivity(exportFixedCost * Math.pow(tradeCost, elasticity - 1));
    }

    /** Productivity from which a plant abroad earns more than exporting; 0 where its fixed cost is no higher. */
    public double plantCutoff() {
        double dearer = Math.max(0, plantFixedCost - exportFixedCost);
        return productivity(dearer / (1 - Math.pow(tradeCost, 1 - elasticity)));
    }

    /** Fixed cost of exporting as it compares with the others: what it is in goods that arrive. */
    public double scaledExportFixedCost() {
        return Math.pow(tradeCost, elasticity - 1) * exportFixedCost;
    }

    /** Whether low, middle and high productivity sort into home sales, exports and plants. */
    public boolean isOrdered() {
        return plantFixedCost > scaledExportFixedCost() && scaledExportFixedCost() > domesticFixedCost;
    }

    /** Profit of a firm that serves the foreign market in this way, money a period. */
    public double profit(Supply supply, double productivity) {
        double home = demand * Math.pow(productivity, elasticity - 1);
        return switch (supply) {
            case NONE -> 0;
            case DOMESTIC -> home - domesticFixedCost;
            case EXPORT -> home * (1 + Math.pow(tradeCost, 1 - elasticity)) - domesticFixedCost - exportFixedCost;
            case PLANT -> 2 * home - domesticFixedCost - plantFixedCost;
        };
    }

    /** The most profitable way at a productivity, the first one where several are. */
    public Supply best(double productivity) {
        Supply best = Supply.NONE;
        for (Supply supply : Supply.values()) {
            if (profit(supply, productivity) > profit(best, productivity)) {
                best = supply;
            }
        }
        return best;
    }

    private double productivity(double fixedCost) {
        return Math.pow(fixedCost / demand, 1 / (elasticity - 1));
    }
}
