package org.fragmenta.evidence;

import java.util.Arrays;
import java.util.List;

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

    /** A list of texts. */
    public static Figure texts(String name, List<String> texts) {
        return new Figure(name, "", List.of(), texts, false);
    }
}
