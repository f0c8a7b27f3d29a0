package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.ClusterReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cluster.ClusterResults;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ClusterDocuments;
import org.fragmenta.result.ClusterResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fragmenta cluster}. */
@Command(
        name = "cluster",
        description =
                "Lets like firms enter a core and the regions around it one after the other: where each settles, what"
                        + " that is a case of (saturation, sprawl, leap-out, a new agglomeration), shown by re-solves with one"
                        + " change, and in which equilibria they could stand.",
        mixinStandardHelpOptions = true)
final class ClusterCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the study as JSON; \"-\" writes it, and nothing else, to standard output.")
    private Optional<Path> json = Optional.empty();

    ClusterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ChosenModel model = choice.open()) {
            ModelDescriptor changed = model.changed();
            if (changed.cluster().isEmpty()) {
                throw new BadInput(
                        "Model " + changed.id() + " is no study of a cluster: it states no core that firms crowd into.",
                        "add \"cluster\": {\"core\": \""
                                + changed.regionSet().regions().get(0).id()
                                + "\", \"firms\": 20} to the document, or @Cluster to the model.");
            }
            ClusterResult result = Progress.during(
                    terminal,
                    "Settling",
                    () -> ClusterResults.of(ClusterStudy.of(changed, model.methods()), model.scenario()));
            terminal.warn(model.warnings());
            boolean onlyJson = JsonTarget.write(
                    terminal,
                    json,
                    () -> ClusterDocuments.toJson(result),
                    file -> ClusterDocuments.write(result, file));
            if (!onlyJson) {
                Page page = terminal.page();
                new ClusterReport(result, changed).writeTo(page);
                terminal.print(page);
            }
        }
        return ExitCode.FINE;
    }
}
