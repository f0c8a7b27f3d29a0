package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.fragmenta.mode.CorePeriphery.Equilibrium;
import org.fragmenta.mode.IndustrialBell.Gathering;
import org.fragmenta.mode.TwoRegionEconomy.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AG-1, AG-2, AG-6, AG-7 and AG-8 with V2 to V6 of the theory notes. */
class GeographyTest {

    private static CorePeriphery corePeriphery(double elasticity, double share, double tradeCost) {
        return new CorePeriphery("CorePeriphery", "", "", elasticity, share, tradeCost);
    }

    /** V2, for workers who move and for firms that buy from each other. */
    @Test
    void criticalTradeCostsAreThoseOfTheTable() {
        CorePeriphery workers = ModeExamples.read("core-periphery", CorePeriphery.class);
        VerticalLinkages firms = ModeExamples.read("vertical-linkages", VerticalLinkages.class);

        for (TwoRegionEconomy economy : new TwoRegionEconomy[] {workers, firms}) {
            assertThat(economy.tradeCostAt(economy.breakFreeness())).isCloseTo(1.6266, within(5e-5));
            assertThat(economy.tradeCostAt(economy.sustainFreeness())).isCloseTo(1.8073, within(5e-5));
        }
    }

    /** The other cells of that table: the sustain point is where one who leaves a full core earns the same. */
    @ParameterizedTest
    @CsvSource({"3, 0.2", "3, 0.4", "3, 0.6", "5, 0.2", "5, 0.4", "5, 0.6", "7, 0.2", "7, 0.4", "7, 0.6"})
    void breakAndSustainPointsAreWhereMoversGainNothing(double elasticity, double share) {
        CorePeriphery any = corePeriphery(elasticity, share, 2);
        double atBreak = any.tradeCostAt(any.breakFreeness());
        double atSustain = any.tradeCostAt(any.sustainFreeness());

        assertThat(atSustain).isGreaterThan(atBreak).isGreaterThan(1);
        assertThat(corePeriphery(elasticity, share, atSustain).entrantWage()).isCloseTo(1, within(1e-9));
        assertThat(corePeriphery(elasticity, share, 0.999 * atSustain).entrantWage())
                .isLessThan(1);
        double step = 1e-4;
        assertThat(corePeriphery(elasticity, share, 0.999 * atBreak).realWageRatio(0.5 + step))
                .isGreaterThan(1);
        assertThat(corePeriphery(elasticity, share, 1.001 * atBreak).realWageRatio(0.5 + step))
                .isLessThan(1);
    }

    /** V3, with tau = 1/T the fraction that arrives. */
    @Test
    void krugmansConcentrationLastsWhereTradeIsCheap() {
        CorePeriphery dear = corePeriphery(4, 0.3, 1 / 0.5);
        CorePeriphery cheap = corePeriphery(4, 0.3, 1 / 0.75);

        assertThat(dear.entrantWage()).isCloseTo(1.2541369, within(5e-8));
        // The notes print .7815972; the formula gives .78159710.
        assertThat(cheap.entrantWage()).isCloseTo(0.78159710, within(5e-9));
        assertThat(1 / dear.tradeCostAt(dear.sustainFreeness())).isCloseTo(0.5795866, within(5e-8));
        assertThat(1 / dear.tradeCostAt(dear.breakFreeness())).isCloseTo(0.6133749, within(5e-8));
        assertThat(dear.realWageRatio(0.6)).isCloseTo(0.97431, within(5e-6));
        assertThat(cheap.realWageRatio(0.6)).isCloseTo(1.01185, within(5e-6));
    }

    /** V3b. */
    @ParameterizedTest
    @CsvSource({"2.1, 0.93389", "1.7, 0.99319", "1.5, 1.01900"})
    void realWagesAreThoseOfTheFigure(double tradeCost, double ratio) {
        assertThat(corePeriphery(5, 0.4, tradeCost).realWageRatio(0.7)).isCloseTo(ratio, within(5e-6));
    }

    /** V3b: where history decides there are five equilibria. */
    @Test
    void betweenTheTwoPointsThereAreFiveEquilibria() {
        CorePeriphery economy = ModeExamples.read("core-periphery", CorePeriphery.class);

        assertThat(economy.patternAt(economy.freeness())).isEqualTo(Pattern.HISTORY_DECIDES);
        assertThat(economy.equilibria())
                .extracting(Equilibrium::stable)
                .containsExactly(true, false, true, false, true);
        assertThat(economy.equilibria().get(1).share()).isCloseTo(0.165113, within(5e-7));
        assertThat(economy.equilibria().get(3).share()).isCloseTo(0.834887, within(5e-7));
        assertThat(corePeriphery(5, 0.4, 2.1).equilibria()).containsExactly(new Equilibrium(0.5, true));
        assertThat(corePeriphery(5, 0.4, 1.5).equilibria())
                .containsExactly(new Equilibrium(0, true), new Equilibrium(0.5, false), new Equilibrium(1, true));
    }

    /** Wages are found by bracketing; here they are put into the model's six equations. */
    @Test
    void equilibriumWagesSolveTheModel() {
        long seed = 5;
        Random random = new Random(seed);
        for (int draw = 0; draw < 200; draw++) {
            double elasticity = 1.5 + 8 * random.nextDouble();
            double share = 0.9 * random.nextDouble() * (elasticity - 1) / elasticity;
            double tradeCost = 1 + 3 * random.nextDouble();
            double first = 0.02 + 0.96 * random.nextDouble();
            double ratio = corePeriphery(elasticity, share, tradeCost).realWageRatio(first);

            assertThat(ratio)
                    .as("seed %s, draw %s", seed, draw)
                    .isCloseTo(byIteration(elasticity, share, tradeCost, first), within(1e-8));
        }
    }

    /** Real wages by damped iteration on wages, incomes and price indices (Fujita, Krugman and Venables 1999, chapter 5). */
    private static double byIteration(double elasticity, double share, double tradeCost, double first) {
        double[] wage = {1, 1};
        double[] workers = {first, 1 - first};
        double[] index = new double[2];
        for (int step = 0; step < 20_000; step++) {
            for (int region = 0; region < 2; region++) {
                int other = 1 - region;
                index[region] = Math.pow(
                        workers[region] * Math.pow(wage[region], 1 - elasticity)
                                + workers[other] * Math.pow(wage[other] * tradeCost, 1 - elasticity),
                        1 / (1 - elasticity));
            }
            for (int region = 0; region < 2; region++) {
                int other = 1 - region;
                double income = share * workers[region] * wage[region] + (1 - share) / 2;
                double elsewhere = share * workers[other] * wage[other] + (1 - share) / 2;
                double paid = Math.pow(
                        income * Math.pow(index[region], elasticity - 1)
                                + elsewhere
                                        * Math.pow(tradeCost, 1 - elasticity)
                                        * Math.pow(index[other], elasticity - 1),
                        1 / elasticity);
                wage[region] = Math.sqrt(wage[region] * paid);
            }
        }
        return wage[0] / wage[1] * Math.pow(index[1] / index[0], share);
    }

    /** V4. */
    @Test
    void industryGathersAndSpreadsAgain() {
        IndustrialBell bell = ModeExamples.read("industrial-bell", IndustrialBell.class);
        Gathering gathering = bell.gathering().orElseThrow();

        assertThat(bell.labourElasticity()).isCloseTo(141, within(1e-9));
        assertThat(gathering.from()).isCloseTo(0.0682545, within(5e-8));
        assertThat(gathering.to()).isCloseTo(0.9758197, within(5e-8));
        assertThat(ModeExamples.changed(
                                "industrial-bell",
                                "\"farmLabourShare\": 0.94",
                                "\"farmLabourShare\": 0.1",
                                IndustrialBell.class)
                        .gathering())
                .isEmpty();
    }

    private static IndustrialBell bell(double elasticity, double inputs, double industry, double farm) {
        return new IndustrialBell("Bell", "", "", elasticity, inputs, industry, farm, 2);
    }

    @Test
    void withoutLinkagesMigrationIsThatOfCoreAndPeriphery() {
        for (double share : new double[] {0.2, 0.4, 0.6}) {
            double migrating = bell(5, 0, share, 0).breakFreenessWithMigration().orElseThrow();
            assertThat(migrating).isCloseTo(corePeriphery(5, share, 2).breakFreeness(), within(1e-12));
        }
        assertThat(bell(1.5, 0.3, 0.6, 0).breakFreenessWithMigration()).isEmpty();
    }

    /** Below the point a migrant earns less where others go, above it more, in the whole model solved by numbers. */
    @ParameterizedTest
    @CsvSource({"5, 0.2, 0.3, 0.4", "4, 0.4, 0.2, 0.6", "6, 0.5, 0.3, 0.2", "5, 0.3, 0.1, 0.9"})
    void migrantsGainExactlyBeyondThePointWhereAnEvenSplitBreaks(
            double elasticity, double inputs, double industry, double farm) {
        IndustrialBell bell = bell(elasticity, inputs, industry, farm);
        double phi = bell.breakFreenessWithMigration().orElseThrow();
        assertThat(new MigrationEconomy(bell, 0.999 * phi).gainOfMigrants()).isNegative();
        assertThat(new MigrationEconomy(bell, 1.001 * phi).gainOfMigrants()).isPositive();
    }

    /** V5. */
    @Test
    void entrepreneursGatherWithinAHair() {
        FootlooseEntrepreneur economy = ModeExamples.read("footloose-entrepreneur", FootlooseEntrepreneur.class);

        assertThat(economy.breakFreeness()).isCloseTo(23.0 / 33, within(1e-15));
        assertThat(economy.sustainFreeness()).isCloseTo(0.6954424, within(5e-8));
        assertThat(economy.tradeCostAt(economy.breakFreeness())).isCloseTo(1.0944515, within(5e-8));
        assertThat(economy.tradeCostAt(economy.sustainFreeness())).isCloseTo(1.0950519, within(5e-8));
        assertThat(economy.patternAt(0.5)).isEqualTo(Pattern.DISPERSED);
        assertThat(economy.patternAt(0.696)).isEqualTo(Pattern.HISTORY_DECIDES);
        assertThat(economy.patternAt(0.7)).isEqualTo(Pattern.ONE_REGION);
    }

    /** V6: firms earn the same in both regions, or all are where they earn more. */
    @Test
    void theLargerMarketHasMoreThanItsShare() {
        HomeMarket market = ModeExamples.read("home-market", HomeMarket.class);

        assertThat(market.firmShare()).isCloseTo(0.65, within(1e-12));
        assertThat(market.magnification()).isCloseTo(3, within(1e-12));
        assertThat(profitGap(market)).isCloseTo(0, within(1e-12));
        HomeMarket larger = new HomeMarket("", "", "", 0.7, 0.6);
        assertThat(larger.gatheringFreeness()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(larger.firmShare()).isEqualTo(1);
        assertThat(profitGap(larger)).isPositive();
        assertThat(new HomeMarket("", "", "", 0.7, 0.4).firmShare()).isZero();
    }

    /** Operating profit of a firm in the first region less that in the second. */
    private static double profitGap(HomeMarket market) {
        double phi = market.freeness();
        double firms = market.firmShare();
        double home = market.spendingShare() / (firms + phi * (1 - firms));
        double abroad = (1 - market.spendingShare()) / (phi * firms + 1 - firms);
        return (1 - phi) * (home - abroad);
    }
}
