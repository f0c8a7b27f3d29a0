package org.fragmenta.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.export.LpFile;
import org.fragmenta.export.MpsFile;
import org.fragmenta.export.UaiFile;
import org.fragmenta.instance.CostModel;
import org.fragmenta.io.ModelDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fragmenta export}. */
@Command(
        name = "export",
        description = "Writes a model, scenario and settings applied, for other programs: as JSON for Fragmenta itself,"
                + " or as an optimisation problem in MPS, LP or UAI form.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.JSON;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Without it: standard output.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = "--technology",
            paramLabel = "TECHNOLOGY",
            description = "The technology to export, where the model declares several; JSON holds them all.")
    private Optional<String> technology = Optional.empty();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CostModel costs;
        try (ChosenModel model = choice.open()) {
            costs = chosen(model.costs());
        }
        if (format != ExportFormat.JSON && costs.model().sharesCosts()) {
            throw new BadInput(
                    "Blocks or links of model " + costs.model().id() + " share costs or capacities, which " + format
                            + " files of this command do not state. Their optimum would be that of another model.",
                    "export it as json, or solve it here.");
        }
        if (target.isPresent()) {
            try (Writer file = Files.newBufferedWriter(target.get())) {
                write(costs, file);
            }
        } else {
            write(costs, terminal.out());
        }
        return ExitCode.FINE;
    }

    /** Other programs choose a region for every block, so they can take one technology only. */
    private CostModel chosen(CostModel whole) {
        ModelDescriptor model = whole.model();
        List<String> known =
                model.technologies().stream().map(TechnologyDescriptor::id).toList();
        technology.ifPresent(name -> BadInput.requireKnown("technology", name, known, model));
        if (technology.isEmpty() && !known.isEmpty() && format != ExportFormat.JSON) {
            throw new BadInput(
                    "Model " + model.id() + " declares technologies, of which a plan uses one; " + format
                            + " can hold the blocks of one only.",
                    "export each: --technology " + String.join(", --technology ", known) + ".");
        }
        return technology.flatMap(model::technology).map(whole::madeBy).orElse(whole);
    }

    private void write(CostModel costs, Writer out) throws IOException {
        switch (format) {
            case JSON -> ModelDocuments.write(costs.tabulated(), out);
            case MPS -> MpsFile.write(costs.model(), costs.instance(), out);
            case LP -> LpFile.write(costs.model(), costs.instance(), out);
            case UAI -> {
                UaiFile.Scale scale = UaiFile.write(costs.instance(), out);
                terminal.complain("A solver's natural log-probability p means a cost of " + scale.offset() + " - "
                        + scale.scale() + " * p.");
            }
        }
    }
}
