package org.fragmenta.bench.peers.search;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All blocks with the regions that the search has chosen so far. */
@PlanningSolution
public class PlacementPlan {
    private @Nullable CentCosts costs;

    @PlanningEntityCollectionProperty
    private List<PlacedBlock> blocks = List.of();

    @PlanningScore
    private @Nullable SimpleLongScore score;

    /** For the framework, which copies solutions field by field. */
    public PlacementPlan() {}

    /** No block placed yet. */
    public PlacementPlan(CentCosts costs) {
        this.costs = costs;
        this.blocks =
                IntStream.range(0, costs.blocks()).mapToObj(PlacedBlock::new).toList();
    }

    /** What plans cost. */
    CentCosts costs() {
        if (costs == null) {
            throw new IllegalStateException("a plan without costs");
        }
        return costs;
    }

    /** The blocks. */
    public List<PlacedBlock> blocks() {
        return blocks;
    }

    /** Where a block may stand. */
    @ValueRangeProvider
    public CountableValueRange<Integer> regions() {
        return ValueRangeFactory.createIntValueRange(0, costs().regions());
    }

    /** The negative of the cost in cents. */
    public @Nullable SimpleLongScore score() {
        return score;
    }
}
