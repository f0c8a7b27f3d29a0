package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DualAscentTest {
    private static final int SWEEPS = 8;

    @ParameterizedTest
    @EnumSource
    void noSweepLowersTheBound(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 60; seed++) {
                rise(RandomInstances.small(seed, shape, temper), shape + " " + temper + " seed " + seed);
            }
        }
    }

    @Test
    void sweepsOverManyBlocksRaiseTheBound() {
        Instance instance = RandomInstances.sized(5, Shape.WIDTH_4, Temper.REAL, 20, 10);
        assertThat(rise(instance, "20 blocks")).isGreaterThan(3);
    }

    private static int rise(Instance instance, String label) {
        ArcConsistency consistency = new ArcConsistency(instance);
        boolean[][] allowed = consistency.possible();
        if (!consistency.prune(allowed)) {
            return 0;
        }
        List<Integer> order = IntStream.range(0, instance.blocks()).boxed().toList();
        Reparametrisation start = Reparametrisation.zero(instance);
        DualAscent ascent = new DualAscent(new SearchSpace(instance, order), allowed, start);
        double before = start.bound(instance, allowed);
        Reparametrisation reached = start.copy();
        int rises = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            ascent.sweep(Deadline.in(Limits.standard(), Watch.NONE));
            ascent.write(reached);
            double after = reached.bound(instance, allowed);
            assertThat(after).as("%s, sweep %s", label, sweep).isGreaterThanOrEqualTo(before - Tolerance.at(before));
            rises += after > before + Tolerance.at(before) ? 1 : 0;
            before = after;
        }
        return rises;
    }
}
