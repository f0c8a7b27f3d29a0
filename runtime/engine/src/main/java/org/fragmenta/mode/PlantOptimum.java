package org.fragmenta.mode;

/**
 * The best set of plants at a productivity.
 *
 * @param set the set
 * @param gain what it earns for each unit of productivity
 * @param fixedCost its fixed costs
 * @param lower plants that squeezing alone shows to be in every best set
 * @param upper plants that squeezing alone cannot show to be out of every best set
 * @param branches how many times an undecided plant was both included and excluded; 0 if squeezing decided all
 */
public record PlantOptimum(PlantSet set, double gain, double fixedCost, PlantSet lower, PlantSet upper, int branches) {

    /** The set's profit at a productivity, money. */
    public double profit(double productivity) {
        return productivity * gain - fixedCost;
    }
}
