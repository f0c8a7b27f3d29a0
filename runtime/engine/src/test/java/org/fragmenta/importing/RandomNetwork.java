package org.fragmenta.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A small sum of cost functions, several of one scope among them, and its optimum by looking at every plan. */
final class RandomNetwork {
    private static final int FORBIDDEN = 50;

    private final int[] sizes;
    private final List<Function> functions = new ArrayList<>();

    /** A function, its last variable changing fastest. */
    private static final class Function {
        private final int[] scope;
        private final int[] costs;

        Function(int[] scope, int[] costs) {
            this.scope = scope;
            this.costs = costs;
        }
    }

    RandomNetwork(SplittableRandom random) {
        sizes = random.ints(2 + random.nextInt(4), 1, 5).toArray();
        for (int count = random.nextInt(9); count > 0; count--) {
            functions.add(function(random));
        }
    }

    private Function function(SplittableRandom random) {
        int arity = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2);
        int first = random.nextInt(sizes.length);
        int second = (first + 1 + random.nextInt(sizes.length - 1)) % sizes.length;
        int[] scope = arity == 0 ? new int[0] : arity == 1 ? new int[] {first} : new int[] {first, second};
        int cells = 1;
        for (int variable : scope) {
            cells *= sizes[variable];
        }
        int[] costs = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            // The first value is always possible, so that there is a plan.
            costs[cell] = cell > 0 && random.nextInt(6) == 0 ? FORBIDDEN + random.nextInt(3) : random.nextInt(20);
        }
        return new Function(scope, costs);
    }

    /** Most functions leave the tuples of their first cost to the default. */
    String wcsp() {
        int largest = 1;
        StringBuilder domains = new StringBuilder();
        for (int size : sizes) {
            largest = Math.max(largest, size);
            domains.append(size).append(" ");
        }
        StringBuilder text = new StringBuilder(
                "random " + sizes.length + " " + largest + " " + functions.size() + " " + FORBIDDEN + "\n");
        text.append(domains).append("\n");
        for (Function function : functions) {
            text.append(function.scope.length);
            for (int variable : function.scope) {
                text.append(" ").append(variable);
            }
            StringBuilder tuples = new StringBuilder();
            int given = 0;
            for (int cell = 1; cell < function.costs.length; cell++) {
                if (function.costs[cell] != function.costs[0]) {
                    tuples.append(values(function, cell))
                            .append(function.costs[cell])
                            .append("\n");
                    given++;
                }
            }
            text.append(" " + function.costs[0] + " " + given + "\n").append(tuples);
        }
        return text.toString();
    }

    private String values(Function function, int cell) {
        int[] scope = function.scope;
        return scope.length == 1 ? cell + " " : cell / sizes[scope[1]] + " " + cell % sizes[scope[1]] + " ";
    }

    /** Factors {@code exp(3 - cost)}, so that some are above 1 and some below. */
    String uai() {
        StringBuilder text = new StringBuilder("MARKOV\n" + sizes.length + "\n");
        for (int size : sizes) {
            text.append(size).append(" ");
        }
        text.append("\n").append(functions.size()).append("\n");
        for (Function function : functions) {
            text.append(function.scope.length);
            for (int variable : function.scope) {
                text.append(" ").append(variable);
            }
            text.append("\n");
        }
        for (Function function : functions) {
            text.append("\n").append(function.costs.length).append("\n");
            for (int cost : function.costs) {
                text.append(cost >= FORBIDDEN ? 0 : Math.exp(3 - cost)).append(" ");
            }
        }
        return text.toString();
    }

    /** How much less than {@link #cheapest()} the factors of {@link #uai()} come to: a constant in each. */
    double constant() {
        return 3.0 * functions.size();
    }

    double cheapest() {
        return cheapest(new int[sizes.length], 0);
    }

    private double cheapest(int[] plan, int placed) {
        if (placed == plan.length) {
            return cost(plan);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int value = 0; value < sizes[placed]; value++) {
            plan[placed] = value;
            least = Math.min(least, cheapest(plan, placed + 1));
        }
        return least;
    }

    private double cost(int[] plan) {
        double total = 0;
        for (Function function : functions) {
            int cell = 0;
            for (int variable : function.scope) {
                cell = cell * sizes[variable] + plan[variable];
            }
            int cost = function.costs[cell];
            total += cost >= FORBIDDEN ? Double.POSITIVE_INFINITY : cost;
        }
        return total;
    }
}
