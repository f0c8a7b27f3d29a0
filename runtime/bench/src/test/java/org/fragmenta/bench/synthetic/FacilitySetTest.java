package org.fragmenta.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.solve.plants.PlantMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FacilitySetTest {

    private static double[] opening(Instance instance) {
        return ((LoadCost) instance.shared().groups().get(0).cost()).opening();
    }

    @ParameterizedTest
    @EnumSource
    void oneSeedGivesOneProblemOfFacilityLocation(FacilitySet set) {
        Instance instance = set.instance(5);

        assertThat(PlantMethod.applies(instance)).isTrue();
        assertThat(set.instance(5).blockCost(3)).isEqualTo(instance.blockCost(3));
        assertThat(set.instance(6).blockCost(3)).isNotEqualTo(instance.blockCost(3));
    }

    @ParameterizedTest
    @CsvSource({"B,50,100,1000,10000", "C,50,100,1000,2000", "D,30,80,4000,4000", "E,50,100,4000,4000"})
    void setsAreAsBildeAndKrarupDescribeThem(FacilitySet set, int sites, int customers, double least, double most) {
        Instance instance = set.instance(4);

        assertThat(instance.regions()).isEqualTo(sites);
        assertThat(instance.blocks()).isEqualTo(customers);
        assertThat(Arrays.stream(opening(instance))).hasSize(sites).allMatch(cost -> cost >= least && cost <= most);
        for (int customer = 0; customer < customers; customer++) {
            assertThat(Arrays.stream(instance.blockCost(customer)))
                    .hasSize(sites)
                    .allMatch(cost -> cost >= 0 && cost < 1000 && cost == Math.rint(cost));
        }
    }

    @Test
    void aWarehouseServesItsOwnTownForNothingAndOneIsFree() {
        Instance instance = FacilitySet.OR_LIBRARY.instance(2);

        assertThat(instance.blockCost(7)[7]).isZero();
        assertThat(Arrays.stream(opening(instance)).filter(cost -> cost == 0)).hasSize(1);
        assertThat(Arrays.stream(opening(instance)).filter(cost -> cost == 12_500))
                .hasSize(49);
    }
}
