package org.fragmenta.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.check.Finding;
import org.fragmenta.processor.model.DeclaredClass;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Generated code, which stands beside the model, can name every class of the model. */
final class ReachableClassRule implements SourceRule {

    @Override
    public List<PlacedFinding> check(ModelSource source) {
        return source.classes().stream()
                .flatMap(declared -> finding(declared, source))
                .toList();
    }

    private static Stream<PlacedFinding> finding(DeclaredClass declared, ModelSource source) {
        return problem(declared, source)
                .map(finding -> new PlacedFinding(finding, Optional.of(declared.position())))
                .stream();
    }

    private static Optional<Finding> problem(DeclaredClass declared, ModelSource source) {
        String what = "Class " + declared.name() + " of a " + declared.noun();
        return switch (declared.reach()) {
            case REACHABLE -> Optional.empty();
            case PRIVATE ->
                Optional.of(SourceDiagnostic.PRIVATE_CLASS.at(
                        "",
                        what + " is private, or stands in a private class, so the generated solver cannot name it.",
                        "remove private."));
            case OTHER_PACKAGE ->
                Optional.of(SourceDiagnostic.PACKAGE_PRIVATE_CLASS.at(
                        "",
                        what + " stands in package " + declared.packageName()
                                + " and is not public, so the solver that is" + " generated in package "
                                + source.model().packageName() + " cannot name it.",
                        "make " + declared.name() + ", and the classes around it, public."));
            case INNER ->
                Optional.of(SourceDiagnostic.INNER_CLASS.at(
                        "",
                        what + " is an inner class: it belongs to an object of the class around it, and a model has no"
                                + " objects.",
                        "static final class " + declared.name() + "."));
        };
    }
}
