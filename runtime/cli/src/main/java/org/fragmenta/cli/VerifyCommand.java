package org.fragmenta.cli;

import java.util.concurrent.Callable;
import org.fragmenta.cli.report.VerifyReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.Result;
import org.fragmenta.verify.Checker;
import org.fragmenta.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fragmenta verify}. */
@Command(
        name = "verify",
        description = "Checks a result in exact arithmetic, without the solver: its plan, its cost, its bound.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "RESULT.json", description = "A result that solve --json wrote.")
    private String file = "";

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Result result = ResultDocuments.read(InputFile.require(file));
        Verdict verdict = Checker.check(result);
        Page page = terminal.page();
        new VerifyReport(result, verdict).writeTo(page);
        terminal.print(page);
        return verdict.accepted() ? ExitCode.FINE : ExitCode.NO;
    }
}
