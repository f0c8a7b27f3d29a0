package org.fragmenta.combination;

/** What a model may be made of beside blocks that stand whole and links that they pay for alone. */
enum Part {
    /** Links over a network that is never a table. */
    NETWORK,
    ENTRY,
    /** Regions that hold some number of blocks. */
    BLOCK_CAPACITY,
    /** Regions whose capacity blocks of different size take. */
    LOAD_CAPACITY,
    AGGLOMERATION,
    CONGESTION,
    /** A region that holds one block of any kind. */
    EXCLUSIVE,
    /** A block that may run several plants for several markets. */
    PLANTS,
    PLANT_CAPACITY,
    /** With a capacity of plants: markets that plants may divide. */
    DIVIDED,
    /** Markets that one plant serves alone. */
    SINGLE_SOURCE,
    SHARED_SERVICE,
    TECHNOLOGIES,
    SUPPLIERS,
    TARIFFS,
    INFEASIBLE_CELLS,
    /** Costs of a few whole numbers, so that many plans cost the same. */
    TIES
}
