package org.fragmenta.importing;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Reads {@link InstanceFormat#WCSP}: {@code name variables largestDomain functions upperBound}; the number of values of
 * each variable; for each function its arity, variables, default cost and number of tuples, and for each tuple its values
 * and cost.
 *
 * <p>A cost of the upper bound or more forbids. The bound also holds for the sum, which a model cannot say; a plan of at
 * least that cost would be a solution here and none there.
 */
final class CostFunctionReader {
    private static final int FUNCTIONS = Integer.MAX_VALUE;

    private final Words words;
    private String name = "";
    private double upperBound;

    CostFunctionReader(Words words) {
        this.words = words;
    }

    /** The name that stands in the file. */
    String name() {
        return name;
    }

    CostNetwork read() {
        name = words.next("the name of the problem").text();
        int variables = words.count("the number of variables", 1, ModelSize.CELLS);
        int largest = words.count("the largest number of values of a variable", 1, ModelSize.CELLS);
        int functions = words.count("the number of cost functions", 0, FUNCTIONS);
        upperBound = words.number("the upper bound");
        int[] sizes = new int[variables];
        for (int variable = 0; variable < variables; variable++) {
            sizes[variable] = words.count("the number of values of variable " + variable, 1, largest);
        }
        CostNetwork network = new CostNetwork(sizes, words.findings());
        for (int function = 1; function <= functions; function++) {
            function(network, "cost function " + function);
        }
        words.end("the last cost function");
        return network;
    }

    private void function(CostNetwork network, String function) {
        Word arity = words.next("the number of variables of " + function);
        int[] scope = new Scopes(words).scope(arity, function, network);
        String what = "the default cost of " + function;
        Word word = words.next(what);
        if (words.number(word, what) == -1) {
            throw words.findings()
                    .notPairwise(
                            word,
                            function + " is given by a formula (its default cost is -1), and only functions given by"
                                    + " tuples are read");
        }
        double[] costs = new double[Scopes.cells(scope, network)];
        Arrays.fill(costs, cost(word, what));
        tuples(network, function, scope, costs);
        network.add(scope, costs);
    }

    private void tuples(CostNetwork network, String function, int[] scope, double[] costs) {
        int tuples = words.count("the number of tuples of " + function, 0, costs.length);
        BitSet given = new BitSet();
        for (int tuple = 1; tuple <= tuples; tuple++) {
            int cell = 0;
            for (int variable : scope) {
                int size = network.size(variable);
                cell = cell * size + words.count("a value of variable " + variable, 0, size - 1);
            }
            String what = "the cost of tuple " + tuple + " of " + function;
            Word word = words.next(what);
            if (given.get(cell)) {
                throw words.findings().repeated(word, "tuple " + tuple + " of " + function);
            }
            given.set(cell);
            costs[cell] = cost(word, what);
        }
    }

    private double cost(Word word, String what) {
        double cost = words.number(word, what);
        if (cost < 0) {
            throw words.findings().negativeCost(word, what);
        }
        return cost >= upperBound ? Double.POSITIVE_INFINITY : words.amount(word, what);
    }
}
