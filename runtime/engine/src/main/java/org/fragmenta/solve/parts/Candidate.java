package org.fragmenta.solve.parts;

import org.fragmenta.instance.Instance;

/** A plan with what it costs. */
final class Candidate {
    /** No plan. */
    static final Candidate NONE = new Candidate(new int[0], new double[0][], Double.POSITIVE_INFINITY);

    private final int[] plan;
    private final double[][] shares;
    private final double cost;

    private Candidate(int[] plan, double[][] shares, double cost) {
        this.plan = plan;
        this.shares = shares;
        this.cost = cost;
    }

    /** A plan that divides no block. */
    static Candidate whole(Instance instance, int[] plan) {
        return new Candidate(plan, new double[0][], instance.costOf(plan));
    }

    /** A plan with shares by block and region; only the rows of divisible blocks count. */
    static Candidate divided(Instance instance, int[] plan, double[][] shares) {
        return new Candidate(plan, shares, instance.costOf(plan, shares));
    }

    /** Something that costs an amount, of which nothing else is to be asked. */
    static Candidate costing(double amount) {
        return new Candidate(new int[0], new double[0][], amount);
    }

    boolean exists() {
        return cost < Double.POSITIVE_INFINITY;
    }

    double cost() {
        return cost;
    }

    /** The region of every block; empty if there is no plan. */
    int[] plan() {
        return plan;
    }

    /** By block and region; empty if the plan divides no block. */
    double[][] shares() {
        return shares;
    }
}
