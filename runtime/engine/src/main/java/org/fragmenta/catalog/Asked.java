package org.fragmenta.catalog;

/** What somebody wants to know of a model. */
enum Asked {
    /** The cheapest plan, and what comes with it. */
    PLAN,

    /** Also by how much regions miss blocks, which may take a search a block and region. */
    GAPS
}
