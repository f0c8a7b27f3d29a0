package org.fragmenta.parametric;

/** Whether cutting an instrument draws a block to a region. */
public enum Outcome {
    /** The block stands in the region in every cheapest plan already. */
    STANDS,
    /** Below some level of the instrument the block stands there in every cheapest plan. */
    WINS,
    /** No level of the instrument, not even 0, draws the block there. */
    NEVER,
    /** No plan at all has the block there. */
    IMPOSSIBLE,
    /** A Java method of the model computes a cost in question, and how it answers a cut cannot be known. */
    COST_METHOD,
    /** A limit stopped a solve that the answer rests on. */
    UNPROVEN
}
