package org.fragmenta.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.fragmenta.bench.synthetic.RelocationModel.Dynamics;
import org.fragmenta.instance.Instance;
import org.junit.jupiter.api.Test;

class RelocationModelTest {
    private static final RelocationModel FAMILY = new RelocationModel(3, 5, 4);

    @Test
    void aPlanCostsItsDiscountedPeriodsAndItsMoves() {
        Dynamics dynamics = FAMILY.dynamics(2);
        int[] plan = new SplittableRandom(8).ints(12, 0, 5).toArray();
        double cost = 0;
        for (int period = 0; period < 4; period++) {
            int[] now = Arrays.copyOfRange(plan, 3 * period, 3 * period + 3);
            double discount = dynamics.discount().get(period);
            cost += discount * dynamics.periods().get(period).instance().costOf(now);
            for (int block = 0; period > 0 && block < 3; block++) {
                boolean moved = now[block] != plan[3 * period - 3 + block];
                cost += moved ? discount * dynamics.moving().get(block).get(now[block]) : 0;
            }
        }

        assertThat(FAMILY.instance(2).costOf(plan)).isCloseTo(cost, within(1e-9 * cost));
    }

    @Test
    void oneSeedGivesOneModelAndAnotherSeedAnother() {
        Instance instance = FAMILY.instance(1);

        assertThat(instance.blocks()).isEqualTo(12);
        assertThat(instance.links()).hasSize(4 * 2 + 3 * 3);
        assertThat(FAMILY.instance(1).blockCost(11)).isEqualTo(instance.blockCost(11));
        assertThat(FAMILY.instance(2).blockCost(11)).isNotEqualTo(instance.blockCost(11));
    }
}
