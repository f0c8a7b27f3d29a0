package org.fragmenta.theory.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fragmenta.theory.cost.Divisibility.Cut;
import org.fragmenta.theory.cost.Divisibility.Link;
import org.junit.jupiter.api.Test;

class IndexArithmeticTest {

    @Test
    void aTaxHolidayLeavesPartOfTheTax() {
        assertThat(TaxHoliday.effectiveRate(0.20, 0.10, 8, 20)).isCloseTo(0.0746723, within(5e-8));
        assertThat(TaxHoliday.effectiveRate(0.20, 0.10, 0, 20)).isCloseTo(0.20, within(1e-15));
        assertThat(TaxHoliday.effectiveRate(0.20, 0, 5, 20)).isCloseTo(0.15, within(1e-15));
        assertThat(TaxHoliday.effectiveRate(0.20, 0.10, 25, 20)).isZero();
    }

    @Test
    void lightAndDearGoodsTravelFar() {
        assertThat(new BreakEven(0.15, 2, 0.0002, 1).km()).isCloseTo(1500, within(1e-9));
        assertThat(new BreakEven(0.15, 20, 0.0002, 1).km()).isCloseTo(15000, within(1e-8));
        assertThat(new BreakEven(0.15, 200, 0.0002, 1).km()).isCloseTo(150000, within(1e-7));
        assertThat(new BreakEven(0.15, 2, 0.0002, 2).km()).isCloseTo(750, within(1e-9));
    }

    @Test
    void aChainIsAsDivisibleAsItsValuableCuts() {
        Divisibility chain =
                new Divisibility(new double[] {0.2, 0.5, 0.3}, List.of(new Link(0, 1, true), new Link(1, 2, false)));
        assertThat(chain.cuts()).containsExactly(new Cut(0, 0.2, true), new Cut(1, 0.3, false));
        assertThat(chain.index().orElseThrow()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void linksOnACycleCutNothing() {
        Divisibility cycle = new Divisibility(
                new double[] {1, 1, 1, 1},
                List.of(
                        new Link(0, 1, true),
                        new Link(1, 2, true),
                        new Link(0, 2, true),
                        new Link(2, 3, false),
                        new Link(3, 2, true)));
        assertThat(cycle.cuts()).containsExactly(new Cut(3, 1, false));
        assertThat(cycle.index()).hasValue(0);
    }

    @Test
    void labourSharesSpreadFromNothingToAll() {
        double[] half = {1, 1};
        assertThat(FactorSpread.of(half, new double[] {0.4, 0.4})).isZero();
        assertThat(FactorSpread.of(half, new double[] {1, 0})).isCloseTo(1, within(1e-12));
        // mean .5, distance .1 of at most .5
        assertThat(FactorSpread.of(half, new double[] {0.4, 0.6})).isCloseTo(0.2, within(1e-12));
        assertThat(FactorSpread.of(half, new double[] {0, 0})).isZero();
    }
}
