package org.fragmenta.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.bench.report.Stopwatch;
import org.fragmenta.instance.Instance;

/**
 * Dynamic programming over a tree as a textbook writes it in objects: costs behind an interface, a list a message, a map
 * of choices a link. The measure of what arrays and generated code are worth.
 */
public final class GenericDpPeer implements Peer {

    /** What a pair of regions costs. */
    private interface PairCost {
        double between(int parent, int child);
    }

    /** The cheapest way to place a branch, by the region of the block that it hangs on. */
    private record Message(List<Double> cost, List<Integer> choice) {}

    private record Branch(int child, PairCost cost) {}

    private final Map<Integer, List<Branch>> branches = new HashMap<>();
    private final Map<Integer, Message> messages = new HashMap<>();
    private Instance instance;

    /** The tree of one problem. */
    public GenericDpPeer(FlowProblem problem) {
        instance = problem.instance();
    }

    private void hang(int block, int parent, Map<Integer, double[][]> tables) {
        List<Branch> found = new ArrayList<>();
        for (int link = 0; link < instance.links().size(); link++) {
            Instance.Link ends = instance.links().get(link);
            double[][] table = tables.getOrDefault(link, new double[0][]);
            if (ends.from() == block && ends.to() != parent) {
                found.add(new Branch(ends.to(), (mine, other) -> table[mine][other]));
            } else if (ends.to() == block && ends.from() != parent) {
                found.add(new Branch(ends.from(), (mine, other) -> table[other][mine]));
            }
        }
        branches.put(block, found);
        found.forEach(branch -> hang(branch.child(), block, tables));
    }

    @Override
    public Answer solve(FlowProblem problem, Effort effort) {
        load(problem);
        Stopwatch watch = new Stopwatch();
        List<Integer> plan = place();
        long cpu = watch.cpuNanos();
        double cost = instance.costOf(plan.stream().mapToInt(Integer::intValue).toArray());
        return new Answer(Answer.Status.PROVEN, plan, cost, RELATIVE_TOLERANCE * Math.abs(cost), cpu);
    }

    /** Takes over a problem's numbers. */
    public void load(FlowProblem problem) {
        instance = problem.instance();
        Map<Integer, double[][]> tables = new HashMap<>();
        for (int link = 0; link < instance.links().size(); link++) {
            double[][] table = new double[instance.regions()][instance.regions()];
            for (int from = 0; from < table.length; from++) {
                instance.links().get(link).cost().costsFrom(from, table[from]);
            }
            tables.put(link, table);
        }
        branches.clear();
        hang(0, -1, tables);
        if (branches.size() < instance.blocks() || instance.links().size() != instance.blocks() - 1) {
            throw new IllegalArgumentException("the blocks do not form a tree");
        }
    }

    /** The cheapest plan of the numbers that were loaded. */
    public List<Integer> place() {
        messages.clear();
        List<Double> root = costs(0);
        Integer[] plan = new Integer[instance.blocks()];
        choose(0, root.indexOf(Collections.min(root)), plan);
        return Arrays.asList(plan);
    }

    private List<Double> costs(int block) {
        List<Double> costs = new ArrayList<>();
        for (double cost : instance.blockCost(block)) {
            costs.add(cost);
        }
        for (Branch branch : branches.getOrDefault(block, List.of())) {
            Message message = message(branch);
            messages.put(branch.child(), message);
            for (int region = 0; region < costs.size(); region++) {
                costs.set(region, costs.get(region) + message.cost().get(region));
            }
        }
        return costs;
    }

    private Message message(Branch branch) {
        List<Double> below = costs(branch.child());
        List<Double> cost = new ArrayList<>();
        List<Integer> choice = new ArrayList<>();
        for (int parent = 0; parent < below.size(); parent++) {
            double least = Double.POSITIVE_INFINITY;
            int best = 0;
            for (int child = 0; child < below.size(); child++) {
                double total = below.get(child) + branch.cost().between(parent, child);
                if (total < least) {
                    least = total;
                    best = child;
                }
            }
            cost.add(least);
            choice.add(best);
        }
        return new Message(cost, choice);
    }

    private void choose(int block, int region, Integer[] plan) {
        plan[block] = region;
        for (Branch branch : branches.getOrDefault(block, List.of())) {
            Message message = messages.getOrDefault(branch.child(), new Message(List.of(), List.of()));
            choose(branch.child(), message.choice().get(region), plan);
        }
    }

    @Override
    public void close() {
        // Nothing is held outside the heap.
    }
}
