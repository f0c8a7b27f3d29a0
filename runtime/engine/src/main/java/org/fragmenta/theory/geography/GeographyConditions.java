package org.fragmenta.theory.geography;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions of the family AG that have closed forms, and EQ-6. */
public final class GeographyConditions {
    private GeographyConditions() {}

    /** One of each. */
    public static List<Condition> all() {
        return List.of(
                new HomeMarketEffect(),
                new FirmsGather(),
                new WorkersGather(),
                new BellOfIndustry(),
                new EntrepreneursGather(),
                new Hysteresis());
    }
}
