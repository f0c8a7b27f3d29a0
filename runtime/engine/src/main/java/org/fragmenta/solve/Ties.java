package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.result.Tie;
import org.fragmenta.result.Tolerance;

/** The blocks that the cheapest plans do not agree on. */
public final class Ties {
    private Ties() {}

    /**
     * Reads the ties off the min-marginals.
     *
     * @param marginals by block and region; empty where they are not known, and then no tie is known either
     * @param names ids for them
     */
    public static List<Tie> of(List<double[]> marginals, Names names) {
        List<Tie> ties = new ArrayList<>();
        for (int block = 0; block < marginals.size(); block++) {
            double[] own = marginals.get(block);
            double optimum = Double.POSITIVE_INFINITY;
            for (double cost : own) {
                optimum = Math.min(optimum, cost);
            }
            List<String> cheapest = new ArrayList<>();
            for (int region = 0; region < own.length; region++) {
                if (own[region] <= optimum + Tolerance.at(optimum) && own[region] < Double.POSITIVE_INFINITY) {
                    cheapest.add(names.regions().get(region));
                }
            }
            if (cheapest.size() > 1) {
                ties.add(new Tie(names.blocks().get(block), cheapest));
            }
        }
        return List.copyOf(ties);
    }
}
