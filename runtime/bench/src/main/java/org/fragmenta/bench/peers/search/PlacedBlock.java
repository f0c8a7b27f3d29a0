package org.fragmenta.bench.peers.search;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** A block whose region the search chooses. */
@PlanningEntity
public class PlacedBlock {
    @PlanningId
    private int block;

    @PlanningVariable
    private @Nullable Integer region;

    /** For the framework, which copies entities field by field. */
    public PlacedBlock() {}

    /** A block by position, not placed yet. */
    public PlacedBlock(int block) {
        this.block = block;
    }

    /** Position of the block. */
    public int block() {
        return block;
    }

    /** Position of its region; null as long as it is not placed. */
    public @Nullable Integer getRegion() {
        return region;
    }

    /** Moves it. */
    public void setRegion(@Nullable Integer region) {
        this.region = region;
    }
}
