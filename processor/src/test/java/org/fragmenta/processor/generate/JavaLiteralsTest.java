package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JavaLiteralsTest {

    @Test
    void saysExactlyTheNumberThatWasMeant() {
        Random random = new Random(7);
        double[] numbers = DoubleStream.concat(
                        DoubleStream.of(
                                0,
                                -0.0,
                                1,
                                1e-10,
                                12345.678912,
                                Double.MIN_VALUE,
                                Double.MAX_VALUE,
                                Double.NaN,
                                Double.POSITIVE_INFINITY,
                                Double.NEGATIVE_INFINITY),
                        LongStream.generate(random::nextLong).limit(200).mapToDouble(Double::longBitsToDouble))
                .toArray();
        String literals = DoubleStream.of(numbers).mapToObj(JavaLiterals::of).collect(Collectors.joining(", "));
        String source = "public class Literals implements java.util.function.Supplier<double[]> {\n"
                + "public Literals() {}\n public double[] get() { return new double[] {" + literals + "}; }}";
        Object compiled = CompiledCode.of(java.util.List.of(), Map.of("Literals.java", source))
                .create("Literals", Supplier.class)
                .get();
        assertThat((double[]) compiled).as("seed 7").containsExactly(numbers);
    }

    @Test
    void marksLongNumbers() {
        assertThat(JavaLiterals.of(Long.MIN_VALUE)).isEqualTo("-9223372036854775808L");
        assertThat(JavaLiterals.of(12)).isEqualTo("12");
    }
}
