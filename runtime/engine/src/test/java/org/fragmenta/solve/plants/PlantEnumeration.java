package org.fragmenta.solve.plants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;

/** The cheapest plan by trying them all: every plan of the whole blocks; a linear program for shares. */
final class PlantEnumeration {
    private final Instance instance;
    private final int[] plan;
    private double least = Double.POSITIVE_INFINITY;

    private PlantEnumeration(Instance instance) {
        this.instance = instance;
        plan = new int[instance.blocks()];
    }

    /** The cost of the cheapest plan; infinite if there is none. */
    static double least(Instance instance) {
        PlantEnumeration all = new PlantEnumeration(instance);
        if (instance.shared().divisible().isEmpty()) {
            all.place(0);
        } else {
            all.open(new ArrayList<>());
        }
        return all.least;
    }

    private void place(int block) {
        if (block == instance.blocks()) {
            least = Math.min(least, instance.costOf(plan));
            return;
        }
        for (int region = 0; region < instance.regions(); region++) {
            if (instance.blockCost(block)[region] < Double.POSITIVE_INFINITY) {
                plan[block] = region;
                place(block + 1);
            }
        }
    }

    /** Open sets of all groups, one group after the other; then the whole blocks within, then the shares. */
    private void open(List<boolean[]> sets) {
        int group = sets.size();
        if (group == instance.shared().groups().size()) {
            placeWhole(0, sets);
            return;
        }
        for (int set = 0; set < 1 << instance.regions(); set++) {
            boolean[] open = new boolean[instance.regions()];
            for (int region = 0; region < open.length; region++) {
                open[region] = (set >> region & 1) == 1;
            }
            sets.add(open);
            open(sets);
            sets.remove(group);
        }
    }

    private void placeWhole(int block, List<boolean[]> sets) {
        if (block == instance.blocks()) {
            divide(sets);
            return;
        }
        if (instance.shared().divisible().contains(block)) {
            placeWhole(block + 1, sets);
            return;
        }
        for (int region = 0; region < instance.regions(); region++) {
            if (sets.get(group(block))[region] && instance.blockCost(block)[region] < Double.POSITIVE_INFINITY) {
                plan[block] = region;
                placeWhole(block + 1, sets);
            }
        }
    }

    private int group(int block) {
        int at = 0;
        while (!instance.shared().groups().get(at).blocks().contains(block)) {
            at++;
        }
        return at;
    }

    private void divide(List<boolean[]> sets) {
        List<Integer> divisible = instance.shared().divisible();
        int regions = instance.regions();
        double fixed = 0;
        List<LinearConstraint> rows = new ArrayList<>();
        for (int at = 0; at < sets.size(); at++) {
            SiteGroup group = instance.shared().groups().get(at);
            for (int region = 0; region < regions; region++) {
                double opening = group.cost() instanceof LoadCost cost
                        ? cost.opening()[region]
                        : ((org.fragmenta.instance.CountCost) group.cost())
                                .at(region, Math.max(1, count(group, region)));
                fixed += sets.get(at)[region] ? opening : 0;
                if (group.cost() instanceof LoadCost cost) {
                    double[] row = new double[divisible.size() * regions];
                    double room = cost.capacity()[region];
                    for (int member = 0; member < group.blocks().size(); member++) {
                        int block = group.blocks().get(member);
                        int column = divisible.indexOf(block);
                        if (column >= 0) {
                            row[column * regions + region] = cost.load()[member][region];
                        } else if (plan[block] == region) {
                            room -= cost.load()[member][region];
                        }
                    }
                    if (room < 0) {
                        return;
                    }
                    if (room < Double.POSITIVE_INFINITY) {
                        rows.add(new LinearConstraint(row, Relationship.LEQ, room));
                    }
                }
            }
        }
        for (int block = 0; block < plan.length; block++) {
            fixed += divisible.contains(block) ? 0 : instance.blockCost(block)[plan[block]];
        }
        if (fixed < least) {
            least = Math.min(least, fixed + program(sets, rows));
        }
    }

    private int count(SiteGroup group, int region) {
        return (int)
                group.blocks().stream().filter(block -> plan[block] == region).count();
    }

    private double program(List<boolean[]> sets, List<LinearConstraint> rows) {
        List<Integer> divisible = instance.shared().divisible();
        int regions = instance.regions();
        double[] objective = new double[divisible.size() * regions];
        for (int at = 0; at < divisible.size(); at++) {
            int block = divisible.get(at);
            double[] all = new double[objective.length];
            for (int region = 0; region < regions; region++) {
                double cost = instance.blockCost(block)[region];
                if (sets.get(group(block))[region] && cost < Double.POSITIVE_INFINITY) {
                    objective[at * regions + region] = cost;
                    all[at * regions + region] = 1;
                }
            }
            if (Arrays.stream(all).sum() == 0) {
                return Double.POSITIVE_INFINITY;
            }
            double[] none = Arrays.stream(all).map(one -> 1 - one).toArray();
            for (int column = 0; column < none.length; column++) {
                if (column / regions != at) {
                    none[column] = 0;
                }
            }
            rows.add(new LinearConstraint(all, Relationship.EQ, 1));
            rows.add(new LinearConstraint(none, Relationship.EQ, 0));
        }
        try {
            return new SimplexSolver(1e-10, 10, 1e-12)
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (NoFeasibleSolutionException none) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
