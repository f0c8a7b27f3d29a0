package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.CurveReport;
import org.fragmenta.cli.report.Units;
import org.fragmenta.cli.text.Page;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.CurveDocuments;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveResults;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.report.CurveFigure;
import org.fragmenta.result.CurveResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fragmenta curve}. */
@Command(
        name = "curve",
        description = "Follows the cheapest cost over one number: every regime of who produces where that is cheapest"
                + " somewhere, and every threshold between them, exact and proven.",
        mixinStandardHelpOptions = true)
final class CurveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    @Option(
            names = "--over",
            required = true,
            paramLabel = "PATH",
            description = "What varies: output, a path as for --set, links.*.cost, links.<id>.cost, markets.*.cost or"
                    + " wageGap. With * it is a factor on today's numbers.")
    private String over = "";

    @Option(names = "--from", paramLabel = "VALUE", description = "Where it begins. Without it: 0.")
    private Optional<Double> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "VALUE",
            description = "Where it ends. Without it: never for the output and the cost of links and markets, else at"
                    + " twice today's value or as far as it may go.")
    private Optional<Double> to = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "PATH=VALUE",
            description = "Follows the curve again after this change, written as for --set, and says how far each"
                    + " threshold moves. May be given more than once. JSON and figure hold the curve before it.")
    private List<String> against = List.of();

    @Mixin
    private final TimeLimit limit;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the curve as JSON; \"-\" writes it, and nothing else, to standard output.")
    private Optional<Path> json = Optional.empty();

    @Mixin
    private final FigureOption figure = new FigureOption();

    CurveCommand(Terminal terminal) {
        this.terminal = terminal;
        this.limit = new TimeLimit(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (ChosenModel model = choice.open()) {
            ModelDescriptor changed = model.changed();
            Parameter parameter = Parameter.of(changed, over);
            double begin = from.orElse(parameter.lowest());
            double end = to.orElseGet(parameter::reach);
            Optional<Curve> curve = Progress.during(
                    terminal, "Following the curve", () -> follow(model, changed, parameter, begin, end));
            terminal.warn(model.warnings());
            if (curve.isEmpty()) {
                Page page = terminal.page();
                CurveReport.writeInfeasible(page);
                terminal.print(page);
                return ExitCode.NO;
            }
            Optional<Curve> shifted = against.isEmpty()
                    ? Optional.empty()
                    : Progress.during(
                            terminal, "Following it after the change", () -> followChanged(model, changed, begin, end));
            answer(changed, model.scenario(), curve.get(), shifted);
            return ExitCode.FINE;
        }
    }

    private Optional<Curve> followChanged(ChosenModel model, ModelDescriptor before, double begin, double end) {
        ModelDescriptor changed = model.under(before, against);
        return follow(model, changed, Parameter.of(changed, over), begin, end);
    }

    private Optional<Curve> follow(
            ChosenModel model, ModelDescriptor changed, Parameter parameter, double begin, double end) {
        return Curve.of(RegimeSolver.of(changed, model.methods(), List.of(parameter), limit.limits()), begin, end);
    }

    private void answer(ModelDescriptor model, String scenario, Curve curve, Optional<Curve> shifted)
            throws IOException {
        figure.write(() ->
                CurveFigure.of(model.title().isEmpty() ? model.id() : model.title(), curve, Units.moneyAPeriod(model)));
        CurveResult document = CurveResults.of(curve, model.id(), scenario);
        if (JsonTarget.write(
                terminal, json, () -> CurveDocuments.toJson(document), file -> CurveDocuments.write(document, file))) {
            return;
        }
        Page page = terminal.page();
        CurveReport report = new CurveReport(model, scenario, curve);
        report.writeTo(page);
        if (!against.isEmpty()) {
            report.writeShifts(page, against, shifted);
        }
        terminal.print(page);
    }
}
