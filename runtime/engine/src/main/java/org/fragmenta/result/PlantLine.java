package org.fragmenta.result;

import java.util.List;

/**
 * A plant of a block of several plants.
 *
 * @param block id of the block
 * @param region id of the plant's region
 * @param supplies what it makes, a line for each market that it serves, in the order of the model
 */
public record PlantLine(String block, String region, List<Supply> supplies) {

    public PlantLine {
        supplies = List.copyOf(supplies);
    }

    /** What the plant makes in all, units a period. */
    public double units() {
        return supplies.stream().mapToDouble(Supply::units).sum();
    }

    /**
     * What a plant makes for a market.
     *
     * @param market id of the market
     * @param units units a period; all that the market takes unless it is divided between plants
     */
    public record Supply(String market, double units) {}
}
