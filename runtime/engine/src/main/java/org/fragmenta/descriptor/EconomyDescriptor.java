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
 * @param institutions factor on the cost of not controlling an independent supplier; 1 is today, less where contracts are
 *     better enforced (theory KA-3)
 */
public record EconomyDescriptor(
        double discountRate, double timeCost, double complexityPenalty, double complexitySlack, double institutions) {

    /** 0.8 % of value a day. */
    public static final double DEFAULT_TIME_COST = 0.008 / 24;

    /** A few times the rounding of decimal fractions and of their difference, so that what fits on paper fits here. */
    private static final double ROUNDING = 0x1p-48;

    /** The numbers of a model that keeps every block in-house, where institutions do not matter. */
    public EconomyDescriptor(double discountRate, double timeCost, double complexityPenalty, double complexitySlack) {
        this(discountRate, timeCost, complexityPenalty, complexitySlack, 1);
    }

    /** The defaults that an annotated model starts from. */
    public static EconomyDescriptor standard() {
        return new EconomyDescriptor(0.10, DEFAULT_TIME_COST, 1, 1);
    }

    /**
     * Whether a region is not capable enough to host a block (theory LA-3).
     *
     * @param complexity of the block
     * @param capability of the region; where it is NaN, nothing is out of reach
     */
    public boolean isOutOfReach(double complexity, double capability) {
        return complexity - capability > complexitySlack + ROUNDING;
    }

    /**
     * The share of a plant's profit tax that is due in spite of a tax holiday: the present value of the years after it over
     * that of the plant's whole life (theory CO-4).
     *
     * <p>((1 + delta)^-h - (1 + delta)^-T) / (1 - (1 + delta)^-T), and (T - h) / T where delta is 0; 0 from h = T on.
     *
     * @param holidayYears years without tax, h
     * @param lifeYears life of the plant, T
     */
    public double taxedShare(double holidayYears, double lifeYears) {
        if (holidayYears == 0) {
            return 1;
        }
        if (holidayYears >= lifeYears) {
            return 0;
        }
        double growth = Math.log1p(discountRate);
        return discountRate == 0
                ? (lifeYears - holidayYears) / lifeYears
                : Math.exp(-holidayYears * growth)
                        * Math.expm1((holidayYears - lifeYears) * growth)
                        / Math.expm1(-lifeYears * growth);
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
