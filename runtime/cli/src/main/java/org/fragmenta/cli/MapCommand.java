package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.MapReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.MapDocuments;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.map.MapResults;
import org.fragmenta.parametric.map.ParameterRange;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.report.MapFigure;
import org.fragmenta.result.MapResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fragmenta map}. */
@Command(
        name = "map",
        description =
                "Draws the map of who produces where over two parameters, by default the cost of all service links"
                        + " and the wage gap: exact areas, every corner proven by a solve.",
        mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    @Option(
            names = "--x",
            paramLabel = "PATH",
            description = "What varies from left to right: a path as for --set, links.<id>.cost, markets.<id>.cost or"
                    + " wageGap. With * it is a factor on today's numbers. Without it: ${DEFAULT-VALUE}.",
            defaultValue = Parameter.ALL_LINKS)
    private String x = Parameter.ALL_LINKS;

    @Option(names = "--x-from", paramLabel = "VALUE", description = "Where it begins. Without it: 0.")
    private Optional<Double> leftmost = Optional.empty();

    @Option(
            names = "--x-to",
            paramLabel = "VALUE",
            description = "Where it ends. Without it: twice today's value, or as far as it may go.")
    private Optional<Double> rightmost = Optional.empty();

    @Option(
            names = "--y",
            paramLabel = "PATH",
            description = "What varies from below to above. Without it: ${DEFAULT-VALUE}.",
            defaultValue = Parameter.WAGE_GAP)
    private String y = Parameter.WAGE_GAP;

    @Option(names = "--y-from", paramLabel = "VALUE", description = "Where it begins. Without it: 0.")
    private Optional<Double> lowest = Optional.empty();

    @Option(names = "--y-to", paramLabel = "VALUE", description = "Where it ends. Without it: as for --x-to.")
    private Optional<Double> highest = Optional.empty();

    @Mixin
    private final TimeLimit limit;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the map with its corners as JSON; \"-\" writes it, and nothing else, to standard"
                    + " output.")
    private Optional<Path> json = Optional.empty();

    @Mixin
    private final FigureOption figure = new FigureOption();

    MapCommand(Terminal terminal) {
        this.terminal = terminal;
        this.limit = new TimeLimit(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (ChosenModel model = choice.open()) {
            ModelDescriptor changed = model.changed();
            ParameterRange across = ParameterRange.of(Parameter.of(changed, x), leftmost, rightmost);
            ParameterRange up = ParameterRange.of(Parameter.of(changed, y), lowest, highest);
            Optional<RegimeMap> map = Progress.during(
                    terminal, "Mapping", () -> RegimeMap.of(changed, model.methods(), across, up, limit.limits()));
            terminal.warn(model.warnings());
            if (map.isEmpty()) {
                Page page = terminal.page();
                MapReport.writeInfeasible(page);
                terminal.print(page);
                return ExitCode.NO;
            }
            answer(changed, model.scenario(), map.get(), across, up);
            return ExitCode.FINE;
        }
    }

    private void answer(ModelDescriptor model, String scenario, RegimeMap map, ParameterRange across, ParameterRange up)
            throws IOException {
        figure.write(() -> MapFigure.of(
                model.title().isEmpty() ? model.id() : model.title(), across.parameter(), up.parameter(), map));
        MapResult document = MapResults.of(map, model.id(), scenario, across, up);
        if (JsonTarget.write(
                terminal, json, () -> MapDocuments.toJson(document), file -> MapDocuments.write(document, file))) {
            return;
        }
        Page page = terminal.page();
        new MapReport(model, scenario, map, across, up).writeTo(page);
        terminal.print(page);
    }
}
