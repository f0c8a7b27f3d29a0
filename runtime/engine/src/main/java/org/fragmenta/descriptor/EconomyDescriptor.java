package org.fragmenta.descriptor;

/**
 * The numbers that hold for the whole model.
 *
 * @param discountRate share a year, at least 0 and below 1; annualises set-up
 * @param timeCost cost of an hour in transit, share of the goods' value (Hummels and Schaur 2013, AER 103(7), put a
 *     day at 0.6 to 2.1 % of value; the default is 0.8 % a day)
 * @param complexityPenalty rise of unit cost for each unit by which a block's complexity exceeds a region's capability
 *     (theory LA-3, psi)
 * @param complexitySlack the excess of complexity over capability above which a region cannot host a block, 0 to 1
 */
public record EconomyDescriptor(
        double discountRate, double timeCost, double complexityPenalty, double complexitySlack) {

    /** 0.8 % of value a day. */
    public static final double DEFAULT_TIME_COST = 0.008 / 24;

    /** The defaults that an annotated model starts from. */
    public static EconomyDescriptor standard() {
        return new EconomyDescriptor(0.10, DEFAULT_TIME_COST, 1, 1);
    }

    /**
     * The annuity factor: what one unit of money, sunk today, costs a year over a plant's life.
     *
     * <p>delta / (1 - (1 + delta)^-T), and 1/T where delta is 0 (theory 0.1).
     */
    public double annuityFactor(double lifeYears) {
        return discountRate == 0 ? 1 / lifeYears : discountRate / -Math.expm1(-lifeYears * Math.log1p(discountRate));
    }
}
