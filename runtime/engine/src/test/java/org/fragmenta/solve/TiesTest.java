package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.result.Tie;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final Names NAMES = new Names(List.of("Sew", "Pack"), List.of("A", "B", "C"), List.of("Box"));

    /** Both blocks together in B or in C cost the same; apart, or in A, they cost more. */
    private static Instance together(double advantageOfC) {
        double[] apart = {0, 5, 5, 5, 0, 5, 5, 5, 0};
        return new Instance(
                3,
                new double[][] {{9, 1, 1 - advantageOfC}, {9, 2, 2}},
                List.of(new Link(0, 1, DenseLinkCost.ofRows(3, apart))));
    }

    @Test
    void listsEveryRegionOfACheapestPlan() {
        Solution solution = Solver.solve(together(0), NAMES);

        assertThat(solution.plan()).containsExactly(1, 1);
        assertThat(Ties.of(solution.marginals(), NAMES))
                .containsExactly(new Tie("Sew", List.of("B", "C")), new Tie("Pack", List.of("B", "C")));
    }

    @Test
    void takesLessThanToleranceForATie() {
        Solution solution = Solver.solve(together(5e-10), NAMES);

        assertThat(solution.plan()).containsExactly(1, 1);
        assertThat(Ties.of(solution.marginals(), NAMES)).hasSize(2);
    }

    @Test
    void takesMoreThanToleranceForADifference() {
        Solution solution = Solver.solve(together(1e-8), NAMES);

        assertThat(solution.plan()).containsExactly(2, 2);
        assertThat(Ties.of(solution.marginals(), NAMES)).isEmpty();
    }

    @Test
    void knowsNoTiesWithoutMarginals() {
        assertThat(Ties.of(List.of(), NAMES)).isEmpty();
    }
}
