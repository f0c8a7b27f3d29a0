package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainNumberTest {

    @Test
    void showsEveryDigitWithoutAnExponent() {
        assertThat(PlainNumber.of(1_200_000)).isEqualTo("1200000");
        assertThat(PlainNumber.of(12_000_000)).isEqualTo("12000000");
        assertThat(PlainNumber.of(-0.55)).isEqualTo("-0.55");
        assertThat(PlainNumber.of(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(PlainNumber.of(0.00001)).isEqualTo("0.00001");
        assertThat(PlainNumber.of(0)).isEqualTo("0");
        assertThat(PlainNumber.of(-0.0)).isEqualTo("0");
    }

    @Test
    void showsVeryLargeAndVerySmallNumbersInPowersOfTen() {
        assertThat(PlainNumber.of(1e300)).isEqualTo("1.0E300");
        assertThat(PlainNumber.of(-1e15)).isEqualTo("-1.0E15");
        assertThat(PlainNumber.of(1e-9)).isEqualTo("1.0E-9");
        assertThat(PlainNumber.of(Double.NaN)).isEqualTo("NaN");
        assertThat(PlainNumber.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    }
}
