package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.result.CostSplit.BlockLine;
import org.junit.jupiter.api.Test;

/** In-house or at arm's length (theory section 2), and tax holidays (CO-4), against figures worked out by hand. */
class GovernanceTest {
    /** Degrees of a meridian that are one kilometre long. */
    private static final double KM = 180 / (Math.PI * 6371.0088);

    private static ModelDescriptor chain(ArmsLengthDescriptor terms, double setup, double... km) {
        RegionSetBuilder regions = new RegionSetBuilder();
        for (int region = 0; region < km.length; region++) {
            regions.place("R" + region, "C", km[region] * KM, 100);
        }
        BlockDescriptor sewing = ModelBuilder.block("Sewing", 1, 0, 0, 0, 0, 0, setup, 10, 5, 0);
        return new ModelBuilder(regions.build())
                .economy(0, 0, 0, 1)
                .output(10)
                .block(ModelBuilder.supplied(sewing, terms))
                .build();
    }

    /** KA-1: u = .02 + .0001 d; an advantage of .05 reaches 300 km, one of .10 reaches 800 km. */
    @Test
    void outsourcingReachesAsFarAsTheAdvantage() {
        double[][] advantageAndReach = {{0.05, 300}, {0.10, 800}};
        for (double[] pair : advantageAndReach) {
            ArmsLengthDescriptor terms = new ArmsLengthDescriptor("R0", pair[0], 0.02, 0.0001);
            CostModel costs =
                    CostModel.of(chain(terms, 0, 0, pair[1] - 1e-3, pair[1], pair[1] + 1e-3), CustomCosts.NONE);
            assertThat(costs.isArmsLength(0, 0, 10)).isTrue();
            assertThat(costs.isArmsLength(0, 1, 10))
                    .as("just nearer than %s km", pair[1])
                    .isTrue();
            assertThat(costs.isArmsLength(0, 2, 10)).as("in-house on a tie").isFalse();
            assertThat(costs.isArmsLength(0, 3, 10))
                    .as("just beyond %s km", pair[1])
                    .isFalse();
            assertThat(costs.supplier(0, 2, 10)).isCloseTo(0, within(1e-9));
        }
    }

    /** KA-1 with set-up: the reach is u^-1(omega + AF K / q), here .05 + 1000 / 10 / 10 = 10.05, or 100300 km. */
    @Test
    void aSupplierSparesTheSetUp() {
        ArmsLengthDescriptor terms = new ArmsLengthDescriptor("R0", 0.05, 0.02, 0.1);
        CostModel costs = CostModel.of(chain(terms, 1000, 0, 100.2, 100.4), CustomCosts.NONE);
        assertThat(costs.isArmsLength(0, 1, 10)).isTrue();
        assertThat(costs.isArmsLength(0, 2, 10)).isFalse();
        assertThat(costs.at(10).blockCost(0)[1]).isCloseTo(10 + 5 + 10 * (0.02 + 10.02 - 0.05), within(1e-9));
        assertThat(costs.at(10).blockCost(0)[2]).isCloseTo(10 + 5 + 100, within(1e-9));

        BlockLine supplied = costs.split(new int[] {1}, 10).blocks().get(0);
        assertThat(supplied.setup()).isZero();
        assertThat(supplied.armsLength()).isCloseTo(99.9, within(1e-9));
        assertThat(supplied.operation()).isCloseTo(10 + 5 + 99.9, within(1e-9));
        BlockLine own = costs.split(new int[] {2}, 10).blocks().get(0);
        assertThat(own.setup()).isEqualTo(100);
        assertThat(own.armsLength()).isZero();
        assertThat(costs.setup(0, 1)).as("what a plant of one's own would cost").isEqualTo(100);
    }

    /** KA-3: with better institutions suppliers reach further. */
    @Test
    void institutionsScaleTheFriction() {
        ArmsLengthDescriptor terms = new ArmsLengthDescriptor("R0", 0.05, 0.02, 0.0001);
        CostModel costs = CostModel.of(chain(terms, 0, 0, 700, 900), CustomCosts.NONE);
        CostModel better = costs.withEconomy(new EconomyDescriptor(0, 0, 0, 1, 0.5));
        assertThat(costs.isArmsLength(0, 1, 10)).isFalse();
        assertThat(better.isArmsLength(0, 1, 10)).isTrue();
        assertThat(better.isArmsLength(0, 2, 10)).isFalse();
        assertThat(better.supplier(0, 1, 10)).isCloseTo(10 * (0.5 * 0.09 - 0.05), within(1e-9));
    }

    @Test
    void headquartersAreNoDistanceAway() {
        ModelDescriptor model = new ModelBuilder(
                        new RegionSetBuilder().region("R0", "C", 1).build())
                .block(ModelBuilder.supplied(
                        ModelBuilder.block("Sewing", 1, 0, 0, 0, 0, 0, 0, 10, 0, 0),
                        new ArmsLengthDescriptor("R0", 0, 0.25, 3)))
                .build();
        assertThat(CostModel.of(model, CustomCosts.NONE).supplier(0, 0, 2)).isEqualTo(0.5);
    }

    @Test
    void aSupplierThatWouldPayToProduceIsRefused() {
        ModelDescriptor model = chain(new ArmsLengthDescriptor("R0", 1.5, 0.02, 0), 0, 0);
        assertThatThrownBy(() -> CostModel.of(model, CustomCosts.NONE))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("[FRG-212] Block Sewing would cost -0.48 a unit at arm's length in region R0.")
                .hasMessageContaining("Maybe state the advantage in money a unit of final output");
    }

    @Test
    void theCheaperGovernanceIsTakenInEveryRegion() {
        int supplied = 0;
        int own = 0;
        for (int seed = 0; seed < 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.withSuppliers(random, 7, 4);
            CostModel costs = CostModel.of(model, CustomCosts.NONE);
            CostModel inHouse = CostModel.of(alwaysInHouse(model), CustomCosts.NONE);
            double output = random.nextInt(10_000);
            for (int block = 0; block < 4; block++) {
                for (int region = 0; region < 7; region++) {
                    double plant = inHouse.at(output).blockCost(block)[region];
                    double outside = plant - inHouse.setup(block, region) + output * terms(model, block, region);
                    double least = plant == Double.POSITIVE_INFINITY ? plant : Math.min(plant, outside);
                    double cost = costs.at(output).blockCost(block)[region];
                    assertThat(cost == least || Math.abs(cost - least) <= 1e-8 * Math.max(1, least))
                            .as("seed %d: %s against %s", seed, cost, least)
                            .isTrue();
                    if (plant == Double.POSITIVE_INFINITY) {
                        continue;
                    }
                    if (costs.isArmsLength(block, region, output)) {
                        supplied++;
                        assertThat(outside).as("seed %d", seed).isLessThan(plant);
                    } else {
                        own++;
                    }
                }
            }
        }
        assertThat(supplied).isGreaterThan(300);
        assertThat(own).isGreaterThan(300);
    }

    private static double terms(ModelDescriptor model, int block, int region) {
        return model.blocks()
                .get(block)
                .armsLength()
                .map(terms -> {
                    RegionDescriptor from = model.regionSet().regions().get(model.regionIndex(terms.headquarters()));
                    RegionDescriptor to = model.regionSet().regions().get(region);
                    return terms.friction() + terms.frictionPerKm() * km(from, to) - terms.advantage();
                })
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** By the angle between the places seen from the centre of the earth, another formula than the engine's. */
    private static double km(RegionDescriptor from, RegionDescriptor to) {
        Vector3D one = place(from);
        Vector3D other = place(to);
        return 6371.0088 * Vector3D.angle(one, other);
    }

    private static Vector3D place(RegionDescriptor region) {
        return new Vector3D(
                Math.toRadians(region.longitude().orElseThrow()),
                Math.toRadians(region.latitude().orElseThrow()));
    }

    private static ModelDescriptor alwaysInHouse(ModelDescriptor model) {
        List<BlockDescriptor> blocks =
                model.blocks().stream().map(ModelBuilder::inHouse).toList();
        return ModelRevision.withParts(model, blocks, model.links(), model.tables());
    }

    /** CO-4: 20 %, 10 % a year, 8 of 20 years free of tax. */
    @Test
    void aTaxHolidayLowersTheEffectiveRate() {
        double rate = new EconomyDescriptor(0.10, 0, 1, 1).taxedShare(8, 20) * 0.20;
        assertThat(rate).isCloseTo(0.0746723, within(5e-8));
        assertThat(new EconomyDescriptor(0, 0, 1, 1).taxedShare(5, 20)).isEqualTo(0.75);
        assertThat(new EconomyDescriptor(0.1, 0, 1, 1).taxedShare(0, 20)).isEqualTo(1);
        assertThat(new EconomyDescriptor(0.1, 0, 1, 1).taxedShare(20, 20)).isZero();
        assertThat(new EconomyDescriptor(0.1, 0, 1, 1).taxedShare(25, 20)).isZero();

        BlockDescriptor plant = ModelBuilder.block("Plant", 0, 0, 0, 0, 0, 3, 0, 20, 0, 0);
        ModelDescriptor model = new ModelBuilder(new RegionSetBuilder()
                        .region(RegionSetBuilder.taxed("Zone", 0.20, 8))
                        .region(RegionSetBuilder.taxed("Core", 0.20, 0))
                        .build())
                .economy(0.10, 0, 1, 1)
                .block(plant)
                .build();
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        assertThat(costs.at(100).blockCost(0)[0]).isCloseTo(100 * 3 * 0.0746723, within(2e-5));
        assertThat(costs.at(100).blockCost(0)[1]).isCloseTo(100 * 3 * 0.20, within(1e-9));
        assertThat(costs.split(new int[] {0}, 100).blocks().get(0).tax()).isCloseTo(100 * 3 * 0.0746723, within(2e-5));
    }
}
