package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scenarios in a batch against the same scenarios solved one by one. */
class ScenarioBatchTest {
    private static final int SCENARIOS = 12;

    /** More than one solve takes at a time, and no multiple of it. */
    private static final int MANY = ScenarioLanes.LANES + 5;

    @ParameterizedTest
    @EnumSource
    void solvesEachScenarioAsIfAlone(Shape shape) {
        for (Temper temper : Temper.values()) {
            for (long seed = 0; seed < 10; seed++) {
                agrees(shape, temper, seed, SCENARIOS);
            }
            agrees(shape, temper, 10, MANY);
        }
    }

    private static void agrees(Shape shape, Temper temper, long seed, int scenarios) {
        String label = shape + " " + temper + " seed " + seed;
        Instance model = RandomInstances.sized(seed, shape, temper, shape == Shape.SINGLE ? 1 : 5, 3);
        List<LinkCost> variable =
                model.links().stream().map(link -> link.cost().scaled(0.5)).toList();
        ScenarioBatch batch = new ScenarioBatch(model, variable, scenarios);
        List<Instance> alone = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int scenario = 0; scenario < scenarios; scenario++) {
            alone.add(write(model, variable, scenario, batch, random));
        }
        double[] least = new double[scenarios];
        double[] leastWithPlans = new double[scenarios];
        int[] plans = new int[scenarios * model.blocks()];

        batch.solve(least);
        batch.solve(leastWithPlans, plans);

        assertThat(leastWithPlans).as(label).containsExactly(least);
        for (int scenario = 0; scenario < scenarios; scenario++) {
            Solution solution = Solver.solve(alone.get(scenario), Names.positions(model));
            String one = label + " scenario " + scenario;
            if (solution.plan().isEmpty()) {
                assertThat(least[scenario]).as(one).isInfinite();
            } else {
                assertThat(Arrays.copyOfRange(plans, scenario * model.blocks(), (scenario + 1) * model.blocks()))
                        .as(one)
                        .containsExactly(solution.plan().stream()
                                .mapToInt(Integer::intValue)
                                .toArray());
                assertThat(least[scenario])
                        .as(one)
                        .isCloseTo(solution.total(), within(1e-12 * (1 + Math.abs(solution.total()))));
            }
        }
    }

    /** Block costs of another model and scales that are often zero, in the batch and as an instance. */
    private static Instance write(
            Instance model, List<LinkCost> variable, int scenario, ScenarioBatch batch, SplittableRandom random) {
        double[][] costs = new double[model.blocks()][model.regions()];
        for (int block = 0; block < costs.length; block++) {
            for (int region = 0; region < costs[block].length; region++) {
                costs[block][region] =
                        model.blockCost((block + scenario) % model.blocks())[(region + scenario) % model.regions()];
                batch.blockCost(block, region)[scenario] = costs[block][region];
            }
        }
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < model.links().size(); at++) {
            double scale = random.nextInt(3);
            batch.linkScale(at)[scenario] = scale;
            Link link = model.links().get(at);
            links.add(new Link(link.from(), link.to(), sum(link.cost(), variable.get(at), scale)));
        }
        return new Instance(model.regions(), costs, links);
    }

    private static LinkCost sum(LinkCost fixed, LinkCost variable, double scale) {
        int regions = fixed.regions();
        double[] cells = new double[regions * regions];
        for (int cell = 0; cell < cells.length; cell++) {
            double part = variable.at(cell / regions, cell % regions);
            double base = fixed.at(cell / regions, cell % regions);
            cells[cell] = part == Double.POSITIVE_INFINITY ? part : base + scale * part;
        }
        return DenseLinkCost.ofRows(regions, cells);
    }

    @Test
    void aBatchOfAModelScalesLinksByOutput() {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CostModel costs = CostModel.of(RandomModels.of(random, 2 + random.nextInt(4), 4), CustomCosts.NONE);
            ScenarioBatch batch = ScenarioBatch.of(costs, 2);
            Instance doubled = costs.at(2 * costs.model().output());
            for (int block = 0; block < doubled.blocks(); block++) {
                for (int region = 0; region < doubled.regions(); region++) {
                    batch.blockCost(block, region)[1] = doubled.blockCost(block)[region];
                }
            }
            for (int link = 0; link < doubled.links().size(); link++) {
                batch.linkScale(link)[1] *= 2;
            }
            double[] least = new double[2];

            batch.solve(least);

            double[] alone = {least(costs.instance()), least(doubled)};
            for (int scenario = 0; scenario < 2; scenario++) {
                if (alone[scenario] < Double.POSITIVE_INFINITY) {
                    assertThat(least[scenario])
                            .as("seed " + seed)
                            .isCloseTo(alone[scenario], within(1e-11 * alone[scenario]));
                } else {
                    assertThat(least[scenario]).as("seed " + seed).isInfinite();
                }
            }
        }
    }

    private static double least(Instance instance) {
        return GenericKernel.of(instance).least(instance);
    }
}
