package org.fragmenta.theory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Kind;
import org.fragmenta.mode.Mode;
import org.fragmenta.theory.chain.ChainConditions;
import org.fragmenta.theory.cluster.ClusterConditions;
import org.fragmenta.theory.control.ControlConditions;
import org.fragmenta.theory.cost.CostConditions;
import org.fragmenta.theory.dynamics.DynamicsConditions;
import org.fragmenta.theory.geography.GeographyConditions;
import org.fragmenta.theory.jk.JonesKierzkowskiConditions;

/** Every condition that a study can be judged by. */
public final class Conditions {
    private static final List<Condition> ALL = Stream.of(
                    JonesKierzkowskiConditions.all(),
                    CostConditions.all(),
                    ControlConditions.all(),
                    ChainConditions.all(),
                    GeographyConditions.all(),
                    DynamicsConditions.all(),
                    ClusterConditions.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Condition::id))
            .toList();

    private Conditions() {}

    /** All, in the order of their ids. */
    public static List<Condition> all() {
        return ALL;
    }

    /** Those of some ids, in the order of the ids. */
    public static List<Condition> of(Collection<ConditionId> ids) {
        return ALL.stream().filter(condition -> ids.contains(condition.id())).toList();
    }

    /** Those that look at a mode of the literature, in the order of their ids. */
    public static List<Condition> on(Mode mode) {
        return ALL.stream().filter(condition -> condition.isAbout(mode)).toList();
    }

    /** The theorems: true of every optimum, so that a failure is a fault of the solver. */
    public static List<Condition> soundness() {
        return ALL.stream()
                .filter(condition -> condition.kind() == Kind.SOUNDNESS)
                .toList();
    }
}
