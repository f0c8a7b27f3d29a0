package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.fragmenta.descriptor.ModelDescriptor;
import org.junit.jupiter.api.Test;

/** What-ifs of what plants and links share. */
class SharedWhatIfTest {
    private static final int SEEDS = 200;
    private static final int PLANS = 20;

    @Test
    void aWhatIfEqualsTheModelWrittenWithItsNumbers() {
        int changed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = SharedModels.of(seed, SharedModels.parts(random.nextInt(512)));
            CostModel costs = CostModel.of(model, CustomCosts.NONE);
            int regions = model.regionSet().regions().size();
            for (SiteFact fact : SiteFact.values()) {
                costs = costs.with(fact, random.nextInt(regions), 1 + random.nextInt(3));
            }
            int block = random.nextInt(model.blocks().size());
            costs = costs.with(PlantFact.LOAD, block, 1 + random.nextDouble());
            if (model.blocks().get(block).plants().several()) {
                costs = costs.with(PlantFact.PLANT_CAPACITY, block, 60 + random.nextInt(60));
            } else {
                CostModel onePlant = costs;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> onePlant.with(PlantFact.PLANT_CAPACITY, block, 60))
                        .withMessageContaining("runs one plant");
            }
            if (!model.sharedServices().isEmpty()) {
                costs = costs.withServiceCost(0, random.nextDouble(100));
            }
            Instance stepped = costs.instance();
            Instance written = CostModel.of(costs.model(), CustomCosts.NONE).instance();
            Instance before = CostModel.of(model, CustomCosts.NONE).instance();
            for (int attempt = 0; attempt < PLANS; attempt++) {
                int[] plan = random.ints(stepped.blocks(), 0, regions).toArray();
                assertThat(stepped.costOf(plan)).as("seed %d", seed).isEqualTo(written.costOf(plan));
                changed += stepped.costOf(plan) == before.costOf(plan) ? 0 : 1;
            }
        }
        assertThat(changed).isGreaterThan(SEEDS * PLANS / 4);
    }
}
