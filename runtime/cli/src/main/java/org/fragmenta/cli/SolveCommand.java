package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.SolveReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.conflict.Conflicts;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.nearoptimal.NearOptimalPlans;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fragmenta solve}. */
@Command(
        name = "solve",
        description = "Finds the cheapest plan, proves it, and says what every block and link costs and which region"
                + " comes closest to winning each block.",
        mixinStandardHelpOptions = true)
final class SolveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    @Mixin
    private final TimeLimit limit;

    @Mixin
    private final NearOptimalChoice near = new NearOptimalChoice();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the result with its certificate as JSON; \"-\" writes it, and nothing else, to"
                    + " standard output.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--start",
            paramLabel = "RESULT.json",
            description =
                    "A result of this model with other numbers, as --json wrote it. Where blocks or links share costs"
                            + " the search starts from its plan and prices; the answer is the same, mostly sooner.")
    private Optional<String> start = Optional.empty();

    SolveCommand(Terminal terminal) {
        this.terminal = terminal;
        this.limit = new TimeLimit(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Result result = solve();
        boolean onlyJson = JsonTarget.write(
                terminal,
                json,
                () -> ResultDocuments.toJson(result),
                file -> Files.writeString(file, ResultDocuments.toJson(result) + "\n"));
        if (!onlyJson) {
            Page page = terminal.page();
            new SolveReport(result).writeTo(page);
            terminal.print(page);
        }
        return result.status() == Status.INFEASIBLE ? ExitCode.NO : ExitCode.FINE;
    }

    private Result solve() throws IOException {
        try (ChosenModel model = choice.open()) {
            Optional<Result> neighbour = start.map(file -> neighbour(file, model));
            Result result =
                    Progress.watching(terminal, "Solving", watch -> model.solve(limit.limits(), watch, neighbour));
            terminal.warn(model.warnings());
            if (result.status() == Status.INFEASIBLE) {
                return Progress.during(
                        terminal,
                        "Looking for what conflicts",
                        () -> result.withConflict(Conflicts.of(model.costs(), limit.limits())));
            }
            return near.isMade()
                    ? Progress.during(terminal, "Looking for other plans", () -> withNearOptimal(model, result))
                    : result;
        }
    }

    private static Result neighbour(String file, ChosenModel model) {
        Result result = ResultDocuments.read(InputFile.require(file));
        String id = model.changed().id();
        if (!result.model().equals(id)) {
            throw new BadInput(
                    file + " is a result of model " + result.model() + ", from which a search of model " + id
                            + " cannot start.",
                    "name a result of " + id + " under another scenario or other settings.");
        }
        return result;
    }

    private Result withNearOptimal(ChosenModel model, Result result) {
        return result.withNearOptimal(NearOptimalPlans.of(model.costs(), near.most(), near.share(), limit.limits()));
    }
}
