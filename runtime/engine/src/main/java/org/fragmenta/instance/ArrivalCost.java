package org.fragmenta.instance;

import java.util.Optional;

/**
 * A matrix whose cost depends on the receiver's region alone wherever the regions differ, and is no more where they are the
 * same: what moving costs, where it is paid on arrival. Its messages take a step a region, with the same result to the last
 * bit, since rounding keeps the order of sums.
 */
final class ArrivalCost {
    private final double[] staying;
    private final double[] arriving;

    private ArrivalCost(double[] staying, double[] arriving) {
        this.staying = staying;
        this.arriving = arriving;
    }

    /** The cost of a matrix by rows; absent if it is not of this kind or has fewer than three regions. */
    static Optional<ArrivalCost> of(int regions, double[] cells) {
        if (regions < 3 || !isSame(regions, cells)) {
            return Optional.empty();
        }
        double[] staying = new double[regions];
        double[] arriving = new double[regions];
        boolean dearer = true;
        for (int to = 0; to < regions; to++) {
            staying[to] = cells[to * regions + to];
            arriving[to] = cells[elsewhere(to) * regions + to];
            dearer &= staying[to] <= arriving[to];
        }
        return dearer ? Optional.of(new ArrivalCost(staying, arriving)) : Optional.empty();
    }

    private static boolean isSame(int regions, double[] cells) {
        for (int from = 1; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                if (from != to && cells[from * regions + to] != cells[elsewhere(to) * regions + to]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int elsewhere(int region) {
        return region == 0 ? 1 : 0;
    }

    void toReceiver(double[] in, double[] out) {
        double least = Double.POSITIVE_INFINITY;
        for (int from = 0; from < staying.length; from++) {
            least = in[from] < least ? in[from] : least;
        }
        for (int to = 0; to < staying.length; to++) {
            double stays = in[to] + staying[to];
            double arrives = least + arriving[to];
            out[to] = arrives < stays ? arrives : stays;
        }
    }

    void toSender(double[] in, double[] out) {
        double least = Double.POSITIVE_INFINITY;
        for (int to = 0; to < staying.length; to++) {
            double arrives = in[to] + arriving[to];
            least = arrives < least ? arrives : least;
        }
        for (int from = 0; from < staying.length; from++) {
            double stays = in[from] + staying[from];
            out[from] = least < stays ? least : stays;
        }
    }
}
