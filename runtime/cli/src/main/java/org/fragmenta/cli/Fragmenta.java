package org.fragmenta.cli;

import java.util.List;
import java.util.function.Function;
import org.fragmenta.cli.text.Style;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code fragmenta} command. */
@Command(
        name = "fragmenta",
        description = "Finds the cheapest placement of production blocks in regions, proven, with the reasons.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the answer is no: no plan exists, or the verification failed",
            "2:the command line cannot be understood",
            "3:a model, result or setting cannot be used",
            "70:a fault of Fragmenta itself",
            "130:ended by Ctrl-C, a search with what it had by then"
        },
        footerHeading = "%nMODEL is a model's name in the jars of --models, or a JSON file.%n")
public final class Fragmenta implements Runnable {
    private static final List<Subcommand> SUBCOMMANDS = List.of(
            new Subcommand("list", ListCommand::new),
            new Subcommand("solve", SolveCommand::new),
            new Subcommand("attract", AttractCommand::new),
            new Subcommand("curve", CurveCommand::new),
            new Subcommand("map", MapCommand::new),
            new Subcommand("relocate", RelocateCommand::new),
            new Subcommand("cluster", ClusterCommand::new),
            new Subcommand("check", CheckCommand::new),
            new Subcommand("verify", VerifyCommand::new),
            new Subcommand("export", ExportCommand::new),
            new Subcommand("import", ImportCommand::new));

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    private Fragmenta() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("solve")) {
            SolveRehearsal.start();
        }
        Terminal terminal = Terminal.ofProcess(System.getenv());
        terminal.interruption().listen(terminal);
        int exitCode = ExitCode.BUG;
        try {
            exitCode = run(terminal, arguments);
        } finally {
            terminal.interruption().answered();
        }
        System.exit(exitCode);
    }

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    public static int run(Terminal terminal, String... arguments) {
        Failures failures = new Failures(terminal);
        try {
            return commandLine(terminal, failures, arguments).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError error) {
            return failures.report(error);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A command is missing.");
    }

    private static CommandLine commandLine(Terminal terminal, Failures failures, String... arguments) {
        CommandLine line = new CommandLine(new Fragmenta());
        // Reading the annotations of commands that do not run would cost start-up time for nothing.
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean known = SUBCOMMANDS.stream().anyMatch(each -> each.name().equals(first));
        SUBCOMMANDS.stream()
                .filter(each -> !known || each.name().equals(first))
                .forEach(each -> line.addSubcommand(each.name(), each.command().apply(terminal)));
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(Math.max(55, terminal.width()))
                .setColorScheme(Help.defaultColorScheme(terminal.style() == Style.ANSI ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private record Subcommand(String name, Function<Terminal, Object> command) {}
}
