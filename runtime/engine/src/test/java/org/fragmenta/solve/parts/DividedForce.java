package org.fragmenta.solve.parts;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;

/** Tries every placing of whole blocks and every set of open plants of one pool, and divides the rest by the simplex method. */
public final class DividedForce {
    private static final int ANYWHERE = -1;

    private final Instance instance;
    private final List<Integer> divisible;
    private final int[] plan;
    private final int held;
    private double optimum = Double.POSITIVE_INFINITY;

    private DividedForce(Instance instance, int held) {
        this.instance = instance;
        this.held = held;
        divisible = instance.shared().divisible();
        plan = new int[instance.blocks()];
    }

    /** What the cheapest plan costs; infinite if there is none. */
    public static double optimum(Instance instance) {
        return optimum(instance, ANYWHERE);
    }

    /** What the cheapest plan comes near that has a plant in a region, were its share next to nothing; infinite if none. */
    public static double optimum(Instance instance, int region) {
        DividedForce force = new DividedForce(instance, region);
        force.place(0);
        return force.optimum;
    }

    private void place(int block) {
        if (block == plan.length) {
            for (int open = 1; open < 1 << instance.regions(); open++) {
                divide(open);
            }
            return;
        }
        for (int region = 0; region < (divisible.contains(block) ? 1 : instance.regions()); region++) {
            plan[block] = region;
            place(block + 1);
        }
    }

    private void divide(int open) {
        int regions = instance.regions();
        int variables = divisible.size() * regions;
        double[] costs = new double[variables];
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int at = 0; at < divisible.size(); at++) {
            double[] all = new double[variables];
            for (int region = 0; region < regions; region++) {
                double cost = cost(divisible.get(at), region);
                boolean may = cost < Double.POSITIVE_INFINITY && (open >> region & 1) == 1;
                costs[at * regions + region] = may ? cost : 0;
                all[at * regions + region] = 1;
                if (!may) {
                    double[] one = new double[variables];
                    one[at * regions + region] = 1;
                    constraints.add(new LinearConstraint(one, Relationship.EQ, 0));
                }
            }
            constraints.add(new LinearConstraint(all, Relationship.EQ, 1));
        }
        LoadCost cost = (LoadCost) instance.shared().groups().get(0).cost();
        List<Integer> members = instance.shared().groups().get(0).blocks();
        for (int region = 0; region < regions; region++) {
            double room = cost.capacity()[region];
            double[] loads = new double[variables];
            for (int member = 0; member < members.size(); member++) {
                int at = divisible.indexOf(members.get(member));
                if (at >= 0) {
                    loads[at * regions + region] = cost.load()[member][region];
                } else {
                    room -= plan[members.get(member)] == region ? cost.load()[member][region] : 0;
                }
            }
            if (room < 0) {
                return;
            }
            if (room < Double.POSITIVE_INFINITY) {
                constraints.add(new LinearConstraint(loads, Relationship.LEQ, room));
            }
        }
        if (divisible.isEmpty()) {
            optimum = held == ANYWHERE || stands(plan, new double[plan.length][regions])
                    ? Math.min(optimum, instance.costOf(plan))
                    : optimum;
            return;
        }
        try {
            double[] solved = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(costs, 0),
                            new LinearConstraintSet(constraints),
                            new NonNegativeConstraint(true),
                            GoalType.MINIMIZE)
                    .getPoint();
            double[][] shares = new double[plan.length][regions];
            for (int at = 0; at < divisible.size(); at++) {
                for (int region = 0; region < regions; region++) {
                    double share = solved[at * regions + region];
                    shares[divisible.get(at)][region] = share < 1e-11 ? 0 : share;
                }
            }
            optimum = Math.min(optimum, costOf(shares));
        } catch (NoFeasibleSolutionException none) {
            return;
        }
    }

    private double costOf(double[][] shares) {
        if (held == ANYWHERE || stands(plan, shares)) {
            return instance.costOf(plan, shares);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int block : divisible) {
            if (cost(block, held) < Double.POSITIVE_INFINITY) {
                shares[block][held] = Double.MIN_VALUE;
                least = Math.min(least, instance.costOf(plan, shares));
                shares[block][held] = 0;
            }
        }
        return least;
    }

    private boolean stands(int[] regions, double[][] shares) {
        return instance.shared().groups().get(0).blocks().stream()
                .anyMatch(block -> divisible.contains(block) ? shares[block][held] > 0 : regions[block] == held);
    }

    private double cost(int block, int region) {
        double cost = instance.blockCost(block)[region];
        for (Link link : instance.links()) {
            if (link.from() == block) {
                cost += link.cost().at(region, plan[link.to()]);
            } else if (link.to() == block) {
                cost += link.cost().at(plan[link.from()], region);
            }
        }
        return cost;
    }
}
