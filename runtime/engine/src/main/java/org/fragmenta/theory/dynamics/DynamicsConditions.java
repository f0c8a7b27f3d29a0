package org.fragmenta.theory.dynamics;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions of the family RL: relocation over time. */
public final class DynamicsConditions {
    private DynamicsConditions() {}

    /** One of each. */
    public static List<Condition> all() {
        return List.of(
                new CertaintyTiming(),
                new MyopicMoves(),
                new OrderOfRelocation(),
                new OptionToMove(),
                new InactionBand(),
                new SmallCosts(),
                new Beachhead(),
                new ForesightPays(),
                new GroupRelocation(),
                new ResidenceTime(),
                new ConvergenceEnds(),
                new TemporaryProtection());
    }
}
