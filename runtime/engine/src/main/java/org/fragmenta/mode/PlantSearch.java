package org.fragmenta.mode;

import org.fragmenta.mode.PlantProperty.Sign;
import org.fragmenta.result.Tolerance;

/**
 * The exact search for the best set of plants: squeezing while the differences have a known sign, branching on what it
 * leaves open. Where they have none, only branching. Of equally good sets the first found is kept, which leaves an
 * undecided plant closed.
 */
public final class PlantSearch {
    private final PlantGains gains;
    private final Sign sign;

    /**
     * @param choice a choice that keeps the rules of {@link ModeRules}
     * @param property what was derived or tested for it
     */
    public PlantSearch(PlantChoice choice, PlantProperty property) {
        this.gains = new PlantGains(choice);
        this.sign = property.sign();
    }

    /** The figures that the search works on. */
    public PlantGains gains() {
        return gains;
    }

    /** The best set at a productivity, at least 0 and finite. */
    public PlantOptimum at(double productivity) {
        PlantBounds root = squeeze(PlantBounds.all(gains.plants()), productivity);
        Search search = new Search(productivity);
        search.within(root);
        return new PlantOptimum(
                search.best,
                gains.gain(search.best),
                gains.fixedCost(search.best),
                root.lower(),
                root.upper(),
                search.branches);
    }

    /** The best set, found by looking at every set; for at most {@link PlantProperty#MOST_TESTED} plants. */
    public PlantSet byEnumeration(double productivity) {
        if (gains.plants() > PlantProperty.MOST_TESTED) {
            throw new IllegalStateException(gains.plants() + " plants make too many sets to look at");
        }
        PlantSet best = PlantSet.NONE;
        double most = gains.profit(best, productivity);
        for (long bits = 1; bits < 1L << gains.plants(); bits++) {
            PlantSet set = new PlantSet(bits);
            double profit = gains.profit(set, productivity);
            if (profit > most) {
                best = set;
                most = profit;
            }
        }
        return best;
    }

    private PlantBounds squeeze(PlantBounds bounds, double productivity) {
        return sign == Sign.NEITHER ? bounds : bounds.squeezed(gains, sign, productivity);
    }

    private final class Search {
        private final double productivity;
        private PlantSet best = PlantSet.NONE;
        private double most;
        private int branches;

        Search(double productivity) {
            this.productivity = productivity;
            this.most = gains.profit(best, productivity);
        }

        void within(PlantBounds bounds) {
            // Gains never fall as plants open, so no set in between earns more than this.
            double bound = productivity * gains.gain(bounds.upper()) - gains.fixedCost(bounds.lower());
            if (!isBetter(bound)) {
                return;
            }
            if (bounds.isClosed()) {
                best = bounds.lower();
                most = gains.profit(best, productivity);
                return;
            }
            branches++;
            int undecided =
                    bounds.upper().minus(bounds.lower()).members().findFirst().orElseThrow();
            within(squeeze(bounds.excluding(undecided), productivity));
            within(squeeze(bounds.including(undecided), productivity));
        }

        private boolean isBetter(double profit) {
            return profit - most > Tolerance.at(Math.max(Math.abs(profit), Math.abs(most)));
        }
    }
}
