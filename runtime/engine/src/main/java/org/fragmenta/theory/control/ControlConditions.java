package org.fragmenta.theory.control;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions of the family KA. */
public final class ControlConditions {
    private ControlConditions() {}

    /** One of each. */
    public static List<Condition> all() {
        return List.of(new LocalOutsourcing(), new AxisSubstitution(), new InstitutionsWiden(), new FragmentationMap());
    }
}
