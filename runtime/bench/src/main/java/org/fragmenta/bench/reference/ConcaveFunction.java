package org.fragmenta.bench.reference;

import java.util.Arrays;

/** A concave piecewise linear function on an interval: the least of some lines, piece by piece. */
public final class ConcaveFunction {
    private final double[] start;
    private final double[] constant;
    private final double[] slope;
    private final double end;

    private ConcaveFunction(double[] start, double[] constant, double[] slope, double end) {
        this.start = start;
        this.constant = constant;
        this.slope = slope;
        this.end = end;
    }

    /** {@code constant + slope * x} from {@code start} to {@code end}. */
    static ConcaveFunction line(double constant, double slope, double start, double end) {
        return new ConcaveFunction(new double[] {start}, new double[] {constant}, new double[] {slope}, end);
    }

    /** Number of pieces. */
    public int pieces() {
        return start.length;
    }

    /** Where a piece begins. */
    public double start(int piece) {
        return start[piece];
    }

    /** The value at a point of the interval. */
    public double at(double x) {
        int piece = Arrays.binarySearch(start, x);
        int found = piece >= 0 ? piece : Math.max(0, -piece - 2);
        return constant[found] + slope[found] * x;
    }

    /** This function and a line. */
    ConcaveFunction plus(double moreConstant, double moreSlope) {
        return new ConcaveFunction(
                start,
                Arrays.stream(constant).map(each -> each + moreConstant).toArray(),
                Arrays.stream(slope).map(each -> each + moreSlope).toArray(),
                end);
    }

    /** The sum of two functions on one interval. */
    ConcaveFunction plus(ConcaveFunction other) {
        return combine(other, true);
    }

    /** The lesser of two functions on one interval. */
    ConcaveFunction min(ConcaveFunction other) {
        return combine(other, false);
    }

    private ConcaveFunction combine(ConcaveFunction other, boolean sum) {
        Pieces pieces = new Pieces(2 * (start.length + other.start.length));
        int mine = 0;
        int yours = 0;
        double from = start[0];
        while (from < end) {
            double myEnd = mine + 1 < start.length ? start[mine + 1] : end;
            double yourEnd = yours + 1 < other.start.length ? other.start[yours + 1] : end;
            double to = Math.min(myEnd, yourEnd);
            if (sum) {
                pieces.add(from, constant[mine] + other.constant[yours], slope[mine] + other.slope[yours]);
            } else {
                pieces.addLesser(from, to, constant[mine], slope[mine], other.constant[yours], other.slope[yours]);
            }
            mine += myEnd == to ? 1 : 0;
            yours += yourEnd == to ? 1 : 0;
            from = to;
        }
        return pieces.function(end);
    }

    /** Pieces from left to right, neighbours on one line joined. */
    private static final class Pieces {
        private final double[] start;
        private final double[] constant;
        private final double[] slope;
        private int size;

        Pieces(int most) {
            start = new double[most];
            constant = new double[most];
            slope = new double[most];
        }

        void add(double from, double newConstant, double newSlope) {
            if (size > 0 && constant[size - 1] == newConstant && slope[size - 1] == newSlope) {
                return;
            }
            start[size] = from;
            constant[size] = newConstant;
            slope[size] = newSlope;
            size++;
        }

        void addLesser(double from, double to, double c1, double s1, double c2, double s2) {
            double before = c1 - c2 + (s1 - s2) * from;
            double after = c1 - c2 + (s1 - s2) * to;
            boolean firstBefore = before < 0 || (before == 0 && after <= 0);
            boolean firstAfter = after < 0 || (after == 0 && before <= 0);
            add(from, firstBefore ? c1 : c2, firstBefore ? s1 : s2);
            if (firstBefore != firstAfter) {
                double crossing = (c2 - c1) / (s1 - s2);
                add(Math.min(to, Math.max(from, crossing)), firstAfter ? c1 : c2, firstAfter ? s1 : s2);
            }
        }

        ConcaveFunction function(double end) {
            return new ConcaveFunction(
                    Arrays.copyOf(start, size), Arrays.copyOf(constant, size), Arrays.copyOf(slope, size), end);
        }
    }
}
