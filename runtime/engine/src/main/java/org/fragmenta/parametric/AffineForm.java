package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An exact number that depends on parameters in proportion: a constant and a slope for each of them.
 *
 * @param constant its value where all parameters are 0
 * @param slopes what it rises by for each unit of a parameter, in the order of the parameters
 */
public record AffineForm(BigFraction constant, List<BigFraction> slopes) {

    public AffineForm {
        slopes = List.copyOf(slopes);
    }

    /**
     * A number that does not depend on any parameter.
     *
     * @param parameters how many there are
     */
    public static AffineForm constant(BigFraction value, int parameters) {
        return new AffineForm(value, Collections.nCopies(parameters, BigFraction.ZERO));
    }

    /**
     * A number that depends on one of some parameters.
     *
     * @param parameter position of that parameter
     * @param parameters how many there are
     */
    public static AffineForm of(BigFraction constant, BigFraction slope, int parameter, int parameters) {
        List<BigFraction> slopes = new ArrayList<>(Collections.nCopies(parameters, BigFraction.ZERO));
        slopes.set(parameter, slope);
        return new AffineForm(constant, slopes);
    }

    /**
     * The sum of some numbers.
     *
     * @param parts at least one
     */
    public static AffineForm sum(List<AffineForm> parts) {
        FractionSum constant = new FractionSum();
        parts.forEach(part -> constant.add(part.constant));
        List<BigFraction> slopes = new ArrayList<>();
        for (int parameter = 0; parameter < parts.get(0).slopes.size(); parameter++) {
            FractionSum slope = new FractionSum();
            for (AffineForm part : parts) {
                slope.add(part.slopes.get(parameter));
            }
            slopes.add(slope.value());
        }
        return new AffineForm(constant.value(), slopes);
    }

    /** Whether it depends on no parameter. */
    public boolean isConstant() {
        return slopes.stream().allMatch(slope -> slope.getNumerator().signum() == 0);
    }

    /** Whether it is 0 whatever the parameters are. */
    public boolean isZero() {
        return constant.getNumerator().signum() == 0 && isConstant();
    }

    /** The slope of the only or the first parameter. */
    public BigFraction slope() {
        return slopes.get(0);
    }

    /** The sum. */
    public AffineForm plus(AffineForm other) {
        return combine(other, BigFraction::add);
    }

    /** The difference. */
    public AffineForm minus(AffineForm other) {
        return combine(other, BigFraction::subtract);
    }

    private AffineForm combine(AffineForm other, BinaryOperator<BigFraction> operator) {
        List<BigFraction> combined = new ArrayList<>(slopes.size());
        for (int parameter = 0; parameter < slopes.size(); parameter++) {
            combined.add(operator.apply(slopes.get(parameter), other.slopes.get(parameter)));
        }
        return new AffineForm(operator.apply(constant, other.constant), combined);
    }

    /** The multiple by a number. */
    public AffineForm times(BigFraction factor) {
        if (factor.equals(BigFraction.ONE)) {
            return this;
        }
        return new AffineForm(
                constant.multiply(factor),
                slopes.stream().map(slope -> slope.multiply(factor)).toList());
    }

    /**
     * The product.
     *
     * @throws ArithmeticException if both depend on parameters, because the product would not be affine
     */
    public AffineForm times(AffineForm factor) {
        if (factor.isConstant()) {
            return times(factor.constant);
        }
        if (isConstant()) {
            return factor.times(constant);
        }
        throw new ArithmeticException("a product of two numbers that both vary is not affine");
    }

    /**
     * Its value at a point.
     *
     * @param point a value for each parameter
     */
    public BigFraction at(List<BigFraction> point) {
        BigFraction value = constant;
        for (int parameter = 0; parameter < slopes.size(); parameter++) {
            BigFraction slope = slopes.get(parameter);
            if (slope.getNumerator().signum() != 0) {
                value = value.add(slope.multiply(point.get(parameter)));
            }
        }
        return value;
    }

    /** Its value at a point given as the decimals that it is written as. */
    public BigFraction at(double... point) {
        List<BigFraction> exact = new ArrayList<>(point.length);
        for (double value : point) {
            exact.add(Decimals.read(value));
        }
        return at(exact);
    }
}
