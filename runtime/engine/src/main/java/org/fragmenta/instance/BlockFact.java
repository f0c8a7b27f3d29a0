package org.fragmenta.instance;

import org.fragmenta.descriptor.BlockDescriptor;

/** A number of a production block that a what-if may change; units and ranges as in {@link BlockDescriptor}. */
public enum BlockFact {
    LABOR_HOURS,
    SKILLED_HOURS,
    CAPITAL,
    FLOOR_SPACE,
    UTILITIES,
    PROFIT,
    SETUP,
    LIFE_YEARS,
    FIXED_COST,
    COMPLEXITY;

    /** A block with another value of this fact. */
    BlockDescriptor revise(BlockDescriptor block, double value) {
        return new BlockDescriptor(
                block.id(),
                block.label(),
                choose(LABOR_HOURS, value, block.laborHours()),
                choose(SKILLED_HOURS, value, block.skilledHours()),
                choose(CAPITAL, value, block.capital()),
                choose(FLOOR_SPACE, value, block.floorSpace()),
                choose(UTILITIES, value, block.utilities()),
                choose(PROFIT, value, block.profit()),
                choose(SETUP, value, block.setup()),
                choose(LIFE_YEARS, value, block.lifeYears()),
                choose(FIXED_COST, value, block.fixedCost()),
                choose(COMPLEXITY, value, block.complexity()),
                block.only(),
                block.except(),
                block.setupRow(),
                block.unitRow(),
                block.armsLength(),
                block.plants(),
                block.custom(),
                block.source());
    }

    private double choose(BlockFact fact, double value, double standing) {
        return this == fact ? value : standing;
    }
}
