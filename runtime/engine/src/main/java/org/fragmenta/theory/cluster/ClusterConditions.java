package org.fragmenta.theory.cluster;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions on clusters. */
public final class ClusterConditions {
    private ClusterConditions() {}

    /** All of them. */
    public static List<Condition> all() {
        return List.of(
                new NashEquilibrium(),
                new ExactPotential(),
                new Multiplicity(),
                new Selection(),
                new PlannerGap(),
                new Hysteresis(),
                new CoreSaturation(),
                new Sprawl(),
                new LeapOut(),
                new NewAgglomeration(),
                new LinkedAgglomeration(),
                new ConcentratedDispersion(),
                new WeakAgglomeration(),
                new Lure(),
                new ConcentrationIndices());
    }
}
