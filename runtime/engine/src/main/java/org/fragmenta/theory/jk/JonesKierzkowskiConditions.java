package org.fragmenta.theory.jk;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions of the family JK. */
public final class JonesKierzkowskiConditions {
    private JonesKierzkowskiConditions() {}

    /** One of each. */
    public static List<Condition> all() {
        return List.of(
                new DivisionLowersMarginalCost(),
                new OutputLowersMarginalCost(),
                new OutputFragments(),
                new Thresholds(),
                new DearerLinksLowerTheLinkBill(),
                new CheaperLinksLowerThresholds(),
                new IncreasingReturns(),
                new SharedLinksMoveTogether(),
                new RicardianLocation(),
                new FactorProportions(),
                new FragmentationSurplus(),
                new WageGapRelocation(),
                new FeesCloseSites());
    }
}
