package org.fragmenta.processor.plan;

/** How generated code weighs the regions of a block against those of the one other block that it still meets. */
public enum Form {
    /** Every region of the block stands in the code, so that a step is one loop. */
    UNROLLED,
    /** Two loops over a matrix. */
    LOOPS,
    /** The link is asked for a whole message, which it takes from its network without a matrix. */
    MESSAGES,
    /** The order of the blocks stands in the code, and the engine's loops follow it. */
    LISTED,
    /** No code of its own: the engine searches, because tables would not fit. */
    SEARCH,
    /** No code of its own: the engine ties the block graph to the costs that blocks and links share. */
    SHARED
}
