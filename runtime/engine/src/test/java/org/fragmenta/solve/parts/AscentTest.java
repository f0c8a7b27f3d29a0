package org.fragmenta.solve.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Watch;
import org.junit.jupiter.api.Test;

class AscentTest {
    private static final int SWEEPS = 6;

    private int rises;

    @Test
    void noSweepLowersTheBound() {
        for (long seed = 0; seed < 400; seed++) {
            rise(RandomParts.small(seed), seed);
            rise(RandomParts.divided(seed), seed);
        }
        rise(Transformed.large(1, 12, 30), 1);
        assertThat(rises).isGreaterThan(500);
    }

    /** From no multipliers, and from any. */
    private void rise(Instance instance, long seed) {
        Layout layout = new Layout(instance);
        Domains domains = Domains.of(layout);
        if (!new Propagation(layout).prune(domains)) {
            return;
        }
        int[][] regions = new int[layout.blocks()][];
        Arrays.setAll(regions, domains::regions);
        LinkTerms terms = new LinkTerms(layout, regions);
        Multipliers any = Multipliers.zero(layout);
        Random random = new Random(seed);
        for (double[][] rows : new double[][][] {any.atFrom, any.atTo}) {
            Arrays.stream(rows).forEach(row -> Arrays.setAll(row, region -> random.nextInt(7) - 3));
        }
        for (Multipliers start : new Multipliers[] {Multipliers.zero(layout), any}) {
            Ascent ascent = new Ascent(layout, domains, regions, terms, start, Scale.of(instance));
            double before = new LeafBound(layout, domains, regions, terms, start).bound();
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                assertThat(ascent.sweep(Deadline.in(Limits.standard(), Watch.NONE)))
                        .isTrue();
                double after = new LeafBound(layout, domains, regions, terms, ascent.multipliers()).bound();
                assertThat(after)
                        .as("seed %s, sweep %s", seed, sweep)
                        .isGreaterThanOrEqualTo(before - Tolerance.at(before));
                rises += after > before + Tolerance.at(before) ? 1 : 0;
                before = after;
                if (before == Double.POSITIVE_INFINITY) {
                    break;
                }
            }
        }
    }
}
