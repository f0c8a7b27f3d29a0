package org.fragmenta.importing;

import java.util.Arrays;

/**
 * Reads {@link InstanceFormat#UAI}: {@code MARKOV} or {@code BAYES}; the number of variables and of the values of each;
 * the number of factors and the variables of each; then each factor's table, its size first, where the last variable
 * changes fastest.
 *
 * <p>The cost of a factor is {@code ln(largest) - ln(factor)}, which is 0 for what it favours most and infinite for what
 * it rules out. So a plan of cost c has the unnormalised log-probability {@code offset() - c}.
 */
final class FactorReader {
    private final Words words;
    private double offset;

    FactorReader(Words words) {
        this.words = words;
    }

    /** Natural logarithm of the product of the largest values of all factors. */
    double offset() {
        return offset;
    }

    CostNetwork read() {
        words.next("the word MARKOV or BAYES");
        int variables = words.count("the number of variables", 1, ModelSize.CELLS);
        int[] sizes = new int[variables];
        for (int variable = 0; variable < variables; variable++) {
            sizes[variable] = words.count("the number of values of variable " + variable, 1, ModelSize.CELLS);
        }
        CostNetwork network = new CostNetwork(sizes, words.findings());
        int factors = words.count("the number of factors", 0, words.left());
        int[][] scopes = new int[factors][];
        for (int factor = 0; factor < factors; factor++) {
            Word arity = words.next("the number of variables of factor " + (factor + 1));
            scopes[factor] = new Scopes(words).scope(arity, "factor " + (factor + 1), network);
        }
        for (int factor = 0; factor < factors; factor++) {
            network.add(scopes[factor], costs("factor " + (factor + 1), Scopes.cells(scopes[factor], network)));
        }
        words.end("the last table");
        return network;
    }

    private double[] costs(String factor, int cells) {
        words.count("the size of the table of " + factor, cells, cells);
        double[] costs = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            costs[cell] = words.probability("a value of " + factor);
        }
        double largest = Arrays.stream(costs).max().orElse(0);
        double most = StrictMath.log(largest);
        offset += largest > 0 ? most : 0;
        Arrays.setAll(
                costs,
                cell -> costs[cell] == 0 ? Double.POSITIVE_INFINITY : Math.max(0, most - StrictMath.log(costs[cell])));
        return costs;
    }
}
