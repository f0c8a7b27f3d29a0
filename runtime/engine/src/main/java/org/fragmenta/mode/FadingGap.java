package org.fragmenta.mode;

import java.util.List;

/**
 * Moves while the gap between two regions closes: {@code g(t) = gap * e^(-closing t)} (theory RL-2, RL-11). A firm that takes
 * today's gap to last moves too easily.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param discountRate delta, share a year, above 0
 * @param closing lambda, share of the gap that is gone each year, above 0
 * @param gap g0, what a block saves a year by moving today, money, above 0
 * @param moves the blocks and what their moves cost
 */
public record FadingGap(
        String id, String title, String source, double discountRate, double closing, double gap, List<Move> moves)
        implements Mode {

    public FadingGap {
        moves = List.copyOf(moves);
    }

    /**
     * A block that may move.
     *
     * @param id unique in the document
     * @param cost K, one-off cost of its move, money, above 0
     */
    public record Move(String id, double cost) {}

    @Override
    public ModeKind kind() {
        return ModeKind.FADING_GAP;
    }

    /** The gap from which moving pays, {@code (delta + lambda) K}: now or never, because the gap only falls. */
    public double foresightTrigger(Move move) {
        return (discountRate + closing) * move.cost();
    }

    /** The gap from which a firm moves that takes it to last, {@code delta K}. */
    public double myopicTrigger(Move move) {
        return discountRate * move.cost();
    }

    /** What moving in some year is worth today, {@code e^(-delta t) (g(t) / (delta + lambda) - K)}. */
    public double worth(Move move, double year) {
        double then = gap * Math.exp(-closing * year);
        return Math.exp(-discountRate * year) * (then / (discountRate + closing) - move.cost());
    }
}
