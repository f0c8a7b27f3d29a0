package org.fragmenta.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.fragmenta.instance.CustomCosts;
import org.junit.jupiter.api.Test;

/** Equilibria against brute force from the formulas of the theory, and the potential as an identity. */
class EquilibriaTest {
    private static final long SEED = 417;

    @Test
    void all_equilibria_and_the_plan_are_those_of_brute_force_where_firms_are_alike() {
        againstBruteForce(1, 5);
    }

    @Test
    void all_equilibria_and_the_plan_are_those_of_brute_force_where_firms_site_linked_blocks() {
        againstBruteForce(3, 2);
    }

    private static void againstBruteForce(int kinds, int firms) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int trial = 0; trial < 30; trial++) {
            RandomClusters numbers = new RandomClusters(random, 3, kinds, firms, trial % 3 > 0);
            TreeSet<String> expected = new TreeSet<>();
            double least = Double.POSITIVE_INFINITY;
            for (int[] place : numbers.placements()) {
                double total = 0;
                for (int plant = 0; plant < place.length; plant++) {
                    total += numbers.cost(place, plant);
                }
                least = Math.min(least, total + ofIncumbents(numbers, place));
                if (numbers.isNash(place)) {
                    expected.add(kinds == 1 ? Arrays.toString(numbers.counts(place)) : Arrays.toString(place));
                }
            }
            Equilibria found = Equilibria.of(ClusterCosts.of(numbers.model(), CustomCosts.NONE));
            String what = "seed " + SEED + " trial " + trial;
            assertThat(found.complete()).isTrue();
            assertThat(new TreeSet<>(found.all().stream()
                            .map(each -> Arrays.toString(
                                    kinds == 1 ? each.counts() : each.settled().places()))
                            .toList()))
                    .as(what)
                    .isEqualTo(expected);
            assertThat(found.plannedCost()).as(what).isCloseTo(least, within(1e-9));
            assertThat(found.all())
                    .as(what)
                    .allSatisfy(each -> assertThat(each.cost()).isGreaterThanOrEqualTo(found.plannedCost() - 1e-9));
        }
    }

    /** Incumbents pay like the first block, without links. */
    private static double ofIncumbents(RandomClusters numbers, int[] place) {
        double total = 0;
        int[] count = numbers.counts(place);
        for (int region = 0; region < numbers.regions; region++) {
            double cost = numbers.production[0][region]
                    + numbers.crowding[region] / 2 * count[region] * count[region]
                    - numbers.company[region] * count[region]
                    + numbers.rent * Math.pow(count[region] / 4.0, 1.5);
            for (int other = 0; other < numbers.regions; other++) {
                cost -= numbers.spillover * count[other] * Math.exp(-numbers.distance[region][other] / 3);
            }
            total += numbers.incumbents[region] * cost;
        }
        return total;
    }

    @Test
    void the_potential_changes_by_what_the_mover_gains_on_five_hundred_random_moves() {
        SplittableRandom random = new SplittableRandom(SEED);
        ClusterCosts costs = ClusterCosts.of(new RandomClusters(random, 5, 3, 6, true).model(), CustomCosts.NONE);
        Potential potential = Potential.of(costs).orElseThrow();
        Settlement settled = Settlements.placed(costs, plant -> random.nextInt(5));
        for (int move = 0; move < 500; move++) {
            int plant = random.nextInt(settled.plants());
            double cost = costs.cost(settled, plant, settled.place(plant));
            double before = potential.at(settled);
            int region = random.nextInt(5);
            double changed = costs.cost(settled, plant, region) - cost;
            settled.move(plant, region);
            assertThat(potential.at(settled) - before)
                    .as("seed %d move %d", SEED, move)
                    .isCloseTo(changed, within(1e-10));
        }
    }

    @Test
    void without_moving_cost_each_strict_equilibrium_is_a_minimum_of_the_potential_over_single_moves() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int trial = 0; trial < 10; trial++) {
            ClusterCosts costs = ClusterCosts.of(new RandomClusters(random, 3, 1, 6, true).model(), CustomCosts.NONE);
            Potential potential = Potential.of(costs).orElseThrow();
            for (Equilibrium equilibrium : Equilibria.of(costs).all()) {
                Settlement settled = equilibrium.settled().copy();
                double here = potential.at(settled);
                for (int plant = 0; plant < settled.plants(); plant++) {
                    int home = settled.place(plant);
                    for (int region = 0; region < 3; region++) {
                        settled.move(plant, region);
                        assertThat(potential.at(settled) + costs.movingCost()).isGreaterThanOrEqualTo(here - 1e-9);
                    }
                    settled.move(plant, home);
                }
            }
        }
    }

    @Test
    void spillovers_that_differ_by_direction_have_no_potential() {
        SplittableRandom random = new SplittableRandom(SEED);
        assertThat(Potential.of(ClusterCosts.of(new RandomClusters(random, 3, 1, 4, false).model(), CustomCosts.NONE)))
                .isEmpty();
    }

    @Test
    void adjustment_ends_in_an_equilibrium_wherever_it_starts() {
        SplittableRandom random = new SplittableRandom(SEED);
        ClusterCosts costs = ClusterCosts.of(new RandomClusters(random, 4, 2, 8, true).model(), CustomCosts.NONE);
        for (int start = 0; start < 50; start++) {
            Adjustment adjustment = Adjustment.of(costs, Settlements.placed(costs, plant -> random.nextInt(4)));
            assertThat(adjustment.isSettled()).isTrue();
            assertThat(Settlements.isStable(costs, adjustment.end())).isTrue();
        }
    }
}
