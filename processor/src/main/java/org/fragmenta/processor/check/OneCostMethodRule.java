package org.fragmenta.processor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.processor.model.DeclaredCostMethod;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** One method computes one cost of one element. */
final class OneCostMethodRule implements SourceRule {

    @Override
    public List<PlacedFinding> check(ModelSource source) {
        Map<String, DeclaredCostMethod> first = new HashMap<>();
        List<PlacedFinding> findings = new ArrayList<>();
        for (DeclaredCostMethod method : source.costMethods()) {
            Optional<DeclaredCostMethod> earlier =
                    Optional.ofNullable(first.putIfAbsent(method.declaringType() + method.sign(), method));
            earlier.filter(any -> method.belongs()).ifPresent(other -> findings.add(finding(method, other)));
        }
        return findings;
    }

    private static PlacedFinding finding(DeclaredCostMethod method, DeclaredCostMethod other) {
        return new PlacedFinding(
                SourceDiagnostic.REPEATED_COST_METHOD.at(
                        "",
                        method.element() + " has two methods marked " + method.sign() + ", " + said(other) + " and "
                                + said(method) + ", and it cannot be told which one holds.",
                        "remove " + method.sign() + " from one of them."),
                Optional.of(method.position()));
    }

    private static String said(DeclaredCostMethod method) {
        return method.name() + (method.parameters().size() > 1 ? "(with standard)" : "");
    }
}
