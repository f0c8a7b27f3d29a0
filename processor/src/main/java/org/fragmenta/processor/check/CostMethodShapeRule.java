package org.fragmenta.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fragmenta.check.Finding;
import org.fragmenta.processor.model.DeclaredCostMethod;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Generated code can call a cost method directly: static, in reach, of the right parameters and result. */
final class CostMethodShapeRule implements SourceRule {

    @Override
    public List<PlacedFinding> check(ModelSource source) {
        List<PlacedFinding> findings = new ArrayList<>();
        for (DeclaredCostMethod method : source.costMethods()) {
            if (method.belongs()) {
                problems(method)
                        .forEach(finding -> findings.add(new PlacedFinding(finding, Optional.of(method.position()))));
            }
        }
        return findings;
    }

    private static List<Finding> problems(DeclaredCostMethod method) {
        List<Finding> problems = new ArrayList<>();
        String what = "Cost method " + method.name() + " of " + method.element();
        if (!method.isStatic()) {
            problems.add(SourceDiagnostic.INSTANCE_COST_METHOD.at(
                    "",
                    what + " is not static, but a block or link has no objects that it could be called on.",
                    shape(method) + "."));
        }
        if (!method.reachable()) {
            problems.add(SourceDiagnostic.HIDDEN_COST_METHOD.at(
                    "",
                    what + " is private, or not public in another package, so the generated solver cannot call it.",
                    "remove private, or make the method and its class public."));
        }
        if (!method.takesSubject()) {
            problems.add(SourceDiagnostic.COST_METHOD_PARAMETERS.at(
                    "",
                    what + " takes " + parameters(method) + ", but it is called with " + simple(method.subject())
                            + ", and the formula's number if it asks for it.",
                    shape(method) + "; or with a second parameter double standard."));
        }
        if (!method.result().equals("double")) {
            problems.add(SourceDiagnostic.COST_METHOD_RESULT.at(
                    "",
                    what + " returns " + simple(method.result()) + ", but a cost is a double.",
                    shape(method) + "."));
        }
        if (!method.checkedExceptions().isEmpty()) {
            problems.add(SourceDiagnostic.THROWING_COST_METHOD.at(
                    "",
                    what + " throws " + simple(String.join(", ", method.checkedExceptions()))
                            + ", which a solver could not handle. A cost follows from the region alone, so nothing can go"
                            + " wrong with it that calls for a checked exception.",
                    "Double.POSITIVE_INFINITY where a region is impossible."));
        }
        return problems;
    }

    private static String shape(DeclaredCostMethod method) {
        String subject = simple(method.subject());
        return "static double " + method.name() + "(" + subject + " " + subject.toLowerCase(Locale.ROOT) + ")";
    }

    private static String parameters(DeclaredCostMethod method) {
        return method.parameters().isEmpty()
                ? "no parameter"
                : "("
                        + method.parameters().stream()
                                .map(CostMethodShapeRule::simple)
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    private static String simple(String name) {
        return name.replaceAll("\\b[a-z]\\w*\\.", "");
    }
}
