package org.fragmenta.verify;

import java.util.Map;
import java.util.Optional;
import org.fragmenta.verify.Parts.Seat;

/** One set of multipliers by position, all finite. What was left out is 0. */
final class MultiplierRows {
    private final double[][] atFrom;
    private final double[][] atTo;
    private final double[] prices;
    private final Map<Seat, double[]> groups;

    /**
     * Takes the arrays over.
     *
     * @param atFrom what links hand to their senders, by link and region
     * @param atTo what links hand to their receivers, by link and region
     * @param prices by block
     * @param groups what members pay to their groups, by place in a group and region
     */
    MultiplierRows(double[][] atFrom, double[][] atTo, double[] prices, Map<Seat, double[]> groups) {
        this.atFrom = atFrom;
        this.atTo = atTo;
        this.prices = prices;
        this.groups = groups;
    }

    /** What a link hands to its sender by region; not to be written to. */
    double[] atFrom(int link) {
        return atFrom[link];
    }

    /** What a link hands to its receiver by region; not to be written to. */
    double[] atTo(int link) {
        return atTo[link];
    }

    /** What a block pays wherever it stands. */
    double price(int block) {
        return prices[block];
    }

    /** What a member pays to a group that is not its first, by region; absent if nothing anywhere. */
    Optional<double[]> row(Seat seat) {
        return Optional.ofNullable(groups.get(seat));
    }
}
