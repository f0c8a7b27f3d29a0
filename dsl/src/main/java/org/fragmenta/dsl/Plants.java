package org.fragmenta.dsl;

/** How many plants a {@link ProductionBlock} may run. */
public enum Plants {
    /** One, in one region. */
    ONE,
    /**
     * One a region in as many regions as pay, each serving some of the block's {@linkplain Market markets}. Each plant
     * pays set-up and fixed cost and takes its {@linkplain ProductionBlock#load() load}; unit cost is paid where a unit is
     * made. Such a block serves markets whose demands add up to the output, and sends nothing to another block.
     */
    SEVERAL
}
