package org.fragmenta.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The cheapest plans of a model, of all its technologies, by cost and, where costs tie, in canonical order. Two plans
 * differ if a block stands elsewhere, comes or goes; where a block of several plants may divide what markets take, if its
 * plants stand in other regions, and plans with a plant that saves nothing do not count. Not to be confused with
 * {@link Result#alternatives()}, which answers for technologies.
 *
 * @param limit how many plans were asked for at most, at least 1
 * @param within by what share of the least cost plans may cost more than it; absent where it does not matter
 * @param end why the list ends where it does
 * @param unlisted what every plan that is not listed costs at least, money a period; absent where every plan of the
 *     model is listed, and where a limit stopped the search before anything was known
 * @param plans the list, the cheapest first
 */
public record NearOptimal(int limit, OptionalDouble within, End end, OptionalDouble unlisted, List<NearPlan> plans) {

    public NearOptimal {
        plans = List.copyOf(plans);
    }

    /** Why a list of plans ends. */
    public enum End {
        /** Every plan that the question is about is listed. */
        ALL,
        /** As many are listed as were asked for, and there are others. */
        COUNT,
        /** A limit stopped the search. */
        LIMIT
    }

    /**
     * One of the plans.
     *
     * @param rank 1 for the cheapest; plans that tie share the first one's rank
     * @param technology id of its technology; "" where the model declares none
     * @param cost money a period
     * @param extra what it costs more than the first of the list, money a period, zero or more
     * @param proven whether no plan that is not listed before it costs less
     * @param plan the region of every block of one plant, by id in canonical order
     * @param plants the plants of the blocks of several, sorted as the model's blocks and regions are
     * @param armsLength ids of the blocks that independent suppliers run, sorted
     * @param moved ids of the blocks that do not stand where they stand in the first plan of the list, that come or go,
     *     or whose plants serve other markets
     */
    public record NearPlan(
            int rank,
            String technology,
            double cost,
            double extra,
            boolean proven,
            Map<String, String> plan,
            List<PlantLine> plants,
            List<String> armsLength,
            List<String> moved) {

        public NearPlan {
            plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
            plants = List.copyOf(plants);
            armsLength = List.copyOf(armsLength);
            moved = List.copyOf(moved);
        }
    }
}
