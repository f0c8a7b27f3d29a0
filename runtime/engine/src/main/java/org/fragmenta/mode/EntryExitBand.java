package org.fragmenta.mode;

import org.fragmenta.mode.EntryExit.Band;

/**
 * Newton's method for the two prices of {@link EntryExit}. What an active firm is worth more than an idle one,
 * {@code G(P) = P / (rho - mu) - w / rho + B P^b2 - A P^b1}, must be k at the price of entry and -l at that of exit, and flat
 * at both. The two flat ends give A and B for any two prices; what is left are two equations in the logarithms of the
 * prices. The costs grow to their full size by steps, because the band of small costs is known.
 */
final class EntryExitBand {
    private static final int STEPS = 40;
    private static final int ITERATIONS = 60;
    private static final double DIFFERENCE = 1e-6;
    private static final double SMALLEST = 1e-4;
    private static final double PRECISION = 1e-13;

    private final EntryExit firm;
    private final double up;
    private final double down;

    EntryExitBand(EntryExit firm) {
        this.firm = firm;
        this.up = DixitPindyck.positiveRoot(firm.discountRate(), firm.drift(), firm.volatility());
        this.down = DixitPindyck.negativeRoot(firm.discountRate(), firm.drift(), firm.volatility());
    }

    Band solve() {
        double middle = Math.log(firm.runningCost() * (firm.discountRate() - firm.drift()) / firm.discountRate());
        double half = firm.smallCostHalfWidth() * Math.cbrt(SMALLEST);
        double[] logs = {middle + half, middle - half};
        for (int step = 0; step <= STEPS; step++) {
            double size = Math.pow(SMALLEST, 1 - (double) step / STEPS);
            logs = converged(logs, size);
        }
        return new Band(Math.exp(logs[0]), Math.exp(logs[1]));
    }

    double residual(Band band) {
        double[] options = options(band.entry(), band.exit());
        double[] mismatch = mismatch(new double[] {Math.log(band.entry()), Math.log(band.exit())}, 1);
        double scale = firm.entryCost() + firm.exitCost();
        double slope = Math.max(Math.abs(slope(band.entry(), options)), Math.abs(slope(band.exit(), options)));
        return Math.max(
                Math.max(Math.abs(mismatch[0]), Math.abs(mismatch[1])) / scale,
                slope * (firm.discountRate() - firm.drift()));
    }

    private double[] converged(double[] start, double size) {
        double[] logs = start.clone();
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] step = step(logs, size);
            // A step that would turn the band over is shortened: entry stays above exit.
            double width = logs[0] - logs[1];
            double closing = step[1] - step[0];
            double share = closing >= width / 2 ? width / 2 / closing : 1;
            logs[0] += share * step[0];
            logs[1] += share * step[1];
            if (Math.max(Math.abs(step[0]), Math.abs(step[1])) < PRECISION) {
                break;
            }
        }
        return logs;
    }

    private double[] step(double[] logs, double size) {
        double[] here = mismatch(logs, size);
        double change = DIFFERENCE * Math.min(1, logs[0] - logs[1]);
        double[][] slopes = new double[2][];
        for (int side = 0; side < 2; side++) {
            double[] above = logs.clone();
            double[] below = logs.clone();
            above[side] += change;
            below[side] -= change;
            double[] more = mismatch(above, size);
            double[] less = mismatch(below, size);
            slopes[side] = new double[] {(more[0] - less[0]) / (2 * change), (more[1] - less[1]) / (2 * change)};
        }
        double determinant = slopes[0][0] * slopes[1][1] - slopes[1][0] * slopes[0][1];
        return new double[] {
            (-here[0] * slopes[1][1] + here[1] * slopes[1][0]) / determinant,
            (-here[1] * slopes[0][0] + here[0] * slopes[0][1]) / determinant
        };
    }

    /** What value matching misses at entry and exit, where a share of the costs is due. */
    private double[] mismatch(double[] logs, double size) {
        double entry = Math.exp(logs[0]);
        double exit = Math.exp(logs[1]);
        double[] options = options(entry, exit);
        return new double[] {
            worth(entry, options) - size * firm.entryCost(), worth(exit, options) + size * firm.exitCost()
        };
    }

    /** B and A for which G is flat at both prices. */
    private double[] options(double entry, double exit) {
        double flat = -1 / (firm.discountRate() - firm.drift());
        double bEntry = down * Math.pow(entry, down - 1);
        double aEntry = -up * Math.pow(entry, up - 1);
        double bExit = down * Math.pow(exit, down - 1);
        double aExit = -up * Math.pow(exit, up - 1);
        double determinant = bEntry * aExit - aEntry * bExit;
        return new double[] {flat * (aExit - aEntry) / determinant, flat * (bEntry - bExit) / determinant};
    }

    private double worth(double price, double[] options) {
        return price / (firm.discountRate() - firm.drift())
                - firm.runningCost() / firm.discountRate()
                + options[0] * Math.pow(price, down)
                - options[1] * Math.pow(price, up);
    }

    private double slope(double price, double[] options) {
        return 1 / (firm.discountRate() - firm.drift())
                + options[0] * down * Math.pow(price, down - 1)
                - options[1] * up * Math.pow(price, up - 1);
    }
}
