package org.fragmenta.combination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.fragmenta.combination.Case.Plants;

/**
 * Every way in which the plants of the last block can serve the markets, given where their supplier stands: all sets of
 * open plants, all plants for each undivided market, and the rest divided by the simplex method.
 */
final class PlantOptions {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Case model;
    private final Prices prices;
    private final Plants plants;
    private final int link;
    private final int sender;
    private final List<Option> options = new ArrayList<>();
    private final int[] served;

    /**
     * One way.
     *
     * @param open whether a plant stands by region
     * @param served region by market; -1 for one that is divided
     * @param cost set-up, production, supply and delivery, money a period
     */
    record Option(boolean[] open, int[] served, double cost) {}

    private PlantOptions(Case model, Prices prices, int sender) {
        this.model = model;
        this.prices = prices;
        this.plants = model.plants().orElseThrow();
        this.link = model.links().size() - 1;
        this.sender = sender;
        this.served = new int[model.markets().size()];
    }

    /** The possible ways, those that serve the first market from an earlier region first, and so on. */
    static List<Option> of(Case model, Prices prices, int sender) {
        PlantOptions options = new PlantOptions(model, prices, sender);
        options.serve(0);
        return options.options;
    }

    private void serve(int market) {
        if (market == served.length) {
            divide();
            return;
        }
        if (plants.limited() && !model.markets().get(market).single()) {
            served[market] = -1;
            serve(market + 1);
            return;
        }
        for (int region = 0; region < model.candidates(); region++) {
            served[market] = region;
            serve(market + 1);
        }
    }

    /** Adds an option for each set of plants that holds those in use; only that set where no market is divided. */
    private void divide() {
        boolean divided = Arrays.stream(served).anyMatch(region -> region < 0);
        int used = 0;
        double[] room = new double[model.candidates()];
        Arrays.setAll(room, region -> plants.limited() ? plants.capacity()[region] : NEVER);
        double whole = 0;
        for (int market = 0; market < served.length; market++) {
            if (served[market] >= 0) {
                used |= 1 << served[market];
                room[served[market]] -= model.markets().get(market).demand();
                whole += deliver(market, served[market]);
            }
        }
        if (whole == NEVER || Arrays.stream(room).anyMatch(left -> left < 0)) {
            return;
        }
        for (int open = divided ? 1 : used; open < (divided ? 1 << room.length : used + 1); open++) {
            if ((open & used) == used) {
                add(open, whole + opening(open), divided, room);
            }
        }
    }

    private void add(int open, double fixed, boolean divided, double[] room) {
        double shares = !divided || fixed == NEVER ? 0 : shares(open, room);
        if (fixed + shares < NEVER) {
            boolean[] stands = new boolean[room.length];
            for (int region = 0; region < stands.length; region++) {
                stands[region] = (open >> region & 1) == 1;
            }
            options.add(new Option(stands, served.clone(), fixed + shares));
        }
    }

    private double opening(int open) {
        double total = 0;
        for (int region = 0; region < model.candidates(); region++) {
            total += (open >> region & 1) == 0
                    ? 0
                    : prices.opening(model.last(), region) + prices.linkFixed(link, sender, region);
        }
        return total;
    }

    private double each(int market, int region) {
        return prices.opening(model.last(), region) == NEVER
                ? NEVER
                : prices.unit(model.last(), region)
                        + prices.linkUnit(link, sender, region)
                        + prices.marketUnit(market, region);
    }

    private double deliver(int market, int region) {
        return model.markets().get(market).demand() * each(market, region);
    }

    /** The least cost of the divided markets from open plants; infinite where they cannot make enough. */
    private double shares(int open, double[] room) {
        List<int[]> flows = new ArrayList<>();
        for (int market = 0; market < served.length; market++) {
            for (int region = 0; region < room.length; region++) {
                if (served[market] < 0 && (open >> region & 1) == 1 && each(market, region) < NEVER) {
                    flows.add(new int[] {market, region});
                }
            }
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int market = 0; market < served.length; market++) {
            if (served[market] < 0) {
                double[] row = ones(flows, 0, market);
                if (Arrays.stream(row).sum() == 0) {
                    return NEVER;
                }
                double demand = model.markets().get(market).demand();
                constraints.add(new LinearConstraint(row, Relationship.EQ, demand));
            }
        }
        for (int region = 0; region < room.length; region++) {
            if (room[region] < NEVER) {
                constraints.add(new LinearConstraint(ones(flows, 1, region), Relationship.LEQ, room[region]));
            }
        }
        for (int region = 0; region < room.length; region++) {
            boolean idle = Arrays.stream(served).noneMatch(Integer.valueOf(region)::equals)
                    && Arrays.stream(ones(flows, 1, region)).sum() == 0;
            if ((open >> region & 1) == 1 && idle) {
                return NEVER;
            }
        }
        double[] costs =
                flows.stream().mapToDouble(flow -> each(flow[0], flow[1])).toArray();
        try {
            PointValuePair least = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(costs, 0),
                            new LinearConstraintSet(constraints),
                            new NonNegativeConstraint(true),
                            GoalType.MINIMIZE);
            return least.getValue();
        } catch (NoFeasibleSolutionException none) {
            return NEVER;
        }
    }

    private static double[] ones(List<int[]> flows, int end, int position) {
        return flows.stream().mapToDouble(flow -> flow[end] == position ? 1 : 0).toArray();
    }
}
