package org.fragmenta.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fragmenta.catalog.CatalogEntry;
import org.fragmenta.catalog.ModelCatalog;
import org.fragmenta.cli.report.ListReport;
import org.fragmenta.cli.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fragmenta list}. */
@Command(
        name = "list",
        description = "Lists the models that were found, with their blocks, regions, problem class and scenarios.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelsOption models = new ModelsOption();

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Page page = terminal.page();
        try (ModelCatalog catalog = models.catalog()) {
            for (CatalogEntry entry : catalog.entries()) {
                new ListReport(catalog.model(entry.id()).descriptor(), entry.origin()).writeTo(page);
            }
            if (catalog.entries().isEmpty()) {
                page.text("No models were found"
                        + (models.isGiven() ? "." : " on the class path; name their jars with --models."));
            }
        }
        terminal.print(page);
        return ExitCode.FINE;
    }
}
