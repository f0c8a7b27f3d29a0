package org.fragmenta.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0.0 | 0",
                "1 | 1",
                "12 | 12",
                "12.5 | 12.50",
                "12.345 | 12.35",
                "999.994 | 999.99",
                "999.999 | 1,000",
                "1000.4 | 1,000",
                "123456 | 123,456",
                "1234567.8 | 1,234,568",
                "-1234567.8 | -1,234,568",
                "-123456 | -123,456",
                "0.5 | 0.5",
                "0.123456 | 0.1235",
                "0.00099999 | 0.001",
                "-0.99996 | -1",
                "0.000001 | 0.000001",
                "0.00000012345 | 1.2345e-7",
                "1e15 | 1e15",
                "1.23456789e20 | 1.23457e20",
                "999999999999999 | 999,999,999,999,999",
                "Infinity | infinite",
                "-Infinity | -infinite",
                "NaN | undefined"
            })
    void amountsKeepTheDigitsThatHelp(double value, String text) {
        assertThat(Numbers.amount(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.30 | FLOOR | 1.3",
                "0.97314297 | FLOOR | 0.973142",
                "0.97314297 | CEILING | 0.973143",
                "1234567.25 | FLOOR | 1,234,567",
                "1234567.25 | CEILING | 1,234,568",
                "100000 | FLOOR | 100,000",
                "0 | FLOOR | 0"
            })
    void thresholdsAreRoundedToTheirSafeSide(double value, RoundingMode rounding, String text) {
        assertThat(Numbers.precise(value, rounding)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0.0 %", "0.1234 | 12.3 %", "1 | 100.0 %", "0.0001 | under 0.1 %", "-0.25 | -25.0 %"})
    void sharesArePercentages(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-SA-u-nu-arab", "hi-IN-u-nu-deva"})
    void noLocaleChangesANumber(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(Numbers.amount(1234567.8)).isEqualTo("1,234,568");
        assertThat(Numbers.amount(0.125)).isEqualTo("0.125");
        assertThat(Numbers.percent(0.5)).isEqualTo("50.0 %");
    }

    @Test
    void aRoundedThresholdIsStillBeyondTheThreshold() {
        for (double value = 1e-5; value < 1e9; value *= 1.37) {
            double floor = Double.parseDouble(
                    Numbers.precise(value, RoundingMode.FLOOR).replace(",", ""));
            double ceiling = Double.parseDouble(
                    Numbers.precise(value, RoundingMode.CEILING).replace(",", ""));
            assertThat(floor).isLessThanOrEqualTo(value).isCloseTo(value, within(value));
            assertThat(ceiling).isGreaterThanOrEqualTo(value).isCloseTo(value, within(value));
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double value) {
        return org.assertj.core.data.Offset.offset(Math.max(1e-5 * value, value >= 1e5 ? 1 : 0));
    }
}
