package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.catalog.PlacedPlan;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.SharedModels.Part;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.result.CostSplit;
import org.fragmenta.solve.Share;
import org.junit.jupiter.api.Test;

/** What blocks and links bear together: instance and cost split against the economics of the descriptor. */
class SharedCostsTest {
    private static final int COMBINATIONS = 1 << Part.values().length;

    @Test
    void everyPlanCostsWhatItsDescriptorSays() {
        int possible = 0;
        for (int bits = 0; bits < COMBINATIONS; bits++) {
            ModelDescriptor model = SharedModels.of(bits, SharedModels.parts(bits));
            CostModel costs = CostModel.of(model, CustomCosts.NONE);
            Instance instance = costs.instance();
            int[] plan = new int[instance.blocks()];
            do {
                possible += check(model, costs, instance, plan, bits) ? 1 : 0;
            } while (next(plan, instance.regions()));
        }
        assertThat(possible).isGreaterThan(10_000);
    }

    private static boolean check(ModelDescriptor model, CostModel costs, Instance instance, int[] plan, int seed) {
        List<Integer> places = IntStream.of(plan).boxed().toList();
        PlacedPlan placed = new PlacedPlan(costs, places, List.of());
        double expected = SharedEconomics.cost(model, placed.plan(), placed.plants());
        double actual = instance.costOf(plan);
        if (expected == Double.POSITIVE_INFINITY) {
            assertThat(actual).as("seed %s, plan %s", seed, places).isEqualTo(expected);
            assertThatThrownBy(placed::split).isInstanceOf(IllegalArgumentException.class);
            return false;
        }
        assertThat(actual)
                .as("seed %s, plan %s", seed, places)
                .isCloseTo(expected, within(1e-9 * Math.abs(expected) + 1e-9));
        assertThat(placed.split().total())
                .as("split of seed %s, plan %s", seed, places)
                .isCloseTo(expected, within(1e-9 * Math.abs(expected) + 1e-9));
        return true;
    }

    private static boolean next(int[] plan, int regions) {
        for (int block = 0; block < plan.length; block++) {
            plan[block]++;
            if (plan[block] < regions) {
                return true;
            }
            plan[block] = 0;
        }
        return false;
    }

    @Test
    void aDividedMarketCostsInProportion() {
        int possible = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            int bits = seed % COMBINATIONS | 1 << Part.PLANTS.ordinal() | 1 << Part.PLANT_CAPACITY.ordinal();
            ModelDescriptor model = SharedModels.of(seed, SharedModels.parts(bits));
            CostModel costs = CostModel.of(model, CustomCosts.NONE);
            Instance instance = costs.instance();
            SplittableRandom random = new SplittableRandom(seed);
            List<Integer> plan = IntStream.range(0, instance.blocks())
                    .mapToObj(block -> random.nextInt(instance.regions()))
                    .toList();
            double part = (1 + random.nextInt(9)) / 10.0;
            List<Share> shares = instance.shared().divisible().stream()
                    .flatMap(block -> List.of(new Share(block, 0, part), new Share(block, 1, 1 - part)).stream())
                    .toList();
            PlacedPlan placed = new PlacedPlan(costs, plan, shares);
            double expected = SharedEconomics.cost(model, placed.plan(), placed.plants());
            double[][] rows = new double[instance.blocks()][instance.regions()];
            shares.forEach(share -> rows[share.block()][share.region()] = share.share());
            double actual =
                    instance.costOf(plan.stream().mapToInt(place -> place).toArray(), rows);
            if (expected == Double.POSITIVE_INFINITY) {
                assertThat(actual).as("seed %s", seed).isEqualTo(expected);
            } else {
                possible++;
                double close = 1e-9 * Math.abs(expected) + 1e-9;
                assertThat(actual).as("seed %s", seed).isCloseTo(expected, within(close));
                assertThat(placed.split().total()).as("split of seed %s", seed).isCloseTo(expected, within(close));
            }
        }
        assertThat(possible).isGreaterThan(200);
    }

    @Test
    void aServiceToSeveralPlantsIsOpenedOnceForEach() {
        ModelDescriptor model = ModelDocuments.fromJson("bicycles.json", """
                {"schema": 1, "id": "Bicycles", "output": 10,
                 "regionSet": {"regions": [{"id": "A"}, {"id": "B"}, {"id": "C"}]},
                 "blocks": [
                   {"id": "Parts", "unitRow": [0, 9, 9]},
                   {"id": "Assembling", "unitRow": [0, 0, 0], "plants": {"several": true}}],
                 "links": [{"id": "Kits", "from": "Parts", "to": "Assembling", "sharedService": "Lorries"}],
                 "markets": [
                   {"id": "Home", "region": "A", "from": "Assembling", "demand": 2, "unitRow": [0, 9, 9]},
                   {"id": "North", "region": "B", "from": "Assembling", "demand": 5, "unitRow": [9, 0, 9]},
                   {"id": "South", "region": "C", "from": "Assembling", "demand": 3, "unitRow": [9, 9, 0]}],
                 "sharedServices": [{"id": "Lorries", "cost": 4}]}
                """);
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        int[] plan = {0, 0, 1, 2};
        assertThat(costs.instance().costOf(plan)).isEqualTo(8);
        assertThat(costs.split(plan, 10).total()).isEqualTo(8);
        assertThat(costs.split(plan, 10).sharedServices())
                .containsExactly(
                        new CostSplit.ServiceLine("Lorries", "A", "B", 4),
                        new CostSplit.ServiceLine("Lorries", "A", "C", 4));
    }
}
