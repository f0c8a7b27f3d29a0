package org.fragmenta.bench.peers.search;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The score of a plan, kept up to date move by move: the fastest of the framework's ways to one. */
public final class PlacementScore implements IncrementalScoreCalculator<PlacementPlan, SimpleLongScore> {
    private @Nullable CentCosts costs;
    private int[] place = {};
    private int[] members = {};
    private long total;

    @Override
    public void resetWorkingSolution(PlacementPlan plan) {
        costs = plan.costs();
        place = new int[costs().blocks()];
        members = new int[costs().regions()];
        Arrays.fill(place, -1);
        total = 0;
        plan.blocks().forEach(this::enter);
    }

    private CentCosts costs() {
        if (costs == null) {
            throw new IllegalStateException("no plan is being worked on");
        }
        return costs;
    }

    private void enter(PlacedBlock block) {
        Integer region = block.getRegion();
        if (region != null) {
            place[block.block()] = region;
            total += costs().around(block.block(), place);
            total += costs().together(region, members[region] + 1) - costs().together(region, members[region]);
            members[region]++;
        }
    }

    private void leave(PlacedBlock block) {
        int region = place[block.block()];
        if (region >= 0) {
            total -= costs().around(block.block(), place);
            total += costs().together(region, members[region] - 1) - costs().together(region, members[region]);
            members[region]--;
            place[block.block()] = -1;
        }
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        leave((PlacedBlock) entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        enter((PlacedBlock) entity);
    }

    @Override
    public SimpleLongScore calculateScore() {
        return SimpleLongScore.of(-total);
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        // A block that was not there has left nothing.
    }

    @Override
    public void afterEntityAdded(Object entity) {
        enter((PlacedBlock) entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        leave((PlacedBlock) entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        // It has left already.
    }
}
