package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A solution with min-marginals of rows, a row being one block or several of which one at least is held in a region: the
 * copies of a block of several plants.
 *
 * @param atLeast by row and region, what every plan with the row there costs at least; infinite where there is none. Empty
 *     where nothing is known because the solution is not proven
 * @param exact by row and region, whether the cheapest of them costs just that
 */
public record Priced(Solution solution, List<double[]> atLeast, List<boolean[]> exact) {

    public Priced {
        atLeast = List.copyOf(atLeast);
        exact = List.copyOf(exact);
    }

    /**
     * A solution with the min-marginals that it knows already, if any.
     *
     * @param rows positions of blocks; where the solution knows min-marginals, each row is one block
     */
    public static Priced found(Solution solution, List<List<Integer>> rows) {
        List<double[]> marginals = solution.marginals().isEmpty()
                ? List.of()
                : rows.stream().map(row -> solution.marginals().get(row.get(0))).toList();
        List<boolean[]> exact = new ArrayList<>();
        for (double[] row : marginals) {
            boolean[] known = new boolean[row.length];
            Arrays.fill(known, true);
            exact.add(known);
        }
        return new Priced(solution, marginals, exact);
    }

    /** The min-marginals if all of them are exact; otherwise empty. */
    public List<double[]> marginals() {
        for (boolean[] row : exact) {
            for (boolean known : row) {
                if (!known) {
                    return List.of();
                }
            }
        }
        return atLeast;
    }
}
