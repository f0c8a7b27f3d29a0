package org.fragmenta.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.catalog.CompiledModel;
import org.fragmenta.catalog.ModelCatalog;
import org.fragmenta.catalog.Relocations;
import org.fragmenta.catalog.Runs;
import org.fragmenta.catalog.Studies;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.DearerDivisions;
import org.fragmenta.instance.EmptyPlants;
import org.fragmenta.relocation.Relocation;
import org.fragmenta.result.Result;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Watch;
import org.fragmenta.theory.Study;

/** The model that the command line names, in the scenario and with the settings that it asks for. */
final class ChosenModel implements AutoCloseable {
    private final ModelDescriptor descriptor;
    private final Optional<CompiledModel> compiled;
    private final Optional<ModelCatalog> catalog;
    private final String scenario;
    private final List<ChangeDescriptor> settings;

    private ChosenModel(
            ModelDescriptor descriptor,
            Optional<CompiledModel> compiled,
            Optional<ModelCatalog> catalog,
            String scenario,
            List<ChangeDescriptor> settings) {
        this.descriptor = descriptor;
        this.compiled = compiled;
        this.catalog = catalog;
        this.scenario = scenario;
        this.settings = List.copyOf(settings);
    }

    static ChosenModel ofDocument(ModelDescriptor descriptor, String scenario, List<ChangeDescriptor> settings) {
        return new ChosenModel(descriptor, Optional.empty(), Optional.empty(), scenario, settings);
    }

    /** A model of a catalog, which is closed with it. */
    static ChosenModel ofCatalog(ModelCatalog catalog, String name, String scenario, List<ChangeDescriptor> settings) {
        CompiledModel compiled = catalog.model(name);
        return new ChosenModel(compiled.descriptor(), Optional.of(compiled), Optional.of(catalog), scenario, settings);
    }

    /** The model with scenario and settings applied. */
    ModelDescriptor changed() {
        return Runs.changed(descriptor, scenario, settings);
    }

    /**
     * A model after further settings.
     *
     * @param further as for {@code --set}
     */
    ModelDescriptor under(ModelDescriptor model, List<String> further) {
        return ModelRules.require(
                Scenarios.apply(model, further.stream().map(Scenarios::parse).toList()));
    }

    /** The costs of the model with scenario and settings applied. */
    CostModel costs() {
        return CostModel.of(changed(), methods());
    }

    /** The model's Java cost methods; a document that needs some is refused. */
    CustomCosts methods() {
        return compiled.map(CompiledModel::customCosts).orElseGet(() -> Runs.methods(changed()));
    }

    /** The scenario's id. */
    String scenario() {
        return scenario;
    }

    /** The costs of the technology that a result answers with. */
    CostModel costs(Result result) {
        CostModel whole = costs();
        return whole.model().technology(result.technology()).map(whole::madeBy).orElse(whole);
    }

    /**
     * Solves the model with scenario and settings applied.
     *
     * @param neighbour a result of the model with other numbers to start from
     */
    Result solve(Limits limits, Watch watch, Optional<Result> neighbour) {
        return compiled.map(model -> Runs.solve(costs(), scenario, model.kernel(), limits, watch, neighbour))
                .orElseGet(() -> Runs.solve(descriptor, scenario, settings, limits, watch, neighbour));
    }

    /** Where the blocks of the model with scenario and settings applied stand year by year. */
    Relocation relocation(Limits limits) {
        return compiled.map(model -> Relocations.of(model, scenario, settings, limits))
                .orElseGet(() -> Relocations.of(descriptor, scenario, settings, limits));
    }

    /** What conditions look at: the model with scenario and settings applied. */
    Study study(Limits limits) {
        return compiled.map(model -> Studies.of(model, scenario, settings, limits))
                .orElseGet(() -> Studies.of(descriptor, scenario, settings, limits));
    }

    /** What an economist should look at in a document; of a compiled model the compiler has said it. */
    List<Finding> warnings() {
        if (compiled.isPresent()) {
            return List.of();
        }
        return Stream.of(ModelRules.check(descriptor), DearerDivisions.of(descriptor), EmptyPlants.of(descriptor))
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
    }

    @Override
    public void close() throws IOException {
        if (catalog.isPresent()) {
            catalog.get().close();
        }
    }
}
