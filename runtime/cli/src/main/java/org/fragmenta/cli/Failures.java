package org.fragmenta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.NearNames;
import org.fragmenta.parametric.UnprovenException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What users read when something goes wrong: never a stack trace, always what to do. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        terminal.complain(
                exception.getMessage() == null ? "The command line cannot be understood." : exception.getMessage());
        if (exception instanceof UnmatchedArgumentException unmatched) {
            List<String> near = near(command, unmatched.getUnmatched().get(0));
            if (!near.isEmpty()) {
                terminal.complain("Maybe you mean " + String.join(" or ", near) + ".");
            }
        }
        terminal.complain("Run \"" + command.getCommandSpec().qualifiedName() + " --help\" for what it takes.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        return report(exception);
    }

    /** Tells what happened and answers the exit code. */
    int report(Throwable failure) {
        if (failure instanceof ModelException refused) {
            refused.findings().forEach(finding -> terminal.complain(finding.text()));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof BadInput) {
            terminal.complain(String.valueOf(failure.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof UnprovenException && terminal.interruption().isWished()) {
            terminal.complain("Stopped before there was an answer: what follows from all solves has no part of one.");
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof UnprovenException) {
            terminal.complain("A limit stopped a solve before its optimum was proven, and what follows from all solves"
                    + " cannot do without one.\nMaybe allow more time: --time-limit 600.");
            return ExitCode.BAD_INPUT;
        }
        Throwable origin =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        if (origin instanceof IOException) {
            terminal.complain(inputOutput(origin));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof OutOfMemoryError) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            terminal.complain("The model needs more memory than the " + megabytes + " MB that Java may use.\n"
                    + "Maybe give it more: java -Xmx" + 2 * megabytes + "m -jar fragmenta.jar ...");
            return ExitCode.BAD_INPUT;
        }
        terminal.complain("Internal error, a fault of Fragmenta and not of your model: "
                + failure.toString().replaceAll("\\s+", " ") + at(failure)
                + ". Please report this line with the model to the maintainers of Fragmenta.");
        return ExitCode.BUG;
    }

    private static List<String> near(CommandLine command, String argument) {
        List<String> known = new ArrayList<>();
        if (argument.startsWith("-")) {
            known.addAll(command.getCommandSpec().optionsMap().keySet());
        } else {
            known.addAll(command.getSubcommands().keySet());
        }
        int value = argument.indexOf('=');
        return NearNames.suggest(value < 0 ? argument : argument.substring(0, value), known);
    }

    private static String inputOutput(Throwable failure) {
        String file = failure.getMessage();
        if (failure instanceof NoSuchFileException) {
            return "There is no file or folder " + file + ".";
        }
        if (failure instanceof AccessDeniedException) {
            return "Access to " + file + " is denied.";
        }
        return "Reading or writing failed: " + (file == null ? failure.toString() : file);
    }

    private static String at(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.fragmenta.")) {
                return " at " + frame;
            }
        }
        return "";
    }
}
