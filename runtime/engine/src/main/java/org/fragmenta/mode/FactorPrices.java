package org.fragmenta.mode;

import org.fragmenta.result.Tolerance;

/**
 * What a saving by fragmentation in one of two industries does to wage and rental, with two factors and given prices of
 * the goods (theory JK-9; Arndt and Kierzkowski 2001).
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param labourShareX share of labour in the cost of industry X, which fragments, 0 to 1
 * @param labourShareY share of labour in the cost of industry Y, 0 to 1
 * @param saving cost that fragmentation saves in X, share of its cost, at least 0 and below 1
 */
public record FactorPrices(
        String id, String title, String source, double labourShareX, double labourShareY, double saving)
        implements Mode {

    @Override
    public ModeKind kind() {
        return ModeKind.FACTOR_PRICES;
    }

    /** How much more labour-intensive X is than Y; the determinant of the matrix of cost shares. */
    public double determinant() {
        return labourShareX - labourShareY;
    }

    /** Whether both industries use the factors alike, so that nothing determines the factors' prices. */
    public boolean isSingular() {
        return Math.abs(determinant()) < Tolerance.at(1);
    }

    /** Relative change of the wage, {@code (1 - labourShareY) * saving / determinant}. */
    public double wageChange() {
        return (1 - labourShareY) * saving / determinant();
    }

    /** Relative change of the rental of capital, {@code -labourShareY * saving / determinant}. */
    public double rentalChange() {
        return -labourShareY * saving / determinant();
    }
}
