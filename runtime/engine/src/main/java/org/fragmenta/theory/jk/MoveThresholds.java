package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From which output on it pays to move a block, given the blocks that have moved. */
final class MoveThresholds {
    /** The largest number of moves whose sets are all looked at. */
    static final int MOST = 12;

    private static final double TOLERANCE = 1e-9;

    private final Moves moves;
    private final double[] fixed;
    private final double[] marginal;

    /**
     * One more move before another.
     *
     * @param set the moves before
     * @param block the move whose threshold is looked at
     * @param other the move that is made first
     * @param before the threshold without it, units a period
     * @param after the threshold with it, units a period
     */
    record Step(int set, int block, int other, double before, double after) {

        /** How far the threshold falls, as a share of the larger of the two; negative where it rises. */
        double slack() {
            if (before == after) {
                return 0;
            }
            if (before == Double.POSITIVE_INFINITY || after == Double.POSITIVE_INFINITY) {
                return before > after ? 1 : -1;
            }
            return (before - after) / Math.max(before, after);
        }

        boolean rises() {
            return slack() < -TOLERANCE;
        }

        double tolerance() {
            return TOLERANCE * Math.max(1, before);
        }
    }

    MoveThresholds(Moves moves) {
        this.moves = moves;
        int sets = isEnumerated() ? 1 << moves.count() : 0;
        this.fixed = IntStream.range(0, sets).mapToDouble(moves::fixed).toArray();
        this.marginal = IntStream.range(0, sets).mapToDouble(moves::marginal).toArray();
    }

    Moves moves() {
        return moves;
    }

    boolean isEnumerated() {
        return moves.count() <= MOST;
    }

    /** The threshold of each move with no other move made. */
    List<Double> alone() {
        return IntStream.range(0, moves.count())
                .mapToObj(move -> threshold(0, 1 << move))
                .toList();
    }

    /** The threshold of each move with all others made. */
    List<Double> given() {
        int all = fixed.length - 1;
        return IntStream.range(0, moves.count())
                .mapToObj(move -> threshold(all ^ 1 << move, all))
                .toList();
    }

    /** The least output from which some set of moves pays. */
    double joint() {
        return IntStream.range(1, fixed.length)
                .mapToDouble(set -> threshold(0, set))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The step whose threshold falls least or rises most; absent where no set of moves and two more can be. */
    Optional<Step> tightest() {
        List<Step> tightest = new ArrayList<>();
        for (int set = 0; set < fixed.length; set++) {
            for (int block = 0; block < moves.count(); block++) {
                for (int other = 0; other < moves.count(); other++) {
                    if (block != other
                            && (set >> block & 1) == 0
                            && (set >> other & 1) == 0
                            && canBe(set, block, other)) {
                        Step step = step(set, block, other);
                        if (tightest.isEmpty() || step.slack() < tightest.get(0).slack()) {
                            tightest.clear();
                            tightest.add(step);
                        }
                    }
                }
            }
        }
        return tightest.stream().findFirst();
    }

    private boolean canBe(int set, int block, int other) {
        return Double.isFinite(fixed[set])
                && Double.isFinite(fixed[set | 1 << block])
                && Double.isFinite(fixed[set | 1 << other])
                && Double.isFinite(fixed[set | 1 << other | 1 << block]);
    }

    private Step step(int set, int block, int other) {
        int later = set | 1 << other;
        return new Step(set, block, other, threshold(set, set | 1 << block), threshold(later, later | 1 << block));
    }

    private double threshold(int from, int to) {
        if (!Double.isFinite(fixed[from]) || !Double.isFinite(fixed[to])) {
            return Double.POSITIVE_INFINITY;
        }
        return threshold(fixed[to] - fixed[from], marginal[from] - marginal[to]);
    }

    /** 0 where the move costs nothing that is fixed, infinite where it never pays. */
    private static double threshold(double rise, double saving) {
        if (rise <= 0) {
            return 0;
        }
        return saving > 0 && rise < Double.POSITIVE_INFINITY ? rise / saving : Double.POSITIVE_INFINITY;
    }
}
