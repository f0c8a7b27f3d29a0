package org.fragmenta.theory.cost;

/** What a tax holiday leaves of a profit tax over a plant's life (theory CO-4). */
final class TaxHoliday {
    private TaxHoliday() {}

    /**
     * The effective rate: the tax of the years after the holiday over the profit of all years, both discounted. Written
     * as the sum that it is, for whole years, so that it can be held against a closed form.
     *
     * @param tax rate on profit, 0 to 1
     * @param discountRate share a year
     * @param holiday whole years without tax
     * @param life years of the plant, at least 1; whole
     */
    static double effectiveRate(double tax, double discountRate, int holiday, int life) {
        double taxed = 0;
        double all = 0;
        for (int year = 1; year <= life; year++) {
            double worth = Math.pow(1 + discountRate, -year);
            all += worth;
            taxed += year > holiday ? worth : 0;
        }
        return tax * taxed / all;
    }
}
