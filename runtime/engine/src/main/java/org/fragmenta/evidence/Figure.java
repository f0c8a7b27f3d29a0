package org.fragmenta.evidence;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A named row of evidence: numbers or texts.
 *
 * @param name short, as evidence lines print it: "thresholds", "n", "c"
 * @param unit of the numbers; "" for texts and for numbers without
 * @param numbers the numbers, positive infinity for "never"; empty where the row is of texts
 * @param texts the texts; beside numbers, their exact values, where those are not decimals
 * @param single whether it is one value rather than a list that happens to hold one
 */
public record Figure(String name, String unit, List<Double> numbers, List<String> texts, boolean single) {

    public Figure {
        numbers = List.copyOf(numbers);
        texts = List.copyOf(texts);
        if (numbers.stream().anyMatch(number -> number.isNaN() || number == Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " holds something that is no number: " + numbers);
        }
    }

    /** One number. */
    public static Figure of(String name, String unit, double number) {
        return new Figure(name, unit, List.of(number), List.of(), true);
    }

    /** One text. */
    public static Figure of(String name, String text) {
        return new Figure(name, "", List.of(), List.of(text), true);
    }

    /** A list of numbers. */
    public static Figure list(String name, String unit, List<Double> numbers) {
        return new Figure(name, unit, numbers, List.of(), false);
    }

    /** A list of numbers. */
    public static Figure list(String name, String unit, double... numbers) {
        return list(name, unit, Arrays.stream(numbers).boxed().toList());
    }

    /** One exact number. */
    public static Figure exact(String name, String unit, BigFraction number) {
        return new Figure(
                name, unit, List.of(EvidenceNumber.nearest(number)), List.of(EvidenceNumber.exact(number)), true);
    }

    /** A list of exact numbers. */
    public static Figure exact(String name, String unit, List<BigFraction> numbers) {
        return new Figure(
                name,
                unit,
                numbers.stream().map(EvidenceNumber::nearest).toList(),
                numbers.stream().map(EvidenceNumber::exact).toList(),
                false);
    }

    /** A list of texts. */
    public static Figure texts(String name, List<String> texts) {
        return new Figure(name, "", List.of(), texts, false);
    }
}
