package org.fragmenta.processor.check;

import java.util.List;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.PlacedFinding;

/** All rules that the source of a model must obey. */
public final class SourceRules {
    private static final List<SourceRule> RULES = List.of(
            new ReachableClassRule(),
            new CostMethodPlaceRule(),
            new CostMethodShapeRule(),
            new OneCostMethodRule(),
            new RegionSetVersionRule());

    private SourceRules() {}

    /** Everything that is wrong with the source of a model, apart from what the engine's rules find. */
    public static List<PlacedFinding> check(ModelSource source) {
        return RULES.stream().flatMap(rule -> rule.check(source).stream()).toList();
    }
}
