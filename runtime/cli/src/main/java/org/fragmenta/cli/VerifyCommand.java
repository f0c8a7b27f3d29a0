package org.fragmenta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.VerifyReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.io.TimelineDocuments;
import org.fragmenta.result.Result;
import org.fragmenta.result.Timeline;
import org.fragmenta.verify.Checker;
import org.fragmenta.verify.TimelineChecker;
import org.fragmenta.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fragmenta verify}. */
@Command(
        name = "verify",
        description =
                "Checks a result or timeline in exact arithmetic, without the solver: its plan, its cost, its bound.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "RESULT.json", description = "A result of solve --json or a timeline of relocate --json.")
    private String file = "";

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path path = InputFile.require(file);
        Page page = terminal.page();
        Verdict verdict = TimelineDocuments.isTimeline(path) ? timeline(path, page) : result(path, page);
        terminal.print(page);
        return verdict.accepted() ? ExitCode.FINE : ExitCode.NO;
    }

    private static Verdict result(Path path, Page page) {
        Result result = ResultDocuments.read(path);
        Verdict verdict = Checker.check(result);
        new VerifyReport(result, verdict).writeTo(page);
        return verdict;
    }

    private static Verdict timeline(Path path, Page page) {
        Timeline timeline = TimelineDocuments.read(path);
        Verdict verdict = TimelineChecker.check(timeline);
        VerifyReport.writeTimeline(page, timeline, verdict);
        return verdict;
    }
}
