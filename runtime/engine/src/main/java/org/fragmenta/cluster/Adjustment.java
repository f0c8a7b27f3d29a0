package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.result.Tolerance;

/**
 * Plants move one after the other to where they are cheapest, until none gains by it or the moves come round again (theory
 * EQ-2). Where there is a potential they always end.
 *
 * @param moves the moves in their order
 * @param end who stands where at the end
 * @param cycle the moves that repeat for ever; empty where the dynamics end
 */
public record Adjustment(List<Move> moves, Settlement end, List<Move> cycle) {

    /**
     * A plant that moves alone.
     *
     * @param plant number of the plant
     * @param from position of the region that it leaves
     * @param to position of the region that it goes to
     * @param gain by how much that is cheaper, cost of moving deducted, money a period
     */
    public record Move(int plant, int from, int to, double gain) {}

    public Adjustment {
        moves = List.copyOf(moves);
        cycle = List.copyOf(cycle);
    }

    /** Whether no plant gains by moving any more. */
    public boolean isSettled() {
        return cycle.isEmpty();
    }

    /** The adjustment of a settlement, rounds in the order of the plants; the settlement itself stays as it is. */
    public static Adjustment of(ClusterCosts costs, Settlement start) {
        Settlement settled = start.copy();
        List<Move> moves = new ArrayList<>();
        Map<List<Integer>, Integer> seen = new HashMap<>();
        while (true) {
            Optional<Integer> earlier = Optional.ofNullable(seen.put(Settlements.places(settled), moves.size()));
            if (earlier.isPresent()) {
                return new Adjustment(moves, settled, moves.subList(earlier.get(), moves.size()));
            }
            int before = moves.size();
            for (int plant = 0; plant < settled.plants(); plant++) {
                move(costs, settled, plant).ifPresent(moves::add);
            }
            if (moves.size() == before) {
                return new Adjustment(moves, settled, List.of());
            }
        }
    }

    private static Optional<Move> move(ClusterCosts costs, Settlement settled, int plant) {
        Choice choice = Choice.of(costs, settled, plant);
        int from = settled.place(plant);
        double gain = choice.costs()[from] - choice.cost() - costs.movingCost();
        if (choice.region() == from || gain <= Tolerance.at(choice.cost())) {
            return Optional.empty();
        }
        settled.move(plant, choice.region());
        return Optional.of(new Move(plant, from, choice.region(), gain));
    }
}
