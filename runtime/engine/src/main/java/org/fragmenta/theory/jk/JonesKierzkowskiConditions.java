package org.fragmenta.theory.jk;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions of the family JK. */
public final class JonesKierzkowskiConditions {
    private JonesKierzkowskiConditions() {}

    /** One of each. */
    public static List<Condition> all() {
        return List.of(new FragmentationSurplus(), new RicardianLocation(), new FactorProportions());
    }
}
