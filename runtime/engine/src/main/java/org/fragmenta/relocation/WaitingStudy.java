package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.horizon.YearModels;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.result.Waiting;
import org.fragmenta.result.Waiting.Trigger;

/**
 * What it is worth to decide every year anew. Blocks that no link joins do not mind each other, so each set of linked blocks
 * is a problem of its own; sets that no uncertain wage concerns are passed over.
 */
final class WaitingStudy {
    /** How many comparisons one solve of a set of linked blocks may take: those of a fraction of a second. */
    private static final double MOST_WORK = 5e7;

    private final YearCosts costs;
    private final HorizonDescriptor horizon;
    private final UncertainRunning running;

    private final TreeSet<Integer> blocks = new TreeSet<>();
    private final TreeSet<Integer> left = new TreeSet<>();
    private final Map<Integer, Integer> plan = new TreeMap<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private double decidedOnce;
    private double decidedYearly;

    private WaitingStudy(YearCosts costs, HorizonDescriptor horizon, UncertainRunning running) {
        this.costs = costs;
        this.horizon = horizon;
        this.running = running;
    }

    /**
     * Studies a model with uncertain wages.
     *
     * @param costs of its years
     * @return absent if no block depends on these wages
     */
    static Optional<Waiting> of(YearCosts costs, ModelDescriptor model, CustomCosts methods) {
        WaitingStudy study = new WaitingStudy(costs, YearModels.horizon(model), UncertainRunning.of(model, methods));
        List<Integer> concerned = study.concerned();
        for (List<Integer> linked : study.linked()) {
            if (linked.stream().anyMatch(concerned::contains)) {
                study.add(linked);
            }
        }
        return concerned.isEmpty() ? Optional.empty() : Optional.of(study.result());
    }

    /** The blocks whose running cost some uncertain wage enters in some year. */
    private List<Integer> concerned() {
        return IntStream.range(0, costs.blocks())
                .filter(block -> IntStream.range(0, horizon.uncertain().size())
                        .anyMatch(uncertainty -> isConcerned(block, uncertainty)))
                .boxed()
                .toList();
    }

    private boolean isConcerned(int block, int uncertainty) {
        Prospect stated = running.certain();
        Prospect doubled = running.at(uncertainty, 2).certain();
        return IntStream.range(0, costs.years())
                .anyMatch(year -> !Arrays.equals(
                        stated.running().in(year, 0)[block], doubled.running().in(year, 0)[block]));
    }

    /** The sets of blocks that links join, directly or through others. */
    private List<List<Integer>> linked() {
        int[] set = IntStream.range(0, costs.blocks()).toArray();
        for (Instance.Link link : costs.year(0).links()) {
            int from = set[link.from()];
            int to = set[link.to()];
            for (int block = 0; block < set.length; block++) {
                set[block] = set[block] == to ? from : set[block];
            }
        }
        return IntStream.range(0, set.length)
                .filter(first -> set[first] == first)
                .mapToObj(first -> IntStream.range(0, set.length)
                        .filter(block -> set[block] == first)
                        .boxed()
                        .toList())
                .toList();
    }

    private double work(int members) {
        double choices = (double) Placements.count(members, costs.regions()) * members * costs.regions();
        return choices * WageChain.count(horizon) * costs.years();
    }

    private void add(List<Integer> linked) {
        if (work(linked.size()) > MOST_WORK) {
            left.addAll(linked);
            return;
        }
        Placements placements = new Placements(linked, costs.regions());
        int[] standing = costs.standing();
        double[] values =
                WaitingPolicy.of(costs, running.uncertain(), placements).values(standing);
        decidedYearly += WaitingPolicy.least(values);
        decidedOnce += WaitingPolicy.least(
                WaitingPolicy.of(costs, running.expected(), placements).values(standing));
        blocks.addAll(linked);
        int chosen = chosen(placements, values, standing);
        for (int member = 0; member < linked.size(); member++) {
            plan.put(linked.get(member), placements.region(chosen, member));
        }
        triggers.addAll(new TriggerSearch(costs, horizon, running, placements, plan).triggers());
    }

    /** The first of the cheapest placements, but staying wins ties: nobody pays for a move that gains nothing. */
    private static int chosen(Placements placements, double[] values, int[] standing) {
        double most = WaitingPolicy.least(values) + Tolerance.at(WaitingPolicy.least(values));
        int chosen = -1;
        int moves = 0;
        for (int placement = 0; placement < values.length; placement++) {
            if (values[placement] <= most) {
                int moved = 0;
                for (int member = 0; member < placements.blocks().size(); member++) {
                    boolean stays = standing[placements.blocks().get(member)] == placements.region(placement, member);
                    moved += stays ? 0 : 1;
                }
                if (chosen < 0 || moved < moves) {
                    chosen = placement;
                    moves = moved;
                }
            }
        }
        return chosen;
    }

    private Waiting result() {
        Map<String, String> regions = new LinkedHashMap<>();
        plan.forEach((block, region) -> regions.put(
                id(block), costs.model().regionSet().regions().get(region).id()));
        return new Waiting(
                blocks.stream().map(this::id).toList(),
                left.stream().map(this::id).toList(),
                decidedOnce,
                decidedYearly,
                regions,
                triggers);
    }

    private String id(int block) {
        return costs.model().blocks().get(block).id();
    }
}
