package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.fragmenta.mode.PlantChoice.Interaction;
import org.fragmenta.mode.PlantChoice.Plant;
import org.fragmenta.mode.PlantProperty.Sign;
import org.junit.jupiter.api.Test;

/** GV-8, V9 and the plant shares of V24 of the theory notes. */
class PlantPolicyTest {
    private static final String ALL = "1 2 3 4 5 6 7 8 9 10";

    @Test
    void complementsOpenInOneOrder() {
        PlantChoice choice = ModeExamples.read("plant-choice-complements", PlantChoice.class);

        assertThat(PlantProperty.of(choice).sign()).isEqualTo(Sign.COMPLEMENTS);
        assertPolicy(
                choice,
                List.of(0.4705380164, 0.5811985707, 0.5910258492, 0.6559185330, 0.8052845011, 40.4468061529),
                List.of("", "1 2 6 8", "1 2 5 6 8", "1 2 5 6 8 9", "1 2 3 4 5 6 8 9", "1 2 3 4 5 6 8 9 10", ALL));
        assertThat(policy(choice).isNested()).isTrue();
    }

    @Test
    void substitutesComeAndGo() {
        PlantChoice choice = ModeExamples.read("plant-choice-substitutes", PlantChoice.class);

        assertThat(PlantProperty.of(choice).sign()).isEqualTo(Sign.SUBSTITUTES);
        assertPolicy(
                choice,
                List.of(
                        0.1414881611,
                        1.2729439592,
                        2.3695493518,
                        3.1418386733,
                        5.6190511406,
                        11.1380039495,
                        14.0108478315,
                        18.1096675703,
                        19.2870302946,
                        26.3857076576,
                        1417.5118286),
                List.of(
                        "",
                        "1",
                        "1 2",
                        "1 6",
                        "1 2 6",
                        "1 2 6 8",
                        "1 2 5 6 8",
                        "1 2 5 6 8 9",
                        "1 2 3 5 6 8 9",
                        "1 2 3 4 5 6 8 9",
                        "1 2 3 4 5 6 8 9 10",
                        ALL));
        assertThat(policy(choice).isNested()).isFalse();
        assertThat(policy(choice).firstLoss()).isEqualTo(3);
    }

    @Test
    void plantsShareTheMarketByTechnologyWageAndTradeCost() {
        PlantChoice choice = ModeExamples.read("plant-choice-shares", PlantChoice.class);
        PlantOptimum optimum = search(choice).at(choice.productivity());

        assertThat(optimum.set()).isEqualTo(PlantSet.all(3));
        List<Double> shares = choice.shares(optimum.set());
        assertThat(shares.get(0)).isCloseTo(0.212549, within(5e-7));
        assertThat(shares.get(1)).isCloseTo(0.605017, within(5e-7));
        // The notes cut the last share off where it rounds to .182434.
        assertThat(shares.get(2)).isCloseTo(0.182433, within(1e-6));
        assertThat(choice.costIndex(optimum.set())).isCloseTo(0.801536, within(5e-7));
    }

    /** Policies of random choices of every kind against the enumeration of all sets on a grid of productivities. */
    @Test
    void policiesAreThoseOfEnumeration() {
        for (int seed = 0; seed < 60; seed++) {
            PlantChoice choice = random(new Random(seed), seed % 3, 4 + seed % 6);
            assertThat(ModeRules.check(choice)).as("seed %s", seed).isEmpty();
            PlantSearch search = search(choice);
            PlantPolicy policy = PlantPolicy.of(search);
            for (double z = 1e-3; z < 1e5; z *= 1.17) {
                double productivity = z;
                PlantOptimum step = policy.steps().stream()
                        .filter(each -> productivity <= each.to())
                        .findFirst()
                        .orElseThrow()
                        .optimum();
                PlantSet best = search.byEnumeration(z);
                double most = search.gains().profit(best, z);
                assertThat(step.profit(z))
                        .as("seed %s z %s", seed, z)
                        .isCloseTo(most, within(1e-8 * Math.max(1, most)));
                PlantOptimum found = search.at(z);
                assertThat(found.profit(z))
                        .as("seed %s z %s", seed, z)
                        .isCloseTo(most, within(1e-8 * Math.max(1, most)));
            }
            assertThat(policy.searches())
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(2 * policy.steps().size() + 40);
        }
    }

    /** Where the property was found by testing, it holds for the marginal differences over all nested pairs. */
    @Test
    void aTestedPropertyHoldsOnEveryNestedPair() {
        int tested = 0;
        int neither = 0;
        for (int seed = 0; seed < 40; seed++) {
            PlantChoice choice = random(new Random(seed), 2, 6);
            PlantProperty property = PlantProperty.of(choice);
            PlantGains gains = new PlantGains(choice);
            boolean rises = true;
            boolean falls = true;
            for (long outer = 0; outer < 64; outer++) {
                for (long inner = outer; ; inner = (inner - 1) & outer) {
                    for (int plant = 0; plant < 6; plant++) {
                        if (!new PlantSet(outer).contains(plant)) {
                            double more = gains.marginal(new PlantSet(outer), plant, 1)
                                    - gains.marginal(new PlantSet(inner), plant, 1);
                            rises &= more >= -1e-8;
                            falls &= more <= 1e-8;
                        }
                    }
                    if (inner == 0) {
                        break;
                    }
                }
            }
            Sign sign = rises && falls
                    ? Sign.INDEPENDENT
                    : rises ? Sign.COMPLEMENTS : falls ? Sign.SUBSTITUTES : Sign.NEITHER;
            assertThat(property.sign()).as("seed %s", seed).isEqualTo(sign);
            tested += property.isDerived() ? 0 : 1;
            neither += sign == Sign.NEITHER ? 1 : 0;
        }
        assertThat(tested).isPositive();
        assertThat(neither).isPositive();
    }

    @Test
    void aHundredSearchesOfSixtyPlantsStaySmall() {
        Random random = new Random(7);
        for (double exponent : new double[] {0.6, 1.4}) {
            List<Plant> plants = new ArrayList<>();
            for (int plant = 0; plant < 60; plant++) {
                plants.add(plant(plant, random.nextDouble(), 0.2 + random.nextDouble()));
            }
            PlantChoice choice =
                    new PlantChoice("Many", "Many", "", 1, exponent, OptionalDouble.empty(), plants, List.of());
            PlantPolicy policy = policy(choice);
            assertThat(policy.set(policy.steps().size() - 1).size()).isEqualTo(60);
            assertThat(policy.steps()).allSatisfy(step -> {
                assertThat(step.optimum().set().containsAll(step.optimum().lower()))
                        .isTrue();
                assertThat(step.optimum().upper().containsAll(step.optimum().set()))
                        .isTrue();
            });
        }
    }

    private static void assertPolicy(PlantChoice choice, List<Double> cutoffs, List<String> sets) {
        PlantPolicy policy = policy(choice);
        assertThat(policy.steps())
                .extracting(step -> String.join(" ", choice.ids(step.optimum().set())))
                .containsExactlyElementsOf(sets);
        for (int cutoff = 0; cutoff < cutoffs.size(); cutoff++) {
            double printed = cutoffs.get(cutoff);
            double lastDigit = printed > 1000 ? 1e-7 : 1e-10;
            assertThat(policy.cutoffs().get(cutoff)).isCloseTo(printed, within(lastDigit / 2 * 1.0001));
        }
        PlantSearch search = search(choice);
        for (PlantPolicy.Step step : policy.steps()) {
            double inside = step.to() == Double.POSITIVE_INFINITY ? step.from() * 2 : (step.from() + step.to()) / 2;
            assertThat(search.byEnumeration(inside)).isEqualTo(step.optimum().set());
        }
    }

    private static PlantChoice random(Random random, int kind, int size) {
        double exponent = kind == 0 ? 1 + random.nextDouble() : kind == 1 ? 0.1 + 0.9 * random.nextDouble() : 1.2;
        List<Plant> plants = new ArrayList<>();
        for (int plant = 0; plant < size; plant++) {
            plants.add(plant(plant, 0.5 + random.nextDouble(), random.nextDouble()));
        }
        List<Interaction> pairs = new ArrayList<>();
        for (int pair = 0; pair + 1 < size; pair += 2) {
            double sign = kind == 0 ? 1 : -1;
            double size01 = kind == 2 ? 0.4 * random.nextDouble() * random.nextDouble() : 0.4 * random.nextDouble();
            pairs.add(new Interaction(String.valueOf(pair), String.valueOf(pair + 1), sign * size01));
        }
        return new PlantChoice("Random", "Random", "", 1, exponent, OptionalDouble.empty(), plants, pairs);
    }

    private static Plant plant(int id, double value, double fixedCost) {
        return new Plant(String.valueOf(id), fixedCost, OptionalDouble.of(value), Optional.empty());
    }

    private static PlantSearch search(PlantChoice choice) {
        return new PlantSearch(choice, PlantProperty.of(choice));
    }

    private static PlantPolicy policy(PlantChoice choice) {
        return PlantPolicy.of(search(choice));
    }
}
