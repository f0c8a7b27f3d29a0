package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Status;

/**
 * What a solve found, by position.
 *
 * @param status how far it came
 * @param plan the region of every block, of a divisible block that of its largest share; among the cheapest the first in
 *     canonical order where min-marginals are known. Empty if infeasible
 * @param shares where the divisible blocks stand, sorted by block and region; empty if there is none
 * @param total what the plan costs; infinite if infeasible
 * @param bound what every plan costs at least; infinite if infeasible
 * @param marginals cost of the cheapest plan by block and region, infinite where there is none; empty where a limit
 *     stopped the solve before they were known
 * @param certificate the proof of the bound
 */
public record Solution(
        Status status,
        List<Integer> plan,
        List<Share> shares,
        double total,
        double bound,
        List<double[]> marginals,
        Certificate certificate) {

    public Solution {
        plan = List.copyOf(plan);
        shares = List.copyOf(shares);
        marginals = List.copyOf(marginals);
    }

    /** A solution without divisible blocks. */
    public Solution(
            Status status,
            List<Integer> plan,
            double total,
            double bound,
            List<double[]> marginals,
            Certificate certificate) {
        this(status, plan, List.of(), total, bound, marginals, certificate);
    }

    /** This solution with its min-marginals. */
    public Solution with(List<double[]> known) {
        return new Solution(status, plan, shares, total, bound, known, certificate);
    }
}
