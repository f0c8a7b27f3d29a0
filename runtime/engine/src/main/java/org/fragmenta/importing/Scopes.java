package org.fragmenta.importing;

/** Which variables a function depends on. */
final class Scopes {
    private final Words words;

    Scopes(Words words) {
        this.words = words;
    }

    /**
     * Reads the variables of a function.
     *
     * @param arity how many there are
     * @param function what the user knows it by
     * @return none, one or two variables, by position
     */
    int[] scope(Word arity, String function, CostNetwork network) {
        String what = "the number of variables of " + function;
        double stated = words.number(arity, what);
        if (stated < 0 || stated > 2) {
            throw words.findings()
                    .notPairwise(
                            arity,
                            stated < 0
                                    ? function + " shares its table with others (its arity is negative), and only"
                                            + " functions with tables of their own are read"
                                    : function + " depends on " + arity.text() + " variables");
        }
        int[] scope = new int[words.count(arity, what, 0, 2)];
        for (int at = 0; at < scope.length; at++) {
            String which = "a variable of " + function;
            Word word = words.next(which);
            scope[at] = words.count(word, which, 0, network.variables() - 1);
            if (at == 1 && scope[1] == scope[0]) {
                throw words.findings().repeated(word, "variable " + scope[0] + " of " + function);
            }
        }
        return scope;
    }

    /** Number of cells of a function's table; at most {@link Integer#MAX_VALUE}. */
    static int cells(int[] scope, CostNetwork network) {
        long cells = 1;
        for (int variable : scope) {
            cells *= network.size(variable);
        }
        ModelSize.require(cells, network.findings());
        return (int) cells;
    }
}
