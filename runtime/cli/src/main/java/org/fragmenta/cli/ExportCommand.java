package org.fragmenta.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CostModel costs;
        try (ChosenModel model = choice.open()) {
            costs = model.costs();
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
