package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.result.Tolerance;

/** From which output on it pays to move a block, given the blocks that have moved. */
final class MoveThresholds {
    /** The largest number of moves whose sets are all looked at. */
    static final int MOST = 12;

    private static final double TOLERANCE = 1e-9;
    private static final Comparator<Step> WORST_FIRST =
            Comparator.comparing((Step step) -> !step.rises()).thenComparing(Step::slack);

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
     * @param rises whether costs that do not tie show that the threshold rises
     */
    record Step(int set, int block, int other, double before, double after, boolean rises) {

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
                .mapToObj(move -> threshold(0, 1 << move).orElse(Double.POSITIVE_INFINITY))
                .toList();
    }

    /** The threshold of each move with all others made. */
    List<Double> given() {
        int all = fixed.length - 1;
        return IntStream.range(0, moves.count())
                .mapToObj(move -> threshold(all ^ 1 << move, all).orElse(Double.POSITIVE_INFINITY))
                .toList();
    }

    /** The least output from which some set of moves pays. */
    double joint() {
        return IntStream.range(1, fixed.length)
                .mapToObj(set -> threshold(0, set))
                .flatMapToDouble(OptionalDouble::stream)
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
                        step(set, block, other)
                                .filter(step -> tightest.isEmpty() || WORST_FIRST.compare(step, tightest.get(0)) < 0)
                                .ifPresent(step -> {
                                    tightest.clear();
                                    tightest.add(step);
                                });
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

    /** Absent where one of the two thresholds is. */
    private Optional<Step> step(int set, int block, int other) {
        int later = set | 1 << other;
        OptionalDouble before = threshold(set, set | 1 << block);
        OptionalDouble after = threshold(later, later | 1 << block);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        double first = before.getAsDouble();
        double last = after.getAsDouble();
        boolean rises = first < last && isShown(set, block, other, PlainOutput.between(first, last));
        return Optional.of(new Step(set, block, other, first, last, rises));
    }

    /** Whether at an output the move pays before the other and costs after it, both by more than costs that tie. */
    private boolean isShown(int set, int block, int other, double output) {
        int later = set | 1 << other;
        return pays(set, set | 1 << block, output) && pays(later | 1 << block, later, output);
    }

    private boolean pays(int from, int to, double output) {
        double left = fixed[from] + output * marginal[from];
        double gain = output * (marginal[from] - marginal[to]) - (fixed[to] - fixed[from]);
        return gain > Tolerance.at(left);
    }

    private OptionalDouble threshold(int from, int to) {
        if (!Double.isFinite(fixed[from]) || !Double.isFinite(fixed[to])) {
            return OptionalDouble.of(Double.POSITIVE_INFINITY);
        }
        double rise = fixed[to] - fixed[from];
        boolean ties = Math.abs(rise) <= Tolerance.at(fixed[from]);
        return threshold(ties ? Math.max(0, rise) : rise, marginal[from] - marginal[to]);
    }

    /**
     * The output from which on a move pays: 0 where it never costs, infinite where it never pays, absent where it pays
     * up to some output alone.
     *
     * @param rise of fixed cost, money a period, finite
     * @param saving of marginal cost, money a unit
     */
    static OptionalDouble threshold(double rise, double saving) {
        if (rise <= 0 && saving >= 0) {
            return OptionalDouble.of(0);
        }
        if (rise < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(saving > 0 ? rise / saving : Double.POSITIVE_INFINITY);
    }
}
