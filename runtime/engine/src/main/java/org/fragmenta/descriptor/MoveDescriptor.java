package org.fragmenta.descriptor;

import java.util.Optional;

/**
 * What it costs a block to move, apart from its set-up in the new region. A block of which nothing is said pays only
 * that set-up and stands nowhere before the first year.
 *
 * @param block id of the block
 * @param exit cost of leaving a region, money, once: severance, cleaning up, what is lost on the sale of the plant
 * @param exitRow cost of leaving by region, money, once, instead of {@code exit}
 * @param moving cost of moving to any region, money, once: shipping of equipment, start-up losses
 * @param standsIn id of the region where the block stands before the first year, its set-up paid; absent if it is new
 */
public record MoveDescriptor(
        String block, double exit, Optional<CostRow> exitRow, double moving, Optional<String> standsIn) {

    /** What a block costs to move of which nothing is said. */
    public static MoveDescriptor unstated(String block) {
        return new MoveDescriptor(block, 0, Optional.empty(), 0, Optional.empty());
    }

    /** Cost of leaving a region, money, once; infinite where the block may not leave. */
    public double exit(int region) {
        return exitRow.map(row -> row.at(region)).orElse(exit);
    }
}
