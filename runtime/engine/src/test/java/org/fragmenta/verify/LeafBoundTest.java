package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.solve.RandomInstances;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeafBoundTest {

    /** Multipliers from tiny to huge, where floating point alone would lose the costs. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1e-9, 1, 1e9, 1e17, 1e300, Double.MAX_VALUE})
    void isTheExactSumAndNotBelowItsFloor(double size) {
        for (long seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
            Instance instance = RandomInstances.small(seed, shape, Temper.values()[random.nextInt(4)]);
            Parts parts = new Parts(instance);
            Domains domains = new Narrowing(parts).narrow(Domains.of(instance));
            if (domains.isEmpty()) {
                continue;
            }
            double[][] atFrom = random(random, instance, size);
            double[][] atTo = random(random, instance, size);
            MultiplierRows multipliers = new MultiplierRows(atFrom, atTo, new double[instance.blocks()], Map.of());
            LeafBound bound = new LeafBound(parts, domains, multipliers);
            BigDecimal expected = plainly(instance, domains, atFrom, atTo);

            assertThat(bound.exact()).as("seed %d", seed).isEqualByComparingTo(expected);
            double floor = bound.floor();
            if (!Double.isNaN(floor)) {
                assertThat(new BigDecimal(floor)).as("seed %d", seed).isLessThanOrEqualTo(expected);
            }
            assertThat(!Double.isNaN(floor) || size >= 1e300)
                    .as("seed %d", seed)
                    .isTrue();
            if (size <= 1) {
                assertThat(floor).as("seed %d", seed).isCloseTo(expected.doubleValue(), within(1e-9));
            }
        }
    }

    private static double[][] random(SplittableRandom random, Instance instance, double size) {
        double[][] rows = new double[instance.links().size()][];
        for (int link = 0; link < rows.length; link++) {
            rows[link] = random.doubles(instance.regions())
                    .map(part -> (2 * part - 1) * size)
                    .toArray();
        }
        return rows;
    }

    private static BigDecimal plainly(Instance instance, Domains domains, double[][] atFrom, double[][] atTo) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int block = 0; block < instance.blocks(); block++) {
            BigDecimal least = null;
            for (int region : domains.regions(block)) {
                BigDecimal cost = new BigDecimal(instance.blockCost(block)[region]);
                for (int link = 0; link < instance.links().size(); link++) {
                    Link ends = instance.links().get(link);
                    cost = ends.from() == block ? cost.add(new BigDecimal(atFrom[link][region])) : cost;
                    cost = ends.to() == block ? cost.add(new BigDecimal(atTo[link][region])) : cost;
                }
                least = least == null ? cost : least.min(cost);
            }
            sum = sum.add(least);
        }
        for (int link = 0; link < instance.links().size(); link++) {
            Link ends = instance.links().get(link);
            BigDecimal least = null;
            for (int from : domains.regions(ends.from())) {
                for (int to : domains.regions(ends.to())) {
                    double cost = ends.cost().at(from, to);
                    if (cost < Double.POSITIVE_INFINITY) {
                        BigDecimal value = new BigDecimal(cost)
                                .subtract(new BigDecimal(atFrom[link][from]))
                                .subtract(new BigDecimal(atTo[link][to]));
                        least = least == null ? value : least.min(value);
                    }
                }
            }
            sum = sum.add(least);
        }
        return sum;
    }
}
