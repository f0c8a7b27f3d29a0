package org.fragmenta.solve.plants;

import org.fragmenta.solve.Deadline;

/**
 * Moves prices towards those of the best bound: up where no site takes a customer, down where several do, in directions
 * that remember the last ones (Held, Wolfe and Crowder 1974; Camerini, Fratta and Maffioli 1975).
 */
final class Subgradient {
    private static final double MEMORY = 0.7;
    private static final double FIRST_STEP = 1;
    private static final double SHORTER = 0.7;

    /** Bounds in a row that may fail to better the best before steps are shortened. */
    private static final int PATIENCE = 12;

    private final Relaxation relaxation;
    private final double[] price;
    private final double[] best;
    private final double[] direction;
    private double bestBound;
    private double length = FIRST_STEP;
    private int idle;

    Subgradient(Relaxation relaxation, double[] start) {
        this.relaxation = relaxation;
        price = start.clone();
        best = start.clone();
        direction = new double[start.length];
        bestBound = relaxation.evaluate(price);
    }

    /**
     * Takes some steps, fewer if the deadline comes first.
     *
     * @param target cost of a plan, which no bound exceeds unless no better plan is left
     */
    void run(int steps, double target, double enough, Deadline deadline) {
        double bound = relaxation.evaluate(price);
        for (int step = 0; step < steps && bestBound < enough && !deadline.passed(); step++) {
            move(target - bound);
            bound = relaxation.evaluate(price);
            if (bound > bestBound) {
                bestBound = bound;
                System.arraycopy(price, 0, best, 0, best.length);
                idle = 0;
            } else if (++idle >= PATIENCE) {
                length *= SHORTER;
                idle = 0;
            }
        }
    }

    private void move(double gap) {
        double[] taken = relaxation.taken();
        double square = 0;
        for (int customer = 0; customer < price.length; customer++) {
            direction[customer] = 1 - taken[customer] + MEMORY * direction[customer];
            square += direction[customer] * direction[customer];
        }
        if (square > 0) {
            double step = length * gap / square;
            for (int customer = 0; customer < price.length; customer++) {
                price[customer] += step * direction[customer];
            }
        }
    }

    /** The prices of the best bound, to be read until the next step. */
    double[] best() {
        return best;
    }

    double bound() {
        return bestBound;
    }
}
