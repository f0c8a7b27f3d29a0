package org.fragmenta.catalog;

import java.util.List;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.result.Result;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.theory.Study;

/** From a model, a scenario and settings to what the conditions of the theory look at. */
public final class Studies {
    private Studies() {}

    /**
     * A study of a compiled model.
     *
     * @param scenario id of one of its scenarios, or {@link ScenarioDescriptor#BASELINE}
     * @param settings changes on top of the scenario, in order
     * @param limits of every solve
     * @throws org.fragmenta.check.ModelException as for a solve of it
     */
    public static Study of(CompiledModel model, String scenario, List<ChangeDescriptor> settings, Limits limits) {
        return of(model, Runs.changed(model.descriptor(), scenario, settings), scenario, limits);
    }

    /**
     * A study of a compiled model with other numbers.
     *
     * @param changed the model with these numbers, which obeys the rules of models
     * @param scenario the name to put on its results
     * @param limits of every solve
     */
    public static Study of(CompiledModel model, ModelDescriptor changed, String scenario, Limits limits) {
        return Study.of(
                changed,
                model.customCosts(),
                other -> solve(CostModel.of(other, model.customCosts()), model, scenario, limits),
                tables -> Runs.plan(tables, limits),
                limits);
    }

    /**
     * A study of a model without code of its own.
     *
     * @param scenario id of one of its scenarios, or {@link ScenarioDescriptor#BASELINE}
     * @param settings changes on top of the scenario, in order
     * @param limits of every solve
     * @throws org.fragmenta.check.ModelException as for a solve of it
     */
    public static Study of(ModelDescriptor model, String scenario, List<ChangeDescriptor> settings, Limits limits) {
        ModelDescriptor changed = Runs.changed(model, scenario, settings);
        CodeNeeded.refuse(changed);
        return Study.of(
                changed,
                CustomCosts.NONE,
                other -> Runs.plan(other, limits),
                tables -> Runs.plan(tables, limits),
                limits);
    }

    /** The generated elimination is of the whole model; each of its technologies has a block graph of its own. */
    private static Result solve(CostModel costs, CompiledModel model, String scenario, Limits limits) {
        Kernel kernel =
                model.descriptor().technologies().isEmpty() ? model.kernel() : GenericKernel.of(costs.instance());
        return Runs.plan(costs, scenario, kernel, limits);
    }
}
