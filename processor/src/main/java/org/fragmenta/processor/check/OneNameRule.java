package org.fragmenta.processor.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** No two models of a module have one name, because files and commands find a model by it. */
public final class OneNameRule {

    private OneNameRule() {}

    /** A finding on every model whose name an earlier one, in the order of full names, has already. */
    public static List<PlacedFinding> check(List<ModelSource> models) {
        Map<String, ModelSource> first = new HashMap<>();
        List<PlacedFinding> findings = new ArrayList<>();
        models.stream()
                .sorted(Comparator.comparing(ModelSource::qualifiedName))
                .forEach(model -> Optional.ofNullable(
                                first.putIfAbsent(model.model().name(), model))
                        .ifPresent(other -> findings.add(finding(model, other))));
        return findings;
    }

    private static PlacedFinding finding(ModelSource model, ModelSource other) {
        return new PlacedFinding(
                SourceDiagnostic.TWO_MODELS_OF_ONE_NAME
                        .at(
                                "",
                                "Two models are named " + model.model().name()
                                        + ". Commands and files find a model by its name, and one would hide the other.",
                                "name this one after what tells them apart, such as "
                                        + model.model().name() + "2030.")
                        .withTrace(List.of(other.qualifiedName(), model.qualifiedName())),
                Optional.of(model.position()));
    }
}
