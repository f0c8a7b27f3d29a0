package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** An assembler that decides alone, against the plan and against a simulation of many parts (theory V15b, EQ-5). */
class SpiderCoordinationTest {
    private static final int PARTS = 20_000;
    private final Spider spider = new Spider("Spider", "Spider", "illustrative", 0.4, 1.2, 0.1, 0.3);

    @Test
    void moving_together_is_efficient_below_one_and_moving_alone_only_far_below() {
        SpiderCoordination coordination = SpiderCoordination.of(spider);
        assertThat(coordination.together()).isCloseTo(1, within(1e-9));
        assertThat(coordination.alone()).isCloseTo((0.2 + Math.sqrt(1.04)) / 5, within(1e-12));
        assertThat(coordination.alone()).isCloseTo(0.243961, within(5e-7));
        assertThat(coordination.gap(coordination.alone())).isPositive();
    }

    @Test
    void a_simulation_of_parts_and_assembler_moves_at_the_same_trade_cost() {
        double alone = SpiderCoordination.of(spider).alone();
        assertThat(assemblerMoves(alone + 1e-3)).isFalse();
        assertThat(assemblerMoves(alone - 1e-3)).isTrue();
        assertThat(assemblerMoves(0.9)).isFalse();
    }

    /** Whether the assembler gains by moving once every part stands where it is cheapest with the assembler in the North. */
    private boolean assemblerMoves(double tradeCost) {
        double[] costs = new double[PARTS];
        Arrays.setAll(costs, part -> 0.4 + 0.8 * (part + 0.5) / PARTS);
        double north = 0;
        double south = -0.1 + 0.3 * tradeCost;
        for (double cost : costs) {
            boolean partInSouth = cost + tradeCost < 1;
            north += (partInSouth ? tradeCost : 0) / PARTS;
            south += (partInSouth ? 0 : tradeCost) / PARTS;
        }
        return south < north;
    }

    @Test
    void an_assembler_that_saves_nothing_never_moves_alone() {
        SpiderCoordination coordination =
                SpiderCoordination.of(new Spider("Spider", "Spider", "illustrative", 0.9, 1.2, -0.1, 0.3));
        assertThat(coordination.alone()).isZero();
    }
}
