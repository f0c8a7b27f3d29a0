package org.fragmenta.mode;

import java.util.function.DoubleUnaryOperator;

/**
 * The two regions of Puga (1999) whose workers move between farms, industry and regions, solved by bisection: farms make
 * {@code L^theta} and are owned where they stand, industry uses labour and its own goods, a firm breaks even at output 1.
 */
record MigrationEconomy(IndustrialBell bell, double freeness) {
    private static final double STEP = 1e-5;

    /** What a worker's real wage is in the region to which a few have gone, less that in the other, relative, a step. */
    double gainOfMigrants() {
        double even = Math.exp(root(log -> output(Math.exp(log), Math.exp(log), 1, 1)[0] - 1));
        double tilt = root(
                log -> {
                    double[] output = output(even * Math.exp(log), even * Math.exp(-log), 1 + STEP, 1 - STEP);
                    return output[0] - output[1];
                },
                -100 * STEP,
                100 * STEP);
        double[] index = index(even * Math.exp(tilt), even * Math.exp(-tilt), 1 + STEP, 1 - STEP);
        return (2 * tilt - bell.industryShare() * Math.log(index[0] / index[1])) / STEP;
    }

    private double farmLabour(double wage) {
        double theta = bell.farmLabourShare();
        return Math.pow(wage / theta, 1 / (theta - 1));
    }

    /** Firms by region; each pays labour the share of its revenue that inputs leave. */
    private double[] firms(double[] wage, double[] workers, double[] price) {
        double[] firms = new double[2];
        for (int region = 0; region < 2; region++) {
            double industry = workers[region] - farmLabour(wage[region]);
            firms[region] = wage[region] * industry / (1 - bell.inputShare()) / price[region];
        }
        return firms;
    }

    private double[] price(double[] wage, double[] index) {
        double mu = bell.inputShare();
        return new double[] {
            Math.pow(wage[0], 1 - mu) * Math.pow(index[0], mu), Math.pow(wage[1], 1 - mu) * Math.pow(index[1], mu)
        };
    }

    private double[] index(double first, double second, double here, double there) {
        double s = bell.elasticity();
        double[] wage = {first, second};
        double[] index = {1, 1};
        for (int round = 0; round < 2000; round++) {
            double[] price = price(wage, index);
            double[] firms = firms(wage, new double[] {here, there}, price);
            for (int region = 0; region < 2; region++) {
                int other = 1 - region;
                double sum = firms[region] * Math.pow(price[region], 1 - s)
                        + firms[other] * Math.pow(price[other], 1 - s) * freeness;
                index[region] = Math.sqrt(index[region] * Math.pow(sum, 1 / (1 - s)));
            }
        }
        return index;
    }

    /** What a firm sells in each region, at these wages. */
    private double[] output(double first, double second, double here, double there) {
        double s = bell.elasticity();
        double[] wage = {first, second};
        double[] workers = {here, there};
        double[] index = index(first, second, here, there);
        double[] price = price(wage, index);
        double[] firms = firms(wage, workers, price);
        double[] spending = new double[2];
        for (int region = 0; region < 2; region++) {
            double theta = bell.farmLabourShare();
            double rent = (1 - theta) * Math.pow(farmLabour(wage[region]), theta);
            spending[region] = bell.industryShare() * (wage[region] * workers[region] + rent)
                    + bell.inputShare() * firms[region] * price[region];
        }
        double[] output = new double[2];
        for (int region = 0; region < 2; region++) {
            int other = 1 - region;
            output[region] = Math.pow(price[region], -s)
                    * (spending[region] * Math.pow(index[region], s - 1)
                            + freeness * spending[other] * Math.pow(index[other], s - 1));
        }
        return output;
    }

    /** The wage at which farms leave workers to industry and firms break even, in logarithms. */
    private double root(DoubleUnaryOperator excess) {
        double theta = bell.farmLabourShare();
        // At this wage farms would employ everybody.
        double least = Math.log(theta);
        return root(excess, least + 1e-6, least + 10);
    }

    private static double root(DoubleUnaryOperator function, double from, double to) {
        double left = from;
        double right = to;
        double sign = Math.signum(function.applyAsDouble(left));
        for (int round = 0; round < 80; round++) {
            double middle = (left + right) / 2;
            if (Math.signum(function.applyAsDouble(middle)) == sign) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return (left + right) / 2;
    }
}
