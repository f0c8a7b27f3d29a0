package org.fragmenta.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.junit.jupiter.api.Test;

class NetworkTest {

    /** Coordinates of city centres; great-circle lengths as published by common distance calculators, to a kilometre or two. */
    @Test
    void greatCirclesHaveTheirKnownLengths() {
        assertThat(GreatCircle.km(13.7563, 100.5018, 16.5570, 104.7500))
                .as("Bangkok - Savannakhet")
                .isCloseTo(552, within(3.0));
        assertThat(GreatCircle.km(1.3521, 103.8198, 35.6762, 139.6503))
                .as("Singapore - Tokyo")
                .isCloseTo(5312, within(10.0));
        assertThat(GreatCircle.km(51.4700, -0.4543, 40.6413, -73.7781))
                .as("London - New York airports")
                .isCloseTo(5540, within(10.0));
        assertThat(GreatCircle.km(0, 0, 0, 180))
                .as("half the equator")
                .isCloseTo(Math.PI * GreatCircle.EARTH_RADIUS_KM, within(1e-6));
        assertThat(GreatCircle.km(0, 179, 0, -179))
                .as("across the date line")
                .isCloseTo(2 * GreatCircle.km(0, 0, 0, 1), within(1e-9));
        assertThat(GreatCircle.km(10, 20, 10, 20)).isZero();
    }

    @Test
    void aWaySumsWhatItsRoutesAndBordersCost() {
        RegionSetDescriptor set = corridor().build();
        Logistics logistics = Logistics.of(set);
        Way way = logistics.waysFrom(0, Goods.of(1, 10, 1000, 0.001)).to(2).orElseThrow();
        assertThat(way.regions()).containsExactly(0, 1, 2);
        assertThat(way.km()).isEqualTo(660 + 240);
        assertThat(way.hours()).isEqualTo(10 + (3 + 8) + 4 + (6 + 5));
        assertThat(way.freightPerTonne()).isCloseTo(660 * 0.05 + 7 + 240 * 0.08, within(1e-12));
        assertThat(way.fees()).isEqualTo((30 + 80) + (60 + 50));
        assertThat(way.borders()).isEqualTo(2);
    }

    @Test
    void theWayDependsOnTheGoods() {
        RegionSetDescriptor set =
                corridor().route("Bangkok", "DaNang", 3000, 2, 1.0).build();
        Logistics logistics = Logistics.of(set);
        assertThat(logistics
                        .waysFrom(0, Goods.of(100, 1, 1000, 0.001))
                        .to(2)
                        .orElseThrow()
                        .regions())
                .as("heavy goods go by road")
                .containsExactly(0, 1, 2);
        assertThat(logistics
                        .waysFrom(0, Goods.of(0.001, 1000, 1000, 0.001))
                        .to(2)
                        .orElseThrow()
                        .regions())
                .as("dear goods take the fast way")
                .containsExactly(0, 2);
        assertThat(logistics.waysFrom(0, Goods.WEIGHTLESS).to(2).orElseThrow().regions())
                .as("goods that pay nothing take the fastest way")
                .containsExactly(0, 2);
    }

    @Test
    void withoutRoutesThereIsNoWayUnlessGoodsMayTravelAlongTheGreatCircle() {
        RegionSetBuilder set = new RegionSetBuilder()
                .place("a", "A", 0, 0)
                .place("b", "A", 0, 1)
                .place("c", "A", 0, 5)
                .region("unplaced", "A", 1)
                .route("a", "b", 500, 5, 0.1);
        assertThat(Logistics.of(set.build()).waysFrom(0, Goods.WEIGHTLESS).to(2))
                .isEmpty();
        Logistics logistics = Logistics.of(set.fallback(1.2, 50, 0.2, 3).build());
        Ways ways = logistics.waysFrom(0, Goods.of(1000, 1, 1000, 0));
        double degree = GreatCircle.km(0, 0, 0, 1);
        assertThat(ways.to(2).orElseThrow().km()).isCloseTo(1.2 * 5 * degree, within(1e-9));
        assertThat(ways.to(2).orElseThrow().hours()).isCloseTo(1.2 * 5 * degree / 50, within(1e-9));
        assertThat(ways.to(2).orElseThrow().freightPerTonne()).isCloseTo(0.2 * 1.2 * 5 * degree + 3, within(1e-9));
        assertThat(ways.to(1).orElseThrow().km())
                .as("routes join a and b, however long they are")
                .isEqualTo(500);
        assertThat(ways.to(3)).isEmpty();
    }

    @Test
    void sweepsAgreeWithTheWays() {
        for (int seed = 0; seed < 60; seed++) {
            RegionSetDescriptor set = RandomRegionSets.of(new SplittableRandom(seed), 40);
            Logistics logistics = Logistics.of(set);
            Goods goods = Goods.of(2, 30, 500, 0.001);
            double[] row = new double[set.regions().size()];
            for (int from = 0; from < row.length; from++) {
                Arrays.fill(row, Double.POSITIVE_INFINITY);
                row[from] = 0;
                logistics.sweeps(goods).forward(row, 1, row);
                Ways ways = logistics.waysFrom(from, goods);
                for (int to = 0; to < row.length; to++) {
                    double cost = ways.to(to)
                            .map(way -> goods.pays(way.freightPerTonne(), way.fees(), way.hours()))
                            .orElse(Double.POSITIVE_INFINITY);
                    if (cost == Double.POSITIVE_INFINITY) {
                        assertThat(row[to]).as("seed %d", seed).isInfinite();
                    } else {
                        assertThat(row[to]).as("seed %d", seed).isCloseTo(cost, within(1e-9));
                    }
                }
            }
        }
    }

    @Test
    void greatCirclesAreTakenDirectlyUnlessABorderIsWorthADetour() {
        int direct = 0;
        for (int seed = 0; seed < 80; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RegionSetDescriptor set = RandomRegionSets.builder(random, 12)
                    .fallback(1.3, 30, 0.1, 5)
                    .build();
            RegionSetDescriptor routeless = new RegionSetDescriptor(
                    set.id(),
                    set.version(),
                    set.currency(),
                    set.regions(),
                    set.countries(),
                    List.of(),
                    set.borders(),
                    set.agreements(),
                    set.fallback());
            Logistics logistics = Logistics.of(routeless);
            direct += logistics.network().isDirect() ? 1 : 0;
            Goods goods = Goods.of(2, 30, 500, 0.001);
            double[] cells = logistics.distances(goods);
            for (int to = 0; to < 12; to++) {
                double[] column = logistics.distancesTo(to, goods);
                for (int from = 0; from < 12; from++) {
                    Way way = logistics.waysFrom(from, goods).to(to).orElseThrow();
                    double cost = goods.pays(way.freightPerTonne(), way.fees(), way.hours());
                    assertThat(cells[from * 12 + to]).as("seed %d", seed).isCloseTo(cost, within(1e-9));
                    assertThat(column[from]).as("seed %d", seed).isCloseTo(cost, within(1e-9));
                }
            }
        }
        assertThat(direct).as("sets without a detour, of 80").isBetween(20, 79);
    }

    @Test
    void aChangeOfBordersKeepsTheContractionOrder() {
        RegionSetDescriptor before = corridor().build();
        RegionSetDescriptor after = corridor().border("THA", "LAO", 1, 1).build();
        Logistics logistics = Logistics.of(before);
        SweepOrder order = logistics.order();
        assertThat(logistics.revised(after).order()).isSameAs(order);
        assertThat(logistics
                        .revised(after)
                        .waysFrom(0, Goods.WEIGHTLESS)
                        .to(1)
                        .orElseThrow()
                        .hours())
                .isEqualTo(11);
        RegionSetDescriptor longer =
                corridor().route("Bangkok", "DaNang", 1, 1, 1).build();
        assertThat(logistics.revised(longer).order()).isNotSameAs(order);
    }

    private static RegionSetBuilder corridor() {
        return new RegionSetBuilder()
                .country("THA", 0.10, 4, 3, 40, 30)
                .country("LAO", 0.20, 8, 6, 80, 60)
                .country("VNM", 0.15, 5, 5, 50, 50)
                .region("Bangkok", "THA", 2)
                .region("Savannakhet", "LAO", 1)
                .region("DaNang", "VNM", 1.5)
                .route("Bangkok", "Savannakhet", 660, 10, 0.05, 7)
                .route("DaNang", "Savannakhet", 240, 4, 0.08);
    }
}
