package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.result.CostSplit;
import org.junit.jupiter.api.Test;

/** The formulas of theory CO-1 and LA-3, LA-4, each against numbers worked out by hand. */
class CostModelTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void annuityFactorsAreThoseOfTheTheory() {
        assertThat(new EconomyDescriptor(0.10, 0, 1, 1).annuityFactor(10)).isCloseTo(0.162745, within(5e-7));
        assertThat(new EconomyDescriptor(0.05, 0, 1, 1).annuityFactor(20)).isCloseTo(0.0802426, within(5e-8));
        assertThat(new EconomyDescriptor(0, 0, 1, 1).annuityFactor(8)).isEqualTo(0.125);
    }

    private static RegionSetBuilder core() {
        return new RegionSetBuilder()
                .region(new RegionDescriptor(
                        "Core",
                        "Core",
                        "THA",
                        OptionalDouble.of(2.0),
                        OptionalDouble.of(5.0),
                        OptionalDouble.of(6.0),
                        OptionalDouble.of(0.10),
                        1.25,
                        OptionalDouble.of(0.12),
                        0.20,
                        0,
                        OptionalDouble.of(0.3),
                        1.5,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "illustrative"));
    }

    private static BlockDescriptor everything() {
        return ModelBuilder.block("Sewing", 0.5, 0.1, 4, 0.02, 1.5, 0.8, 180_000, 10, 12_000, 0.5);
    }

    @Test
    void aBlockCostsSetUpAndOperation() {
        ModelDescriptor model = new ModelBuilder(core().build())
                .economy(0.10, 0, 2, 1)
                .block(everything())
                .build();
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        double setup = 0.1627453949 * 180_000 * 1.5;
        double chi = 1 + 2 * (0.5 - 0.3);
        double unit = chi * (0.5 * 2.0 / 1.25 + 0.1 * 5.0 / 1.25 + 4 * 0.10 + 0.02 * 6.0 + 1.5 * 0.12) + 0.20 * 0.8;
        assertThat(unit).isCloseTo(2.82, within(1e-12));
        assertThat(costs.at(0).blockCost(0)[0]).isCloseTo(setup + 12_000, within(1e-4));
        assertThat(costs.at(1000).blockCost(0)[0]).isCloseTo(setup + 12_000 + 2_820, within(1e-4));

        CostSplit.BlockLine line = costs.split(new int[] {0}, 1000).blocks().get(0);
        assertThat(line.labor()).isCloseTo(1200, within(1e-9));
        assertThat(line.capital()).isCloseTo(400, within(1e-9));
        assertThat(line.rent()).isCloseTo(120, within(1e-9));
        assertThat(line.utilities()).isCloseTo(180, within(1e-9));
        assertThat(line.complexity()).isCloseTo(0.4 * 1900, within(1e-9));
        assertThat(line.tax()).isCloseTo(160, within(1e-9));
        assertThat(line.setup()).isCloseTo(setup, within(1e-4));
    }

    @Test
    void setUpIsAnnualisedToThePeriod() {
        ModelDescriptor model = new ModelBuilder(core().build())
                .economy(0.10, 0, 0, 1)
                .period(Period.MONTH)
                .block(ModelBuilder.block("Plant", 0, 0, 0, 0, 0, 0, 120_000, 10, 7, 0))
                .build();
        assertThat(CostModel.of(model, CustomCosts.NONE).at(0).blockCost(0)[0])
                .isCloseTo(0.1627453949 / 12 * 120_000 * 1.5 + 7, within(1e-5));
    }

    @Test
    void skilledLabourEarnsTheWageWhereNoSkilledWageIsStated() {
        ModelDescriptor model = new ModelBuilder(
                        new RegionSetBuilder().region("A", "A", 3).build())
                .block(ModelBuilder.block("Design", 0, 2, 0, 0, 0, 0, 0, 10, 0, 0))
                .build();
        assertThat(CostModel.of(model, CustomCosts.NONE).at(1).blockCost(0)).containsExactly(6);
    }

    @Test
    void aRegionTooFarBehindCannotHostAComplexBlock() {
        BlockDescriptor block = ModelBuilder.block("Chips", 1, 0, 0, 0, 0, 0, 0, 10, 0, 0.75);
        ModelBuilder model = new ModelBuilder(core().build()).block(block);
        ModelDescriptor justCapable = model.economy(0.1, 0, 1, 0.45).build();
        ModelDescriptor notCapable = model.economy(0.1, 0, 1, 0.44).build();
        assertThat(CostModel.of(justCapable, CustomCosts.NONE).at(1).blockCost(0)[0])
                .isCloseTo(1.45 * 2.0 / 1.25, within(1e-12));
        assertThat(CostModel.of(notCapable, CustomCosts.NONE).at(1).blockCost(0))
                .containsExactly(INFINITY);
    }

    @Test
    void onlyAndExceptLimitWhereABlockMayStand() {
        RegionSetBuilder regions =
                new RegionSetBuilder().region("A", "A", 1).region("B", "A", 1).region("C", "A", 1);
        BlockDescriptor block = ModelBuilder.block("Sewing", 1, 0, 0, 0, 0, 0, 0, 10, 0, 0);
        ModelDescriptor model = new ModelBuilder(regions.build())
                .block(ModelBuilder.limited(block, List.of("A", "B"), List.of("B")))
                .build();
        assertThat(CostModel.of(model, CustomCosts.NONE).at(0).blockCost(0)).containsExactly(0, INFINITY, INFINITY);
    }

    @Test
    void aLinkCostsCoordinationFreightBordersTimeAndTariff() {
        RegionSetBuilder regions = new RegionSetBuilder()
                .country("THA", 0.10, 4, 3, 40, 30)
                .country("LAO", 0.20, 8, 6, 80, 60)
                .region("Bangkok", "THA", 2)
                .region("Savannakhet", "LAO", 1)
                .route("Bangkok", "Savannakhet", 660, 10, 0.05, 7);
        ModelDescriptor model = new ModelBuilder(regions.build())
                .economy(0.1, 0.001, 1, 1)
                .labor("Cutting", 0)
                .labor("Sewing", 0)
                .link(ModelBuilder.link("Cutting", "Sewing", 2, 0.5, 8, 1000, 40_000, 0.01))
                .build();
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        double freight = 0.5 / 1000 * (660 * 0.05 + 7);
        double border = 0.5 / 1000 * (30 + 80);
        double time = 0.001 * 8 * (10 + 3 + 8);
        double tariff = 8 * 0.20;
        double unit = 2 * (freight + border + time + tariff + 0.01);
        LinkCost link = costs.at(500).links().get(0).cost();
        assertThat(link.at(0, 1)).isCloseTo(40_000 + 500 * unit, within(1e-8));
        assertThat(link.at(0, 0)).isZero();
        assertThat(link.at(1, 0))
                .isCloseTo(
                        40_000 + 500 * 2 * (freight + 0.5 / 1000 * 100 + 0.001 * 8 * 20 + 8 * 0.10 + 0.01),
                        within(1e-8));

        CostSplit.LinkLine line = costs.split(new int[] {0, 1}, 500).links().get(0);
        assertThat(line.coordination()).isCloseTo(40_000 + 500 * 2 * 0.01, within(1e-9));
        assertThat(line.freight()).isCloseTo(1000 * freight, within(1e-9));
        assertThat(line.border()).isCloseTo(1000 * border, within(1e-9));
        assertThat(line.time()).isCloseTo(1000 * time, within(1e-9));
        assertThat(line.tariff()).isCloseTo(1000 * tariff, within(1e-9));
        assertThat(line.total()).isCloseTo(link.at(0, 1), within(1e-8));
    }

    @Test
    void aMarketIsALinkToItsRegionThatGrowsWithOutput() {
        RegionSetBuilder regions = new RegionSetBuilder()
                .country("USA", 0.12, 5, 0, 100, 0)
                .region("Bangkok", "THA", 2)
                .region("LosAngeles", "USA", 20)
                .route("Bangkok", "LosAngeles", 13_000, 400, 0.01);
        ModelDescriptor model = new ModelBuilder(regions.build())
                .economy(0.1, 0.0001, 1, 1)
                .output(1000)
                .labor("Finishing", 0)
                .market("UnitedStates", "LosAngeles", "Finishing", 800, 0.4, 9, 2000)
                .build();
        double unit = 0.4 / 1000 * 130 + 0.4 / 2000 * 100 + 0.0001 * 9 * 405 + 9 * 0.12;
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        assertThat(costs.at(1000).blockCost(0)[0]).isCloseTo(800 * unit, within(1e-9));
        assertThat(costs.at(500).blockCost(0)[0]).isCloseTo(400 * unit, within(1e-9));
        assertThat(costs.at(1000).blockCost(0)[1]).isZero();
        assertThat(costs.withOutput(500).instance().blockCost(0)[0]).isCloseTo(400 * unit, within(1e-9));
        assertThat(costs.withOutput(500).model().markets().get(0).demand()).isEqualTo(400);
        assertThat(costs.withDemand(0, 400).instance().blockCost(0)[0]).isCloseTo(400 * unit, within(1e-9));
    }

    @Test
    void aMarketThatTakesNothingNeedsNoWay() {
        RegionSetBuilder regions = new RegionSetBuilder().region("A", "A", 1).region("B", "A", 1);
        ModelDescriptor model = new ModelBuilder(regions.build())
                .row("X", 0, 0)
                .market("Closed", "B", "X", 0, 1, 1, 1000)
                .build();
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        assertThat(costs.at(1).blockCost(0)).containsExactly(0, 0);
        assertThat(costs.split(new int[] {0}, 1).total()).isZero();
        assertThat(costs.withDemand(0, 1).at(1).blockCost(0)).containsExactly(INFINITY, 0);
    }

    @Test
    void tablesReplaceTheFormulaOfTheirPartAndMayCostSomethingAtHome() {
        RegionSetBuilder regions = new RegionSetBuilder().region("A", "A", 1).region("B", "A", 1);
        ModelDescriptor model = new ModelBuilder(regions.build())
                .table("unit", new double[] {1, 2}, new double[] {3, INFINITY})
                .row("X", 0, 0)
                .row("Y", 0, 0)
                .link(LinkDescriptor.ofTable("L", "X", "Y", new TableUse("unit", 10)))
                .build();
        LinkCost link =
                CostModel.of(model, CustomCosts.NONE).at(3).links().get(0).cost();
        assertThat(link.at(0, 0)).isEqualTo(30);
        assertThat(link.at(0, 1)).isEqualTo(60);
        assertThat(link.at(1, 0)).isEqualTo(90);
        assertThat(link.at(1, 1)).isInfinite();
        assertThat(CostModel.of(model, CustomCosts.NONE)
                        .at(0)
                        .links()
                        .get(0)
                        .cost()
                        .at(1, 1))
                .isInfinite();
    }

    @Test
    void anInseparableLinkForbidsDifferentRegionsAndAWeightlessOneNeedsNoWay() {
        RegionSetBuilder regions = new RegionSetBuilder().region("A", "A", 1).region("B", "A", 1);
        ModelBuilder model = new ModelBuilder(regions.build()).row("X", 0, 0).row("Y", 0, 0);
        ModelDescriptor parcels =
                model.link(ModelBuilder.link("X", "Y", 1, 1, 1, 1000, 5, 0)).build();
        assertThat(linkOf(parcels).at(0, 1)).as("goods without a way").isInfinite();
        ModelBuilder other = new ModelBuilder(regions.build()).row("X", 0, 0).row("Y", 0, 0);
        ModelDescriptor drawings =
                other.link(ModelBuilder.link("X", "Y", 1, 0, 0, 1000, 5, 0.5)).build();
        assertThat(linkOf(drawings).at(0, 1)).as("information without a way").isEqualTo(5.5);
        ModelDescriptor bound = new ModelBuilder(regions.build())
                .row("X", 0, 0)
                .row("Y", 0, 0)
                .link(ModelBuilder.inseparable(ModelBuilder.link("X", "Y", 1, 0, 0, 1000, 5, 0)))
                .build();
        assertThat(linkOf(bound).at(0, 1)).isInfinite();
        assertThat(linkOf(bound).at(1, 1)).isZero();
    }

    private static LinkCost linkOf(ModelDescriptor model) {
        return CostModel.of(model, CustomCosts.NONE).at(1).links().get(0).cost();
    }

    @Test
    void breakEvenDistancesAreThoseOfTheTheory() {
        double[][] valueToWeightAndDistance = {{2, 1500}, {20, 15_000}, {200, 150_000}};
        for (double[] pair : valueToWeightAndDistance) {
            double value = pair[0];
            double saving = 0.15;
            RegionSetBuilder regions = new RegionSetBuilder()
                    .region("Home", "A", 1)
                    .region("Remote", "A", 1)
                    .route("Home", "Remote", pair[1], 0, 0.2);
            ModelDescriptor model = new ModelBuilder(regions.build())
                    .row("Part", value, (1 - saving) * value)
                    .market("Customers", "Home", "Part", 1, 1, value, 1000)
                    .build();
            double[] cost = CostModel.of(model, CustomCosts.NONE).instance().blockCost(0);
            assertThat(cost[1]).as("value %s a kilogram", value).isCloseTo(cost[0], within(1e-9 * value));
        }
    }

    @Test
    void equalLinksShareOneCost() {
        RegionSetBuilder regions = new RegionSetBuilder().region("A", "A", 1).region("B", "A", 1);
        ModelDescriptor model = new ModelBuilder(regions.build())
                .table("unit", new double[] {0, 2}, new double[] {3, 0})
                .row("X", 0, 0)
                .row("Y", 0, 0)
                .row("Z", 0, 0)
                .link(LinkDescriptor.ofTable("L", "X", "Y", new TableUse("unit", 10)))
                .link(LinkDescriptor.ofTable("M", "Y", "Z", new TableUse("unit", 10)))
                .build();
        List<Instance.Link> links = CostModel.of(model, CustomCosts.NONE).at(3).links();
        assertThat(links.get(0).cost()).isSameAs(links.get(1).cost());
    }

    @Test
    void anOutputThatIsNoNumberIsRefused() {
        CostModel costs = CostModel.of(
                new ModelBuilder(core().build()).block(everything()).build(), CustomCosts.NONE);
        for (double output : new double[] {-1, Double.NaN, INFINITY}) {
            assertThatThrownBy(() -> costs.at(output))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("output is " + output);
        }
    }

    @Test
    void aMissingFactThatACostNeedsIsNamed() {
        RegionDescriptor bare = RegionDescriptor.bare("Nowhere");
        ModelDescriptor model = new ModelBuilder(
                        new RegionSetBuilder().region(bare).build())
                .labor("Sewing", 1)
                .build();
        assertThatThrownBy(() -> CostModel.of(model, CustomCosts.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nowhere")
                .hasMessageContaining("wage")
                .hasMessageContaining("Sewing");
        assertThat(Optional.of(CostModel.of(
                        new ModelBuilder(model.regionSet()).labor("Sewing", 0).build(), CustomCosts.NONE)))
                .isPresent();
    }
}
