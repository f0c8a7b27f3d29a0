package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fragmenta.mode.ProximityConcentration.Supply;
import org.fragmenta.mode.StageGovernance.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GV-9, GV-10 with V13, KA-5 and JK-9 of the theory notes. */
class CalculatorsTest {

    @ParameterizedTest
    @CsvSource({"1.01, 45, 13.469715", "1.05, 20, 19.351458", "1.1, 14, 25.161258"})
    void cheaperHandOversMakeMoreBlocks(String markup, int blocks, double price) {
        TransactionChain chain = chain(markup);

        assertThat(chain.blocks()).isEqualTo(blocks);
        assertThat(chain.price(blocks)).isCloseTo(price, within(5e-7));
    }

    /** Dearer links than the published ones, against value iteration on a grid and every number of blocks. */
    @Test
    void dearHandOversMakeFewBlocks() {
        TransactionChain chain = chain("1.2");

        assertThat(chain.blocks()).isEqualTo(10);
        double price = chain.price(10);
        assertThat(price).isCloseTo(chain.price(chain.lengths(10)), within(1e-9));
        for (int blocks = 1; blocks < 10; blocks++) {
            assertThat(chain.price(blocks)).isGreaterThan(price);
        }
        assertThat(chain.lengths(11)[10]).isNegative();
        double onGrid = byValueIteration(10, 1.2, 2000);
        assertThat(onGrid).isGreaterThan(price).isCloseTo(price, within(2e-4));
    }

    @Test
    void theGridOfTheNotesIsMet() {
        assertThat(byValueIteration(10, 1.05, 400)).isCloseTo(19.3527, within(5e-5));
        assertThat(byValueIteration(10, 1.1, 400)).isCloseTo(25.1628, within(5e-5));
    }

    /** The price of the first s of n tasks is the least of a last block's cost and the marked-up price before it. */
    private static double byValueIteration(double coordination, double markup, int grid) {
        double[] price = new double[grid + 1];
        for (int done = 1; done <= grid; done++) {
            price[done] = Double.POSITIVE_INFINITY;
            for (int before = 0; before < done; before++) {
                double own = Math.expm1(coordination * (done - before) / grid);
                price[done] = Math.min(price[done], own + markup * price[before]);
            }
        }
        return price[grid];
    }

    private static TransactionChain chain(String markup) {
        return ModeExamples.changed(
                "transaction-chain", "\"markup\": 1.05", "\"markup\": " + markup, TransactionChain.class);
    }

    @Test
    void productiveFirmsExportAndTheMostProductiveBuildPlants() {
        ProximityConcentration firm = ModeExamples.read("proximity-concentration", ProximityConcentration.class);

        assertThat(firm.domesticCutoff()).isCloseTo(1, within(1e-12));
        assertThat(firm.exportCutoff()).isCloseTo(1.3814561, within(5e-8));
        assertThat(firm.plantCutoff()).isCloseTo(1.7256974, within(5e-8));
        assertThat(firm.isOrdered()).isTrue();
        for (double phi = 0.505; phi < 3; phi += 0.01) {
            Supply expected = phi > firm.plantCutoff()
                    ? Supply.PLANT
                    : phi > firm.exportCutoff()
                            ? Supply.EXPORT
                            : phi > firm.domesticCutoff() ? Supply.DOMESTIC : Supply.NONE;
            assertThat(firm.best(phi)).as("phi %s", phi).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.8, COMPLEMENTS, -0.9905, 0.2421, 0.5", "0.3, SUBSTITUTES, 0.8009, 0.6211, 0.5"})
    void ownershipRisesDownstreamAmongComplements(
            String rho, Sequence sequence, double early, double middle, double last) {
        StageGovernance governance = ModeExamples.changed(
                "stage-governance",
                "\"demandSubstitutability\": 0.8",
                "\"demandSubstitutability\": " + rho,
                StageGovernance.class);

        assertThat(governance.sequence()).isEqualTo(sequence);
        assertThat(governance.share(governance.positions().at(0))).isCloseTo(early, within(5e-5));
        assertThat(governance.share(governance.positions().at(1))).isCloseTo(middle, within(5e-5));
        assertThat(governance.share(governance.positions().at(2))).isCloseTo(last, within(5e-5));
    }

    /** The changes solve the zero-profit conditions of both industries. */
    @Test
    void outsourcingInTheLabourIntensiveIndustryRaisesWages() {
        FactorPrices prices = ModeExamples.read("factor-prices", FactorPrices.class);

        assertThat(prices.wageChange()).isCloseTo(0.10, within(1e-12));
        assertThat(prices.rentalChange()).isCloseTo(-0.066667, within(5e-7));
        assertThat(0.7 * prices.wageChange() + 0.3 * prices.rentalChange()).isCloseTo(0.05, within(1e-12));
        assertThat(0.4 * prices.wageChange() + 0.6 * prices.rentalChange()).isCloseTo(0, within(1e-12));
    }
}
