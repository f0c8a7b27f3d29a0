package org.fragmenta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fragmenta.catalog.ModelCatalog;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.io.ModeDocuments;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.ModeRules;
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
            return ChosenModel.ofDocument(document(InputFile.require(model)), scenario, changes);
        }
        ModelCatalog catalog = models.catalog();
        if (!models.isGiven() && catalog.names().isEmpty()) {
            throw new BadInput(
                    "There is no model " + model + ": no jar was named and the class path holds no model.",
                    "name the jars: --models garments.jar,regions.jar; or name a JSON file: " + model + ".json.");
        }
        return ChosenModel.ofCatalog(catalog, model, scenario, changes);
    }

    /**
     * The document of a literature mode that stands where a model could.
     *
     * @return empty if there is none
     * @throws BadInput if scenario or settings are asked for, which modes have not
     */
    Optional<Mode> mode() {
        if (!isFile() || !ModeDocuments.isMode(InputFile.require(model))) {
            return Optional.empty();
        }
        if (!settings.isEmpty() || !scenario.equals(ScenarioDescriptor.BASELINE)) {
            throw new BadInput(
                    model + " is a literature mode, which has neither scenarios nor settings.",
                    "change the number in the document.");
        }
        Mode mode = ModeDocuments.read(InputFile.require(model));
        ModeRules.require(mode);
        return Optional.of(mode);
    }

    private ModelDescriptor document(Path file) {
        try {
            return ModelDocuments.read(file);
        } catch (ModelException e) {
            if (ModeDocuments.isMode(file)) {
                throw new BadInput(
                        model + " is a literature mode, which conditions look at, but no model to place.",
                        "fragmenta check " + model + " is meant.");
            }
            throw e;
        }
    }

    /** A model's name is a Java name, so whatever looks like a path is one. */
    private boolean isFile() {
        return model.endsWith(".json")
                || model.indexOf('/') >= 0
                || model.indexOf('\\') >= 0
                || (!models.isGiven() && InputFile.exists(model));
    }
}
