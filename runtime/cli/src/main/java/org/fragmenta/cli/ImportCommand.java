package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.ImportReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.importing.ImportTerms;
import org.fragmenta.importing.ImportedModel;
import org.fragmenta.importing.InstanceFiles;
import org.fragmenta.importing.InstanceFormat;
import org.fragmenta.io.ModelDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fragmenta import}. */
@Command(
        name = "import",
        description = "Turns a file of a public instance format into a model: warehouse location of the OR-Library and"
                + " UflLib, quadratic assignment of QAPLIB, pairwise cost networks in WCSP and UAI form.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Without it, the first line tells.")
    private Optional<InstanceFormat> format = Optional.empty();

    @Option(
            names = "--capacitated",
            description = "The capacities of an OR-Library file hold. Without it they do not count.")
    private boolean capacitated;

    @Option(
            names = "--single-source",
            description =
                    "Capacities hold, and each customer is served from one site. Without it a demand may be divided.")
    private boolean singleSource;

    @Option(
            names = "--json",
            required = true,
            paramLabel = "MODEL.json",
            description =
                    "The model to write, which every command reads; \"-\" writes it, and nothing else, to standard"
                            + " output.")
    private Path json = Path.of("-");

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ImportTerms terms = new ImportTerms(format, capacitated, singleSource);
        ImportedModel imported = InstanceFiles.read(InputFile.require(file), terms);
        boolean onlyJson = JsonTarget.write(
                terminal,
                Optional.of(json),
                () -> ModelDocuments.toJson(imported.model()),
                target -> ModelDocuments.write(imported.model(), target));
        if (!onlyJson) {
            Page page = terminal.page();
            new ImportReport(imported).writeTo(page);
            terminal.print(page);
        }
        return ExitCode.FINE;
    }
}
