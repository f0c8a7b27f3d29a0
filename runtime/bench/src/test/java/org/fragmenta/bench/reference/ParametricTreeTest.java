package org.fragmenta.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametricTreeTest {
    private static final double FROM = 10;
    private static final double TO = 1e7;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theFunctionIsTheCheapestOfAllPlansAtEveryOutput(long seed) {
        CostModel costs =
                CostModel.of(new SyntheticModel(new BlockShape.Tree(), 3, 7).descriptor(seed), CustomCosts.NONE);
        ConcaveFunction function = new ParametricTree(costs.at(0), costs.at(1), FROM, TO).solve();

        assertThat(function.pieces()).isGreaterThan(1);
        for (double output = FROM; output <= TO; output *= 1.2) {
            double least = cheapest(costs.at(output));
            assertThat(function.at(output)).as("output %s", output).isCloseTo(least, within(1e-9 * least));
        }
    }

    private static double cheapest(Instance instance) {
        double least = Double.POSITIVE_INFINITY;
        for (int plan = 0; plan < 7 * 7 * 7; plan++) {
            least = Math.min(least, instance.costOf(new int[] {plan % 7, plan / 7 % 7, plan / 49}));
        }
        return least;
    }

    @Test
    void theLesserOfTwoLinesBendsWhereTheyCross() {
        ConcaveFunction least = ConcaveFunction.line(0, 2, 0, 10).min(ConcaveFunction.line(4, 1, 0, 10));

        assertThat(least.pieces()).isEqualTo(2);
        assertThat(least.start(1)).isEqualTo(4);
        assertThat(least.at(3)).isEqualTo(6);
        assertThat(least.at(9)).isEqualTo(13);
        assertThat(least.plus(least).at(9)).isEqualTo(26);
    }
}
