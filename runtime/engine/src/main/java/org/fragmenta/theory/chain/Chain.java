package org.fragmenta.theory.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.theory.MissingHypothesisException;

/**
 * A model whose blocks follow on each other in one line.
 *
 * @param instance its numbers
 * @param order positions of the blocks along the line, from the end that receives nothing
 */
record Chain(Instance instance, List<Integer> order) {
    private static final String HYPOTHESIS = "service links join the blocks to one chain";

    Chain {
        order = List.copyOf(order);
    }

    /**
     * The chain of a model.
     *
     * @throws MissingHypothesisException if its blocks form none
     */
    static Chain of(Instance instance) {
        List<Set<Integer>> neighbours = new ArrayList<>();
        Set<Integer> receivers = new TreeSet<>();
        IntStream.range(0, instance.blocks()).forEach(block -> neighbours.add(new TreeSet<>()));
        for (Link link : instance.links()) {
            neighbours.get(link.from()).add(link.to());
            neighbours.get(link.to()).add(link.from());
            receivers.add(link.to());
        }
        List<Integer> ends = IntStream.range(0, instance.blocks())
                .filter(block -> neighbours.get(block).size() <= 1)
                .boxed()
                .toList();
        boolean branches = neighbours.stream().anyMatch(each -> each.size() > 2);
        if (ends.isEmpty() || branches) {
            throw new MissingHypothesisException(HYPOTHESIS);
        }
        int first = ends.stream()
                .filter(block -> !receivers.contains(block))
                .findFirst()
                .orElse(ends.get(0));
        Set<Integer> order = new LinkedHashSet<>();
        int here = first;
        while (here >= 0) {
            order.add(here);
            here = neighbours.get(here).stream()
                    .filter(block -> !order.contains(block))
                    .findFirst()
                    .orElse(-1);
        }
        if (order.size() < instance.blocks()) {
            throw new MissingHypothesisException(HYPOTHESIS);
        }
        return new Chain(instance, List.copyOf(order));
    }

    /** What the links between a stage and the next one cost, by the regions of both; infinite if it cannot be. */
    double crossing(int stage, int region, int next) {
        int here = order.get(stage);
        int there = order.get(stage + 1);
        double cost = 0;
        for (Link link : instance.links()) {
            if (link.from() == here && link.to() == there) {
                cost += link.cost().at(region, next);
            } else if (link.from() == there && link.to() == here) {
                cost += link.cost().at(next, region);
            }
        }
        return cost;
    }

    /** Own cost of the block at a stage in a region, delivery to its markets included. */
    double own(int stage, int region) {
        return instance.blockCost(order.get(stage))[region];
    }

    /** Number of stages. */
    int stages() {
        return order.size();
    }

    /** The least cost of all plans, by {@code V_n(r) = c_n(r) + min over s of V_(n+1)(s) + t_rs}. */
    double leastCost() {
        double[] value = new double[instance.regions()];
        for (int stage = stages() - 1; stage >= 0; stage--) {
            double[] next = value;
            value = new double[instance.regions()];
            for (int region = 0; region < value.length; region++) {
                value[region] = own(stage, region) + (stage == stages() - 1 ? 0 : onward(stage, region, next));
            }
        }
        return Arrays.stream(value).min().orElse(Double.POSITIVE_INFINITY);
    }

    private double onward(int stage, int region, double[] next) {
        double least = Double.POSITIVE_INFINITY;
        for (int to = 0; to < next.length; to++) {
            least = Math.min(least, next[to] + crossing(stage, region, to));
        }
        return least;
    }
}
