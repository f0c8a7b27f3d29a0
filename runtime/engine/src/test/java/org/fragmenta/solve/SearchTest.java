package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest {

    @Test
    void staysHonestAtALimit() {
        int limited = 0;
        for (long seed = 0; seed < 40; seed++) {
            Instance instance = RandomInstances.sized(seed, Shape.WIDTH_4, Temper.REAL, 7, 4);
            Names names = Names.positions(instance);
            String label = "seed " + seed;

            Solution solution = Solver.solve(
                    instance, GenericKernel.of(instance), names, new Limits(60, 1 + seed % 4, 1L << 20, 0));

            double optimum = BruteForce.of(instance).optimum();
            int[] plan = solution.plan().stream().mapToInt(Integer::intValue).toArray();
            assertThat(solution.total())
                    .as(label)
                    .isEqualTo(instance.costOf(plan))
                    .isGreaterThanOrEqualTo(optimum);
            assertThat(solution.bound()).as(label).isLessThanOrEqualTo(optimum);
            assertThat(new BigDecimal(solution.bound()))
                    .as(label)
                    .isLessThanOrEqualTo(ExactBound.of(instance, names, solution.certificate())
                            .orElseThrow());
            boolean closed = solution.total() - solution.bound() <= Tolerance.at(solution.total());
            assertThat(solution.status()).as(label).isEqualTo(closed ? Status.PROVEN : Status.LIMIT);
            limited += closed ? 0 : 1;
        }
        assertThat(limited).isGreaterThan(5);
    }

    @Test
    void stopsInTime() {
        Instance instance = RandomInstances.sized(5, Shape.LOOSE, Temper.REAL, 40, 12);
        Names names = Names.positions(instance);
        Kernel kernel = GenericKernel.of(instance);
        long start = System.nanoTime();

        Solution solution = Solver.solve(instance, kernel, names, new Limits(0.2, 1_000_000));

        assertThat((System.nanoTime() - start) * 1e-9).isLessThan(3);
        assertThat(solution.status()).isEqualTo(Status.LIMIT);
        assertThat(solution.bound()).isPositive().isLessThan(solution.total());
        assertThat(solution.marginals()).isEmpty();
        assertThat(ExactBound.of(instance, names, solution.certificate()).orElseThrow())
                .isGreaterThanOrEqualTo(new BigDecimal(solution.bound()));
    }

    @Test
    void keepsNoMoreMultipliersThanTheLimitAllows() {
        Instance instance = RandomInstances.sized(5, Shape.LOOSE, Temper.REAL, 25, 10);
        int setSize = 2 * instance.links().size() * 10;

        Solution solution = Solver.solve(
                instance,
                GenericKernel.of(instance),
                Names.positions(instance),
                new Limits(60, 1_000_000, 10L * setSize, 0));

        assertThat(solution.status()).isEqualTo(Status.LIMIT);
        assertThat(solution.certificate().multipliers()).hasSizeBetween(2, 11);
    }

    @Test
    void answersTheSameEveryTime() {
        Instance instance = RandomInstances.sized(7, Shape.WIDTH_4, Temper.SMALL_INTEGERS, 9, 6);
        Names names = Names.positions(instance);
        Limits limits = new Limits(60, 10_000, 1L << 22, 0);

        Solution first = Solver.solve(instance, GenericKernel.of(instance), names, limits);
        Solution second = Solver.solve(instance, GenericKernel.of(instance), names, limits);

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void findsAndProvesPathsOfBlocksOverYears(Temper temper) {
        for (long seed = 0; seed < 60; seed++) {
            Instance instance = overYears(RandomInstances.sized(seed, Shape.TREE, temper, 3, 6), 7, seed);
            Names names = Names.positions(instance);
            String label = temper + " seed " + seed;
            Solution tables = Solver.solve(instance, names);

            Solution search =
                    Solver.solve(instance, GenericKernel.of(instance), names, new Limits(60, 100_000, 1L << 20, 0));

            assertThat(search.plan()).as(label).isEqualTo(tables.plan());
            SolverTest.assertProven(label, instance, names, search);
        }
    }

    /** A few blocks that pay for moving from one year to the next, while their costs change. */
    private static Instance overYears(Instance year, int years, long seed) {
        Random random = new Random(seed);
        int blocks = year.blocks();
        double[][] costs = new double[blocks * years][];
        List<Link> links = new ArrayList<>();
        for (int node = 0; node < costs.length; node++) {
            costs[node] = year.blockCost(node % blocks).clone();
            for (int region = 0; region < year.regions(); region++) {
                costs[node][region] += random.nextInt(3);
            }
            if (node >= blocks) {
                double[] moving = new double[year.regions() * year.regions()];
                for (int cell = 0; cell < moving.length; cell++) {
                    moving[cell] = cell % (year.regions() + 1) == 0 ? 0 : 1 + cell % 3;
                }
                links.add(new Link(node - blocks, node, DenseLinkCost.ofRows(year.regions(), moving)));
            }
        }
        for (int first = 0; first < costs.length; first += blocks) {
            for (Link link : year.links()) {
                links.add(new Link(first + link.from(), first + link.to(), link.cost()));
            }
        }
        return new Instance(year.regions(), costs, links);
    }
}
