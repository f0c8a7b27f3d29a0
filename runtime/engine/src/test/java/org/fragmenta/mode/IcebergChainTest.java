package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.mode.IcebergChain.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GV-4 and V17 of the theory notes. */
class IcebergChainTest {
    private static final IcebergChain CHAIN = ModeExamples.read("iceberg-chain", IcebergChain.class);

    @ParameterizedTest
    @CsvSource({"0, AAAA, 1.000000", "1, DBBB, 1.024695", "2, DDCC, 1.135241", "3, DDDD, 1.066968"})
    void everyCountryHasItsOwnPath(int destination, String path, double price) {
        IcebergPath cheapest = new IcebergPaths(CHAIN).to(destination);

        assertThat(cheapest.countries().stream()
                        .map(country -> CHAIN.countries().get(country).id())
                        .collect(Collectors.joining()))
                .isEqualTo(path);
        assertThat(cheapest.price()).isCloseTo(price, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"1, 2.5111, 2.4884", "4, 2.5130, 2.4856", "8, 2.4938, 2.5068"})
    void centralCountriesDoTheLaterStagesUnlessTheLastOneStaysAtHome(double theta, double central, double remote) {
        IcebergCentrality centrality = new IcebergCentrality(CHAIN, theta);

        assertThat(centrality.downstreamness(0)).isCloseTo(remote, within(5e-5));
        assertThat(centrality.downstreamness(1)).isCloseTo(central, within(5e-5));
        assertThat(centrality.downstreamness(2)).isCloseTo(central, within(5e-5));
        assertThat(centrality.downstreamness(3)).isCloseTo(remote, within(5e-5));
        assertThat(centrality.centrality(1)).isGreaterThan(centrality.centrality(0));
    }

    /** The programme, the enumeration in logarithms and the products of the paths' prices say the same. */
    @Test
    void theProgrammeFindsWhatEnumerationFinds() {
        for (int seed = 0; seed < 50; seed++) {
            IcebergChain chain = random(new Random(seed), 1 + seed % 5, 2 + seed % 4);
            assertThat(ModeRules.check(chain)).as("seed %s", seed).isEmpty();
            IcebergEnumeration enumeration = new IcebergEnumeration(chain);
            List<List<Integer>> paths = paths(chain);
            assertThat(enumeration.count()).isEqualTo(paths.size());
            for (IcebergPath path : new IcebergPaths(chain).all()) {
                double least = paths.stream()
                        .mapToDouble(each -> price(chain, each, path.destination()))
                        .min()
                        .orElseThrow();
                List<Integer> first = paths.stream()
                        .filter(each -> price(chain, each, path.destination()) <= least * (1 + 1e-11))
                        .findFirst()
                        .orElse(paths.get(0));
                assertThat(path.countries()).as("seed %s", seed).isEqualTo(first);
                assertThat(enumeration.leastPrice(path.destination()))
                        .as("seed %s", seed)
                        .satisfiesAnyOf(
                                found -> assertThat(found).isEqualTo(least),
                                found -> assertThat(found).isCloseTo(least, within(1e-12 * least)));
                assertThat(path.price())
                        .as("seed %s", seed)
                        .satisfiesAnyOf(
                                found -> assertThat(found).isEqualTo(least),
                                found -> assertThat(found).isCloseTo(least, within(1e-12 * least)));
            }
        }
    }

    /** The weighted paths of theory GV-4b, one by one, against the forward and backward sums. */
    @Test
    void meanStagesAreThoseOfAllPaths() {
        for (int seed = 0; seed < 20; seed++) {
            IcebergChain chain = finite(random(new Random(seed), 1 + seed % 4, 2 + seed % 3));
            double theta = 1 + seed % 6;
            int countries = chain.countries().size();
            double[] stages = new double[countries];
            double[] weights = new double[countries];
            for (int destination = 0; destination < countries; destination++) {
                int buyers = destination;
                List<List<Integer>> paths = paths(chain);
                double total = paths.stream()
                        .mapToDouble(path -> weight(chain, path, buyers, theta))
                        .sum();
                for (List<Integer> path : paths) {
                    for (int stage = 0; stage < path.size(); stage++) {
                        double share = weight(chain, path, destination, theta) / total;
                        stages[path.get(stage)] += (stage + 1) * share;
                        weights[path.get(stage)] += share;
                    }
                }
            }
            IcebergCentrality centrality = new IcebergCentrality(chain, theta);
            for (int country = 0; country < countries; country++) {
                assertThat(centrality.downstreamness(country))
                        .as("seed %s country %s", seed, country)
                        .isCloseTo(stages[country] / weights[country], within(1e-9));
            }
        }
    }

    private static double weight(IcebergChain chain, List<Integer> path, int destination, double theta) {
        double weight = 1;
        for (int stage = 0; stage < path.size(); stage++) {
            int next = stage + 1 < path.size() ? path.get(stage + 1) : destination;
            double beta = (stage + 1.0) / path.size();
            weight *= Math.pow(chain.tradeCosts().get(path.get(stage)).at(next), -theta * beta);
        }
        return weight;
    }

    /** The price by its definition for labour shares 1/n, where beta_n is n/N and alpha_n beta_n is 1/N. */
    private static double price(IcebergChain chain, List<Integer> path, int destination) {
        int stages = path.size();
        double price = 1;
        for (int stage = 0; stage < stages; stage++) {
            int next = stage + 1 < stages ? path.get(stage + 1) : destination;
            price *=
                    Math.pow(chain.countries().get(path.get(stage)).stageCosts().at(stage), 1.0 / stages);
            price *= Math.pow(chain.tradeCosts().get(path.get(stage)).at(next), (stage + 1.0) / stages);
        }
        return price;
    }

    private static List<List<Integer>> paths(IcebergChain chain) {
        List<List<Integer>> paths = List.of(List.of());
        for (int stage = 0; stage < chain.stages(); stage++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> path : paths) {
                for (int country = 0; country < chain.countries().size(); country++) {
                    List<Integer> next = new ArrayList<>(path);
                    next.add(country);
                    longer.add(next);
                }
            }
            paths = longer;
        }
        return paths;
    }

    private static IcebergChain random(Random random, int stages, int size) {
        List<Country> countries = new ArrayList<>();
        List<CostRow> tradeCosts = new ArrayList<>();
        for (int country = 0; country < size; country++) {
            double[] costs = new double[stages];
            double[] ways = new double[size];
            for (int stage = 0; stage < stages; stage++) {
                // Few different figures, so that ties occur.
                costs[stage] = random.nextInt(8) == 0 && country > 0
                        ? Double.POSITIVE_INFINITY
                        : 0.5 + 0.25 * random.nextInt(5);
            }
            for (int to = 0; to < size; to++) {
                ways[to] = to == country
                        ? 1
                        : random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : 1 + 0.25 * random.nextInt(5);
            }
            countries.add(new Country("C" + country, CostRow.of(costs)));
            tradeCosts.add(CostRow.of(ways));
        }
        double[] shares = new double[stages];
        Arrays.setAll(shares, stage -> 1.0 / (stage + 1));
        return new IcebergChain(
                "Random", "Random", "", CostRow.of(shares), countries, tradeCosts, OptionalDouble.empty());
    }

    private static IcebergChain finite(IcebergChain chain) {
        List<CostRow> rows = chain.tradeCosts().stream()
                .map(row -> CostRow.of(Arrays.stream(row.toArray())
                        .map(cost -> cost == Double.POSITIVE_INFINITY ? 3 : cost)
                        .toArray()))
                .toList();
        return new IcebergChain(
                chain.id(), "", "", chain.labourShares(), chain.countries(), rows, OptionalDouble.empty());
    }
}
