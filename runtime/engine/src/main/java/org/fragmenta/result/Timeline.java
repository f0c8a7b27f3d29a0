package org.fragmenta.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Where blocks stand year by year, why they move, and the proof of what no other path can undercut.
 *
 * <p>Present values are of the beginning of the first year: moves are paid for at the beginning of a year, running costs at
 * its end.
 *
 * @param schema version of this document form; {@link #SCHEMA}
 * @param model id of the model
 * @param scenario id of the scenario, "baseline" for the model as it stands
 * @param foresight what is known of later years when blocks are placed: {@code perfect}, {@code myopic} or
 *     {@code rolling:N}
 * @param status whether every choice of this path is proven to be the cheapest of what was known when it was made
 * @param years the years in their order; empty if there is no plan
 * @param moves the moves, by year and then in the order of the blocks
 * @param value present value of the path; absent if there is no plan
 * @param waiting what it is worth to decide every year anew; absent if no wages are uncertain, or it was not asked for
 * @param best the cheapest path of all, with its certificate: the answer to the model that has a block for every block and
 *     year
 * @param problem the model with its horizon, scenario and settings applied
 */
public record Timeline(
        int schema,
        String model,
        String scenario,
        String foresight,
        Status status,
        List<YearLine> years,
        List<MoveLine> moves,
        Optional<PresentValue> value,
        Optional<Waiting> waiting,
        Result best,
        ModelDescriptor problem) {

    /** The document form that this engine reads and writes. */
    public static final int SCHEMA = 1;

    public Timeline {
        years = List.copyOf(years);
        moves = List.copyOf(moves);
    }

    /** This timeline with what it is worth to decide every year anew. */
    public Timeline with(Optional<Waiting> worth) {
        return new Timeline(schema, model, scenario, foresight, status, years, moves, value, worth, best, problem);
    }

    /**
     * One year.
     *
     * @param year the year
     * @param plan the region of every block, by id in canonical order
     * @param operation running cost of all blocks and delivery to their markets, money of the year
     * @param serviceLinks cost of all links, money of the year
     */
    public record YearLine(int year, Map<String, String> plan, double operation, double serviceLinks) {}

    /**
     * A block that moves.
     *
     * @param year its first year in the new region
     * @param block id of the block
     * @param from id of the region that it leaves
     * @param to id of the region that it enters
     * @param exit cost of leaving, money of the year
     * @param moving cost of moving, money of the year
     * @param setup set-up in the new region, money of the year
     * @param reason why it moves
     */
    public record MoveLine(
            int year, String block, String from, String to, double exit, double moving, double setup, Reason reason) {

        /** What the move costs, money of the year. */
        public double cost() {
            return exit + moving + setup;
        }
    }

    /**
     * Why a block moves: the path as it is against the same path on which the block stays until its next move. All money is
     * present value, 0 where the block cannot stay.
     *
     * @param kind whether the move pays by itself
     * @param operation what the block saves on its own operation and delivery until then
     * @param serviceLinks what it saves on its links, the other blocks moving as they do
     * @param cost what its moves cost more than if it stayed
     * @param alone what it would gain by moving if the other blocks that move in the year stayed, negative if it would lose;
     *     absent where it could not move alone, or cannot stay
     * @param follows the other blocks of that year, linked to this one, that go to the same region
     */
    public record Reason(
            Kind kind, double operation, double serviceLinks, double cost, OptionalDouble alone, List<String> follows) {

        public Reason {
            follows = List.copyOf(follows);
        }

        /** What the move gains. */
        public double gain() {
            return operation + serviceLinks - cost;
        }
    }

    /** Whether a move pays by itself (theory RL-9). */
    public enum Kind {
        /** It pays even if no other block moves in that year, and brings no other along. */
        ALONE,
        /** It pays even if no other block moves in that year, and others follow. */
        LEADER,
        /** It pays because others move. */
        FOLLOWER,
        /** No block of that year would move by itself; together it pays. */
        TOGETHER,
        /** The block can no longer stand where it stood, or not without its neighbours. */
        FORCED,
        /** It does not pay: the firm did not foresee what was to come. */
        MISTAKE
    }

    /**
     * A present value by origin.
     *
     * @param total the sum
     * @param setup sunk set-up of all entries
     * @param exit cost of all exits
     * @param moving cost of moving apart from exit and set-up
     * @param operation running cost of all blocks and delivery to their markets
     * @param serviceLinks cost of all links
     */
    public record PresentValue(
            double total, double setup, double exit, double moving, double operation, double serviceLinks) {}
}
