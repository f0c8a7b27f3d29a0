package org.fragmenta.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor.Operation;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.scenario.Scenarios;

/** The model of each year of a horizon. */
public final class YearModels {
    private YearModels() {}

    /**
     * The models in the order of the years, each without a horizon of its own. The first is the model as it stands; every
     * later one is the one before with all trends applied, in their order, and then the scenarios that come into force.
     *
     * @throws ModelException if the model has no horizon, a trend or scenario finds nothing to change, or the model of
     *     some year breaks a rule
     */
    public static List<ModelDescriptor> of(ModelDescriptor model) {
        HorizonDescriptor horizon = horizon(model);
        List<ModelDescriptor> years = new ArrayList<>();
        ModelDescriptor current = model.over(Optional.empty());
        years.add(current);
        for (int year = horizon.firstYear() + 1; year <= horizon.lastYear(); year++) {
            List<ChangeDescriptor> changes = changes(model, horizon, year);
            current = changes.isEmpty() ? current : inYear(current, changes, year);
            years.add(current);
        }
        return years;
    }

    /**
     * The model's horizon.
     *
     * @throws ModelException if it has none
     */
    public static HorizonDescriptor horizon(ModelDescriptor model) {
        return model.horizon()
                .orElseThrow(() -> new ModelException(Diagnostic.NO_HORIZON.at(
                        "horizon",
                        "Model " + model.id()
                                + " states no horizon, so there are no years in which a block could move.",
                        "state the years: @Horizon(from = 2026, years = 20) on the model, or \"horizon\": {\"firstYear\":"
                                + " 2026, \"years\": 20} in its document; or place the blocks of one period with fragmenta"
                                + " solve.")));
    }

    private static List<ChangeDescriptor> changes(ModelDescriptor model, HorizonDescriptor horizon, int year) {
        List<ChangeDescriptor> changes = new ArrayList<>();
        for (TrendDescriptor trend : horizon.trends()) {
            changes.add(new ChangeDescriptor(trend.path(), Operation.SCALE, trend.factor()));
        }
        for (DatedScenario dated : horizon.dated()) {
            if (dated.year() == year) {
                model.scenarios().stream()
                        .filter(scenario -> scenario.id().equals(dated.scenario()))
                        .forEach(scenario -> changes.addAll(scenario.changes()));
            }
        }
        return changes;
    }

    private static ModelDescriptor inYear(ModelDescriptor before, List<ChangeDescriptor> changes, int year) {
        try {
            return ModelRules.require(Scenarios.apply(before, changes));
        } catch (ModelException e) {
            throw new ModelException(e.findings().stream()
                    .map(finding -> finding.withTrace(List.of("This is so in " + year
                            + ", after the trends and scenarios of the" + " horizon up to then.")))
                    .toList());
        }
    }
}
