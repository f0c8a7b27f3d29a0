package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scenarios in a batch against the same scenarios solved one by one. */
class ScenarioBatchTest {
    private static final int SCENARIOS = 12;

    @ParameterizedTest
    @EnumSource
    void solvesEachScenarioAsIfAlone(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 20; seed++) {
                String label = shape + " " + temper + " seed " + seed;
                List<Instance> scenarios = scenarios(seed, shape, temper);
                Instance model = scenarios.get(0);
                ScenarioBatch batch = new ScenarioBatch(model, SCENARIOS);
                for (int scenario = 1; scenario < SCENARIOS; scenario++) {
                    write(scenarios.get(scenario), scenario, batch);
                }
                Kernel kernel = GenericKernel.of(model);
                double[] least = new double[SCENARIOS];
                double[] leastWithPlans = new double[SCENARIOS];
                int[] plans = new int[SCENARIOS * model.blocks()];

                batch.solve(kernel, least);
                batch.solve(kernel, leastWithPlans, plans);

                assertThat(leastWithPlans).as(label).containsExactly(least);
                for (int scenario = 0; scenario < SCENARIOS; scenario++) {
                    Solution alone = Solver.solve(scenarios.get(scenario), Names.positions(model));
                    String one = label + " scenario " + scenario;
                    if (alone.plan().isEmpty()) {
                        assertThat(least[scenario]).as(one).isInfinite();
                    } else {
                        assertThat(Arrays.copyOfRange(
                                        plans, scenario * model.blocks(), (scenario + 1) * model.blocks()))
                                .as(one)
                                .containsExactly(alone.plan().stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray());
                        assertThat(least[scenario])
                                .as(one)
                                .isCloseTo(alone.total(), within(1e-12 * (1 + alone.total())));
                    }
                }
            }
        }
    }

    /** Instances with the links of the first; those of the last link differ between scenarios. */
    private static List<Instance> scenarios(long seed, Shape shape, Temper temper) {
        Instance first = RandomInstances.sized(seed, shape, temper, shape == Shape.SINGLE ? 1 : 5, 3);
        List<Instance> all = new ArrayList<>(List.of(first));
        while (all.size() < SCENARIOS) {
            Instance other =
                    RandomInstances.sized(seed + 1000L * all.size(), shape, temper, first.blocks(), first.regions());
            double[][] costs = new double[first.blocks()][];
            Arrays.setAll(costs, other::blockCost);
            List<Link> links = new ArrayList<>(first.links());
            if (!links.isEmpty() && !other.links().isEmpty()) {
                Link last = links.remove(links.size() - 1);
                links.add(new Link(
                        last.from(),
                        last.to(),
                        other.links().get(other.links().size() - 1).cost()));
            }
            all.add(new Instance(first.regions(), costs, links));
        }
        return all;
    }

    private static void write(Instance from, int scenario, ScenarioBatch batch) {
        int regions = from.regions();
        for (int block = 0; block < from.blocks(); block++) {
            System.arraycopy(from.blockCost(block), 0, batch.blockCost(block), scenario * regions, regions);
        }
        int last = from.links().size() - 1;
        if (last >= 0) {
            double[] cells = ((DenseLinkCost) from.links().get(last).cost()).cells();
            System.arraycopy(cells, 0, batch.linkCost(last), scenario * cells.length, cells.length);
        }
    }
}
