package org.fragmenta.cli;

import java.util.List;
import org.fragmenta.catalog.ModelCatalog;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.scenario.Scenarios;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** MODEL and the options that say in which form it is meant: {@code --models}, {@code --scenario}, {@code --set}. */
final class ModelChoice {
    @Parameters(paramLabel = "MODEL", description = "A model's name in the jars of --models, or a JSON file.")
    private String model = "";

    @Mixin
    private final ModelsOption models = new ModelsOption();

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "A scenario of the model. Without it: the baseline.")
    private String scenario = ScenarioDescriptor.BASELINE;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Sets a number after the scenario, for example regions.Hanoi.wage=1.30 or output=2e6. May be"
                    + " given more than once.")
    private List<String> settings = List.of();

    /** Finds the model; the caller closes it. */
    ChosenModel open() {
        List<ChangeDescriptor> changes = settings.stream().map(Scenarios::parse).toList();
        if (isFile()) {
            return ChosenModel.ofDocument(ModelDocuments.read(InputFile.require(model)), scenario, changes);
        }
        ModelCatalog catalog = models.catalog();
        if (!models.isGiven() && catalog.names().isEmpty()) {
            throw new BadInput(
                    "There is no model " + model + ": no jar was named and the class path holds no model.",
                    "name the jars: --models garments.jar,regions.jar; or name a JSON file: " + model + ".json.");
        }
        return ChosenModel.ofCatalog(catalog, model, scenario, changes);
    }

    /** A model's name is a Java name, so whatever looks like a path is one. */
    private boolean isFile() {
        return model.endsWith(".json")
                || model.indexOf('/') >= 0
                || model.indexOf('\\') >= 0
                || (!models.isGiven() && InputFile.exists(model));
    }
}
