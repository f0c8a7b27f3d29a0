package org.fragmenta.catalog;

import java.util.Optional;
import org.fragmenta.result.Result;

/**
 * What somebody wants to know of a model.
 *
 * @param gaps whether also by how much regions miss blocks, which may take a search a block and region; otherwise only what
 *     comes with the cheapest plan
 * @param neighbour a result of the model with other numbers, for a search to start from
 */
record Asked(boolean gaps, Optional<Result> neighbour) {
    /** The cheapest plan, and what comes with it. */
    static final Asked PLAN = new Asked(false, Optional.empty());

    /** Also by how much regions miss blocks. */
    static final Asked GAPS = new Asked(true, Optional.empty());
}
