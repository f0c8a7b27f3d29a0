package org.fragmenta.catalog;

import java.util.List;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.relocation.Relocation;
import org.fragmenta.solve.Limits;

/** From a model with a horizon, a scenario and settings to where its blocks stand year by year. */
public final class Relocations {
    private Relocations() {}

    /**
     * Relocation of a compiled model.
     *
     * @param scenario id of one of its scenarios, in force from the first year on, or {@link ScenarioDescriptor#BASELINE}
     * @param settings changes on top of the scenario, in order
     * @param limits of every solve
     * @throws org.fragmenta.check.ModelException as for a solve of it; also if it has no horizon, or the model of some year
     *     breaks a rule
     */
    public static Relocation of(CompiledModel model, String scenario, List<ChangeDescriptor> settings, Limits limits) {
        return of(Runs.changed(model.descriptor(), scenario, settings), scenario, model.customCosts(), limits);
    }

    /**
     * Relocation of a model without code of its own.
     *
     * @param scenario id of one of its scenarios, in force from the first year on, or {@link ScenarioDescriptor#BASELINE}
     * @param settings changes on top of the scenario, in order
     * @param limits of every solve
     * @throws org.fragmenta.check.ModelException as for a solve of it; also if it has no horizon, or the model of some year
     *     breaks a rule
     */
    public static Relocation of(
            ModelDescriptor model, String scenario, List<ChangeDescriptor> settings, Limits limits) {
        ModelDescriptor changed = Runs.changed(model, scenario, settings);
        return of(changed, scenario, Runs.methods(changed), limits);
    }

    /**
     * Relocation of costs as they are, which are those of the first year.
     *
     * @param scenario the scenario that is in force from the first year on
     * @param limits of every solve
     * @throws org.fragmenta.check.ModelException if the model has no horizon, or that of some year breaks a rule
     */
    public static Relocation of(CostModel costs, String scenario, Limits limits) {
        return of(costs.model(), scenario, costs.methods(), limits);
    }

    /**
     * Relocation of a model as it is.
     *
     * @param changed a model that obeys the rules, scenario and settings applied
     * @param scenario the scenario that is in force from the first year on
     * @param methods its cost methods
     * @param limits of every solve
     */
    public static Relocation of(ModelDescriptor changed, String scenario, CustomCosts methods, Limits limits) {
        return Relocation.of(changed, scenario, methods, joint -> Runs.plan(joint, limits), limits);
    }
}
