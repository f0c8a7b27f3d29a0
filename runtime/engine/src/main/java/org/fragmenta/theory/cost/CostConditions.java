package org.fragmenta.theory.cost;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions of the families CO and LA. */
public final class CostConditions {
    private CostConditions() {}

    /** One of each. */
    public static List<Condition> all() {
        return List.of(
                new CostIdentity(),
                new ReformAttribution(),
                new ReoptimisedSaving(),
                new TaxHolidayRate(),
                new DivisibilityIndex(),
                new FactorIntensitySpread(),
                new ComplexityGap(),
                new ValueToWeight(),
                new FragmentationPropensity(),
                new FootlooseBlocks(),
                new IndustryPattern());
    }
}
