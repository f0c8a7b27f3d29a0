package org.fragmenta.processor.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.scenario.Scenarios;

/** The model under each of its scenarios obeys the rules of models. */
public final class ScenarioRules {

    private ScenarioRules() {}

    /**
     * What the scenarios of a model break, each at the change that breaks it.
     *
     * @param model a model that obeys the rules as it stands
     */
    public static List<PlacedFinding> check(AnnotatedModel model) {
        List<PlacedFinding> findings = new ArrayList<>();
        for (ScenarioDescriptor scenario : model.descriptor().scenarios()) {
            List<Finding> broken = broken(model.descriptor(), scenario.changes());
            if (!broken.isEmpty()) {
                String path = "scenarios." + scenario.id() + ".changes["
                        + firstBroken(model.descriptor(), scenario.changes()) + "]";
                broken.forEach(finding -> findings.add(new PlacedFinding(
                        under(scenario, finding), model.source().nearest(path))));
            }
        }
        return findings;
    }

    private static Finding under(ScenarioDescriptor scenario, Finding finding) {
        return Finding.error(
                        finding.code(),
                        finding.path(),
                        "Under scenario " + scenario.id() + ": " + finding.problem(),
                        finding.maybe())
                .withTrace(finding.trace());
    }

    /** The position of the change that breaks a rule, found by halving, because a scenario may change every region. */
    private static int firstBroken(ModelDescriptor model, List<ChangeDescriptor> changes) {
        int fine = 0;
        int bad = changes.size();
        while (bad - fine > 1) {
            int middle = (fine + bad) / 2;
            if (broken(model, changes.subList(0, middle)).isEmpty()) {
                fine = middle;
            } else {
                bad = middle;
            }
        }
        return fine;
    }

    private static List<Finding> broken(ModelDescriptor model, List<ChangeDescriptor> changes) {
        try {
            return ModelRules.check(Scenarios.apply(model, changes)).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
        } catch (ModelException refused) {
            return refused.findings();
        }
    }
}
