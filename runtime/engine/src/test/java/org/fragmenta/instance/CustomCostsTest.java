package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Place;
import org.fragmenta.dsl.Trip;
import org.fragmenta.logistics.RegionSetBuilder;
import org.junit.jupiter.api.Test;

class CustomCostsTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final CustomCosts METHODS = new CustomCosts() {
        @Override
        public double setup(String block, Place place, double standard) {
            return block.equals("Sewing") ? standard + 10 * place.wage() : standard;
        }

        @Override
        public double unit(String block, Place place, double standard) {
            return place.id().equals("B") ? INFINITY : 2 * standard;
        }

        @Override
        public double link(String link, Trip trip, double standard) {
            return trip.to().id().equals("B")
                    ? INFINITY
                    : standard + trip.km() + 10 * trip.hours() + trip.from().wage();
        }
    };

    private static ModelDescriptor model() {
        RegionSetBuilder regions = new RegionSetBuilder()
                .region("A", "A", 2)
                .region("B", "A", 3)
                .region("C", "A", 5)
                .route("A", "C", 7, 0.5, 0.1)
                .route("B", "C", 9, 0.5, 0.1);
        return new ModelBuilder(regions.build())
                .output(4)
                .block(ModelBuilder.custom(
                        ModelBuilder.block("Sewing", 1, 0, 0, 0, 0, 0, 0, 10, 0, 0), "setup", "unit"))
                .labor("Packing", 1)
                .link(ModelBuilder.custom(ModelBuilder.link("Sewing", "Packing", 1, 1000, 1, 1000, 50, 0)))
                .build();
    }

    @Test
    void methodsAnswerWithTheirOwnNumbersAndInfinityForbids() {
        Instance instance = CostModel.of(model(), METHODS).at(4);
        assertThat(instance.blockCost(0)).containsExactly(20 + 4 * 4, INFINITY, 50 + 4 * 10);
        LinkCost link = instance.links().get(0).cost();
        double standard = 7 * 0.1 + EconomyDescriptor.DEFAULT_TIME_COST * 0.5;
        assertThat(link.at(0, 2)).isCloseTo(50 + 4 * (standard + 7 + 5 + 2), within(1e-9));
        assertThat(link.at(0, 1)).isInfinite();
        assertThat(link.at(1, 1)).isZero();
    }

    @Test
    void methodsSeeWhatIfs() {
        CostModel costs = CostModel.of(model(), METHODS).with(RegionFact.WAGE, 0, 6);
        assertThat(costs.at(4).blockCost(0)[0]).isEqualTo(60 + 4 * 12);
        assertThat(costs.at(4).links().get(0).cost().at(0, 2))
                .isCloseTo(
                        CostModel.of(model(), METHODS)
                                        .at(4)
                                        .links()
                                        .get(0)
                                        .cost()
                                        .at(0, 2)
                                + 4 * 4,
                        within(1e-9));
    }

    @Test
    void tablesInPlaceOfMethodsGiveTheSameNumbers() {
        CostModel costs = CostModel.of(model(), METHODS);
        ModelDescriptor tabulated = costs.tabulated();
        assertThat(tabulated.blocks().get(0).custom()).isEmpty();
        assertThat(tabulated.links().get(0).custom()).isFalse();
        CostModel again = CostModel.of(tabulated, CustomCosts.NONE);
        for (int from = 0; from < 3; from++) {
            assertThat(again.at(9).blockCost(0)[from]).isEqualTo(costs.at(9).blockCost(0)[from]);
            for (int to = 0; to < 3; to++) {
                assertThat(again.at(9).links().get(0).cost().at(from, to))
                        .isEqualTo(costs.at(9).links().get(0).cost().at(from, to));
            }
        }
        assertThat(again.split(new int[] {0, 2}, 9).total())
                .isCloseTo(costs.split(new int[] {0, 2}, 9).total(), within(1e-9));
        assertThat(again.tabulated()).isEqualTo(tabulated);
    }

    @Test
    void aSingleTabulatedPartLeavesTheOtherToTheFormula() {
        ModelDescriptor model = new ModelBuilder(model().regionSet())
                .block(ModelBuilder.custom(ModelBuilder.block("Sewing", 1, 0, 0, 0, 0, 0, 90, 10, 0, 0), "unit"))
                .build();
        ModelDescriptor tabulated = CostModel.of(model, METHODS).tabulated();
        assertThat(tabulated.blocks().get(0).setupRow()).isEmpty();
        assertThat(tabulated.blocks().get(0).unitRow().orElseThrow().allows(1)).isFalse();
    }

    @Test
    void badNumbersAreRefusedByName() {
        for (double bad : new double[] {Double.NaN, -1, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> CostModel.of(model(), unit(bad)))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("block Sewing")
                    .hasMessageContaining("region A")
                    .hasMessageContaining(String.valueOf(bad))
                    .hasMessageContaining("Maybe");
            assertThatThrownBy(() -> CostModel.of(model(), link(bad)))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("link SewingPacking")
                    .hasMessageContaining("region A")
                    .hasMessageContaining("region B");
        }
    }

    @Test
    void aFactThatTheRegionSetDoesNotStateIsNamed() {
        CustomCosts asksForRent = new CustomCosts() {
            @Override
            public double unit(String block, Place place, double standard) {
                return place.rent();
            }
        };
        assertThatThrownBy(() -> CostModel.of(model(), asksForRent))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("region A states no rent");
    }

    @Test
    void everyFactOfAPlaceIsTheRegions() {
        Place place = new RegionPlace(model().regionSet().regions().get(1));
        assertThat(place.id()).isEqualTo("B");
        assertThat(place.country()).isEqualTo("A");
        assertThat(place.wage()).isEqualTo(3);
        assertThat(place.skilledWage()).isEqualTo(3);
        assertThat(place.productivity()).isEqualTo(1);
        assertThat(place.profitTax()).isZero();
        for (Runnable fact : new Runnable[] {
            place::rent, place::capitalCost, place::utilityPrice, place::capability, place::latitude, place::longitude
        }) {
            assertThatThrownBy(fact::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("region B");
        }
    }

    private static CustomCosts unit(double answer) {
        return new CustomCosts() {
            @Override
            public double unit(String block, Place place, double standard) {
                return answer;
            }
        };
    }

    private static CustomCosts link(double answer) {
        return new CustomCosts() {
            @Override
            public double link(String link, Trip trip, double standard) {
                return answer;
            }
        };
    }
}
