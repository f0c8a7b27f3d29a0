package org.fragmenta.processor.check;

import java.util.List;
import java.util.Optional;
import org.fragmenta.processor.model.CostMethod;
import org.fragmenta.processor.model.DeclaredCostMethod;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** A cost method stands in the class of an element that has such a cost. */
final class CostMethodPlaceRule implements SourceRule {

    @Override
    public List<PlacedFinding> check(ModelSource source) {
        return source.costMethods().stream()
                .filter(method -> !method.belongs())
                .map(CostMethodPlaceRule::finding)
                .toList();
    }

    private static PlacedFinding finding(DeclaredCostMethod method) {
        boolean link = method.kind() == CostMethod.Kind.LINK;
        return new PlacedFinding(
                SourceDiagnostic.MISPLACED_COST_METHOD.at(
                        "",
                        "Method " + method.name() + " of " + method.element() + " is marked " + method.sign()
                                + ", but only " + (link ? "service links" : "production blocks")
                                + " have such a cost, so it would never be called.",
                        link
                                ? "@UnitCost or @SetupCost on a method of a block; or move it into the class of a link."
                                : "@LinkCost on a method of a link; or move it into the class of a block."),
                Optional.of(method.position()));
    }
}
