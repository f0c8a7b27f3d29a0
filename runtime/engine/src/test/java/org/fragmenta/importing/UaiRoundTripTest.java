package org.fragmenta.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.export.UaiFile;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.RandomModels;
import org.junit.jupiter.api.Test;

/** What is exported for other solvers comes back as a model of the same optimum. */
class UaiRoundTripTest {
    private static final int REGIONS = 4;
    private static final int BLOCKS = 4;

    @Test
    void anExportedModelIsImportedWithTheSameOptimum() throws IOException {
        int possible = 0;
        for (int seed = 0; seed < 40; seed++) {
            ModelDescriptor model = RandomModels.of(new SplittableRandom(seed), REGIONS, BLOCKS);
            Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
            double least = cheapest(instance, new int[BLOCKS], 0);
            if (least < Double.POSITIVE_INFINITY) {
                StringBuilder file = new StringBuilder();
                UaiFile.Scale scale = UaiFile.write(instance, file);
                ModelDescriptor back = InstanceFiles.read("back.uai", file.toString(), ImportTerms.STANDARD)
                        .model();
                // Every factor is 1 where it is cheapest, so that what comes back has lost nothing but the offset.
                assertThat(scale.cost(-Samples.optimum(back)))
                        .as("seed %d", seed)
                        .isCloseTo(least, within(1e-9 * Math.abs(least) + 1e-9 * scale.scale()));
                possible++;
            }
        }
        assertThat(possible).isGreaterThan(20);
    }

    private static double cheapest(Instance instance, int[] plan, int placed) {
        if (placed == BLOCKS) {
            return instance.costOf(plan);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int region = 0; region < REGIONS; region++) {
            plan[placed] = region;
            least = Math.min(least, cheapest(instance, plan, placed + 1));
        }
        return least;
    }
}
