package org.fragmenta.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.scenario.Technologies;
import org.fragmenta.scenario.Variant;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Technologies and governance against every technology, every plan and every governance, tried one by one. */
class TechnologyRunsTest {
    private static final int REGIONS = 3;

    @Test
    void theAnswerIsTheCheapestOfAllTechnologiesPlansAndGovernances() {
        int solved = 0;
        int supplied = 0;
        for (int seed = 0; seed < 250; seed++) {
            ModelDescriptor model = RandomModels.withTechnologies(new SplittableRandom(seed), REGIONS, 4);
            if (ModelRules.check(model).stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                continue;
            }
            Result result = Runs.solve(model, "baseline", List.of(), Limits.standard());
            double best = Double.POSITIVE_INFINITY;
            String technology = "";
            for (Variant variant : Technologies.of(model)) {
                double least = least(variant.model());
                if (least < best - Tolerance.at(least)) {
                    best = least;
                    technology = variant.id();
                }
            }
            if (best == Double.POSITIVE_INFINITY) {
                assertThat(result.status()).as("seed %d", seed).isEqualTo(Status.INFEASIBLE);
                continue;
            }
            solved++;
            supplied += result.armsLength().isEmpty() ? 0 : 1;
            assertThat(result.status()).as("seed %d", seed).isEqualTo(Status.PROVEN);
            assertThat(result.technology()).as("seed %d", seed).isEqualTo(technology);
            assertThat(result.cost().orElseThrow().total())
                    .as("seed %d", seed)
                    .isCloseTo(best, within(1e-8 * best + 1e-8));
        }
        assertThat(solved).isGreaterThan(100);
        assertThat(supplied).isGreaterThan(50);
    }

    private static double least(ModelDescriptor variant) {
        CostModel offers = CostModel.of(variant, CustomCosts.NONE);
        ModelDescriptor alone = ModelBuilder.withBlocks(
                variant, variant.blocks().stream().map(ModelBuilder::inHouse).toList());
        CostModel own = CostModel.of(alone, CustomCosts.NONE);
        Instance instance = own.instance();
        int blocks = variant.blocks().size();
        double least = Double.POSITIVE_INFINITY;
        for (int number = 0; number < Math.pow(REGIONS, blocks); number++) {
            int[] plan = new int[blocks];
            for (int block = 0, rest = number; block < blocks; block++, rest /= REGIONS) {
                plan[block] = rest % REGIONS;
            }
            double inHouse = instance.costOf(plan);
            for (int governance = 0; inHouse < Double.POSITIVE_INFINITY && governance < 1 << blocks; governance++) {
                double cost = inHouse;
                for (int block = 0; block < blocks; block++) {
                    if ((governance >> block & 1) == 1) {
                        cost += offers.supplier(block, plan[block], variant.output()) - own.setup(block, plan[block]);
                    }
                }
                least = Math.min(least, cost);
            }
        }
        return least;
    }

    @Test
    void aModelWithoutTechnologiesIsItsOnlyVariant() {
        ModelDescriptor model = SampleModels.chain("Chain");
        assertThat(Technologies.of(model)).containsExactly(new Variant("", model));
        Result result = Runs.solve(model, "baseline", List.of(), Limits.standard());
        assertThat(result.technology()).isEmpty();
        assertThat(result.alternatives()).isEmpty();
        assertThat(result.armsLength()).isEmpty();
    }
}
