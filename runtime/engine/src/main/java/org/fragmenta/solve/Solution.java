package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Status;

/**
 * What a solve found, by position.
 *
 * @param status how far it came
 * @param plan the region of every block; among the cheapest the first in canonical order. Empty if infeasible
 * @param total what the plan costs; infinite if infeasible
 * @param bound what every plan costs at least; infinite if infeasible
 * @param marginals cost of the cheapest plan by block and region, infinite where there is none; empty where a limit
 *     stopped the solve before they were known
 * @param certificate the proof of the bound
 */
public record Solution(
        Status status,
        List<Integer> plan,
        double total,
        double bound,
        List<double[]> marginals,
        Certificate certificate) {

    public Solution {
        plan = List.copyOf(plan);
        marginals = List.copyOf(marginals);
    }
}
