package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.JudgementReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.evidence.Judgement;
import org.fragmenta.io.JudgementDocuments;
import org.fragmenta.mode.Mode;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fragmenta check}. */
@Command(
        name = "check",
        description =
                "Judges a model by the conditions of the theory: which hold, which fail and which datum makes them"
                        + " fail, which do not apply and for want of what. A failure is a finding about the model, not an error.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = "Only these conditions, single ones or whole families, for example JK,LA-4. Without it: all.")
    private List<String> only = List.of();

    @Mixin
    private final TimeLimit limit;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the verdicts as JSON; \"-\" writes them, and nothing else, to standard output.")
    private Optional<Path> json = Optional.empty();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        this.limit = new TimeLimit(terminal);
    }

    @Override
    public Integer call() throws IOException {
        List<Condition> conditions = ConditionChoice.of(only);
        Optional<Mode> mode = choice.mode();
        Judgement judgement = mode.isPresent() ? judge(mode.get(), conditions) : judgeModel(conditions);
        if (JsonTarget.write(
                terminal,
                json,
                () -> JudgementDocuments.toJson(judgement),
                file -> JudgementDocuments.write(judgement, file))) {
            return ExitCode.FINE;
        }
        Page page = terminal.page();
        new JudgementReport(judgement).writeTo(page);
        terminal.print(page);
        return ExitCode.FINE;
    }

    private Judgement judgeModel(List<Condition> conditions) throws IOException {
        try (ChosenModel model = choice.open()) {
            Judgement judgement = Progress.during(terminal, "Judging", () -> {
                Study study = model.study(limit.limits());
                return judge(study.model().id(), study, conditions);
            });
            terminal.warn(model.warnings());
            return judgement;
        }
    }

    /** Most conditions are about models; unless asked for, those that a mode has nothing to do with are left out. */
    private Judgement judge(Mode mode, List<Condition> conditions) {
        return judge(mode.id(), Study.ofDocument(mode), only.isEmpty() ? Conditions.on(mode) : conditions);
    }

    private static Judgement judge(String id, Study study, List<Condition> conditions) {
        return Judgement.of(
                id, conditions.stream().map(condition -> condition.judge(study)).toList());
    }
}
