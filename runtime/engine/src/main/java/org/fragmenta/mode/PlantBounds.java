package org.fragmenta.mode;

import org.fragmenta.mode.PlantProperty.Sign;

/**
 * Two sets between which every best set lies.
 *
 * @param lower plants that every best set has
 * @param upper plants that some best set may have
 */
record PlantBounds(PlantSet lower, PlantSet upper) {

    static PlantBounds all(int plants) {
        return new PlantBounds(PlantSet.NONE, PlantSet.all(plants));
    }

    /** Whether one set is left. */
    boolean isClosed() {
        return lower.equals(upper);
    }

    PlantBounds including(int plant) {
        return new PlantBounds(lower.with(plant), upper);
    }

    PlantBounds excluding(int plant) {
        return new PlantBounds(lower, upper.without(plant));
    }

    /**
     * The bounds drawn together as far as the property allows (squeezing, Arkolakis, Eckert and Shi 2023).
     *
     * <p>Among complements a plant adds least to the lower set: one that earns even there is in, one that loses even in
     * the upper set is out. Among substitutes it adds least to the upper set, and the two change places.
     */
    PlantBounds squeezed(PlantGains gains, Sign sign, double productivity) {
        PlantBounds bounds = this;
        PlantBounds before;
        do {
            before = bounds;
            boolean complements = sign == Sign.COMPLEMENTS;
            PlantSet least = complements ? before.lower : before.upper;
            PlantSet most = complements ? before.upper : before.lower;
            for (int plant : before.upper.minus(before.lower).members().toArray()) {
                if (gains.marginal(least, plant, productivity) > 0) {
                    bounds = bounds.including(plant);
                } else if (gains.marginal(most, plant, productivity) < 0) {
                    bounds = bounds.excluding(plant);
                }
            }
        } while (!bounds.equals(before));
        return bounds;
    }
}
