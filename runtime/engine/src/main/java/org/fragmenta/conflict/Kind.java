package org.fragmenta.conflict;

/** What kind of declaration rules something out. */
enum Kind {
    /** A block stands only in some regions. */
    ONLY,
    /** A block does not stand in some regions. */
    EXCEPT,
    /** Regions lack the capability that a block needs. */
    COMPLEXITY,
    /** The set-up row of a block marks regions as impossible. */
    SETUP_ROW,
    /** The unit cost row of a block marks regions as impossible. */
    UNIT_ROW,
    /** A cost method of a block answers that regions are impossible. */
    BLOCK_METHOD,
    /** The cost row of a market marks regions as impossible for the block that serves it. */
    MARKET_ROW,
    /** No chain of routes leads to a market from some regions. */
    MARKET_WAY,
    /** A link keeps two blocks in one region. */
    INSEPARABLE,
    /** No chain of routes joins some regions for the goods of a link. */
    LINK_WAY,
    /** The cost method of a link answers that pairs of regions are impossible. */
    LINK_METHOD,
    /** A table marks pairs of regions as impossible. */
    TABLE,
    /** A region has room for so much load. */
    SITE_CAPACITY,
    /** A region takes so many blocks. */
    SITE_COUNT,
    /** A plant of a block makes so much. */
    PLANT_CAPACITY,
    /** A plant of a block makes so much in one region. */
    CELL_CAPACITY,
    /** A market is served by one plant. */
    SINGLE_SOURCE
}
