package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.fragmenta.result.Tolerance;

/**
 * The equilibria of a study, temporary support left out (theory EQ-3, EQ-5).
 *
 * @param costs the costs that the plants look at
 * @param all the equilibria, the cheapest for all plants together first
 * @param planned the settlement that costs all plants together least, of those looked at
 * @param plannedCost what it costs
 * @param complete whether every settlement was looked at; else equilibria may be missing, and {@code planned} is a bound
 * @param looked how many settlements were looked at, like plants told apart only by their numbers
 */
public record Equilibria(
        ClusterCosts costs,
        List<Equilibrium> all,
        Settlement planned,
        double plannedCost,
        boolean complete,
        int looked) {
    /** Settlements that are looked at one by one. */
    static final long MOST = 2_000_000;

    private static final int STARTS = 200;
    private static final long SEED = 20_090_131;

    public Equilibria {
        all = List.copyOf(all);
    }

    /** Those of a study: of all settlements where they are few enough, else those that many starts lead to. */
    public static Equilibria of(ClusterCosts costs) {
        long number = Settlements.number(costs);
        return number <= MOST ? enumerated(costs) : sampled(costs);
    }

    /** What the equilibrium costs beyond the plan, as a share of the plan (theory EQ-5); absent if the plan costs nothing. */
    public OptionalDouble gap(Equilibrium equilibrium) {
        return plannedCost > 0
                ? OptionalDouble.of((equilibrium.cost() - plannedCost) / plannedCost)
                : OptionalDouble.empty();
    }

    private static Equilibria enumerated(ClusterCosts costs) {
        Search search = new Search(costs);
        Settlements.each(costs, search::look);
        return search.end(true);
    }

    private static Equilibria sampled(ClusterCosts costs) {
        Search search = new Search(costs);
        search.settle(EntryPath.of(costs).end().withoutSupport());
        for (int region = 0; region < costs.regions(); region++) {
            int all = region;
            search.settle(Settlements.placed(costs, plant -> all));
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int start = 0; start < STARTS; start++) {
            search.settle(Settlements.placed(costs, plant -> random.nextInt(costs.regions())));
        }
        return search.end(false);
    }

    private static final class Search {
        private final ClusterCosts costs;
        private final Optional<Potential> potential;
        private final TreeMap<List<Integer>, Equilibrium> found = new TreeMap<>(Search::compare);
        private Optional<Settlement> planned = Optional.empty();
        private double plannedCost = Double.POSITIVE_INFINITY;
        private int looked;

        Search(ClusterCosts costs) {
            this.costs = costs;
            this.potential = Potential.of(costs);
        }

        private static int compare(List<Integer> one, List<Integer> other) {
            for (int at = 0; at < one.size(); at++) {
                int order = Integer.compare(one.get(at), other.get(at));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        void settle(Settlement start) {
            Adjustment adjustment = Adjustment.of(costs, start);
            look(adjustment.end());
        }

        void look(Settlement settled) {
            looked++;
            double cost = Settlements.cost(costs, settled);
            if (cost < plannedCost - Tolerance.at(cost)) {
                plannedCost = cost;
                planned = Optional.of(settled.copy());
            }
            if (cost < Double.POSITIVE_INFINITY && Settlements.isStable(costs, settled)) {
                Settlement kept = settled.copy();
                Margin tightest = Margin.tightest(costs, kept).orElseThrow();
                found.putIfAbsent(
                        Settlements.key(kept),
                        new Equilibrium(
                                kept,
                                tightest,
                                potential.isPresent()
                                        ? OptionalDouble.of(potential.get().at(kept))
                                        : OptionalDouble.empty(),
                                cost,
                                Indices.herfindahl(Indices.shares(kept.counts()))));
            }
        }

        Equilibria end(boolean complete) {
            List<Equilibrium> all = new ArrayList<>(found.values());
            all.sort(Comparator.comparingDouble(Equilibrium::cost));
            return new Equilibria(costs, all, planned.orElseThrow(), plannedCost, complete, looked);
        }
    }
}
