package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.TimelineReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.io.TimelineDocuments;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.relocation.Relocation;
import org.fragmenta.result.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fragmenta relocate}. */
@Command(
        name = "relocate",
        description =
                "Places the blocks year by year over the model's horizon: where each stands, when and why it moves,"
                        + " and what that is worth, proven.",
        mixinStandardHelpOptions = true)
final class RelocateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    private Foresight foresight = Foresight.PERFECT;

    @Option(
            names = "--foresight",
            paramLabel = "WHAT",
            description =
                    "What the firm knows of later years: perfect, myopic, or rolling:N for N years, the present one"
                            + " included. Without it: perfect.")
    void setForesight(String text) {
        foresight = Foresight.of(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--foresight is \"" + text + "\"; it must be " + Foresight.FORMS + "."));
    }

    @Mixin
    private final TimeLimit limit;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the timeline with its proof as JSON; \"-\" writes it, and nothing else, to standard"
                    + " output.")
    private Optional<Path> json = Optional.empty();

    RelocateCommand(Terminal terminal) {
        this.terminal = terminal;
        this.limit = new TimeLimit(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (ChosenModel model = choice.open()) {
            Relocation relocation = Progress.during(terminal, "Relocating", () -> model.relocation(limit.limits()));
            Timeline timeline = relocation.timeline(foresight).with(relocation.waiting());
            terminal.warn(model.warnings());
            boolean onlyJson = JsonTarget.write(
                    terminal,
                    json,
                    () -> TimelineDocuments.toJson(timeline),
                    file -> Files.writeString(file, TimelineDocuments.toJson(timeline) + "\n"));
            if (!onlyJson) {
                Page page = terminal.page();
                new TimelineReport(timeline, relocation.timeline(other()), relocation.bands()).writeTo(page);
                terminal.print(page);
            }
            return timeline.years().isEmpty() ? ExitCode.NO : ExitCode.FINE;
        }
    }

    /** What the foresight is compared with. */
    private Foresight other() {
        return foresight.isPerfect() ? Foresight.MYOPIC : Foresight.PERFECT;
    }
}
