package org.fragmenta.scenario;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The numbers of a record by name: a record can be read as an array of them and made again from such an array. An
 * absent number is NaN in the array, a value that no descriptor holds.
 *
 * @param names the fields, in the order of the array
 * @param read the numbers of a record
 * @param replace the same record with other numbers
 * @param overruled names the explicit row or table that stands in place of a field; "" where the field counts
 */
record NumberFields<T>(
        List<String> names,
        Function<T, double[]> read,
        BiFunction<T, double[], T> replace,
        BiFunction<T, String, String> overruled) {

    NumberFields(List<String> names, Function<T, double[]> read, BiFunction<T, double[], T> replace) {
        this(names, read, replace, (element, field) -> "");
    }

    static double orAbsent(OptionalDouble number) {
        return number.orElse(Double.NaN);
    }

    static OptionalDouble orEmpty(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
