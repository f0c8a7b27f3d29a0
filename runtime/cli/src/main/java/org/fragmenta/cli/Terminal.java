package org.fragmenta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.check.Finding;
import org.fragmenta.cli.text.Names;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where the command prints, and since when it runs.
 *
 * @param out answers
 * @param err errors and progress
 * @param width columns of a line
 * @param interactive whether somebody is watching, so that progress is worth showing
 * @param style how text is set off
 * @param interruption the wish of whoever watches that the command ends
 * @param start the {@link System#nanoTime()} that the command's time counts from
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        int width,
        boolean interactive,
        Style style,
        Interruption interruption,
        long start) {
    private static final int DEFAULT_WIDTH = 80;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 10_000;

    /** A terminal at which nobody ends a command, which begins now. */
    public Terminal(PrintWriter out, PrintWriter err, int width, boolean interactive, Style style) {
        this(out, err, width, interactive, style, new Interruption(), System.nanoTime());
    }

    /** The process's own streams, in UTF-8 whatever the platform says. */
    static Terminal ofProcess(Map<String, String> environment) {
        boolean interactive = isWatched() && !"dumb".equals(environment.get("TERM"));
        boolean colour = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                width(environment, interactive),
                interactive,
                colour ? Style.ANSI : Style.PLAIN);
    }

    /** An empty page for this terminal. */
    Page page() {
        return new Page(width, style);
    }

    /** Prints an answer. */
    void print(Page page) {
        out.print(page.content());
        out.flush();
    }

    @SuppressWarnings("SystemConsoleNull") // the plain console is asked for, which is null where nobody sits at it
    private static boolean isWatched() {
        if (System.getProperty("jdk.console") == null) {
            System.setProperty("jdk.console", "java.base");
        }
        return System.console() != null;
    }

    /** Tells of errors or warnings. */
    void complain(String text) {
        text.lines().forEach(line -> err.print(Names.printable(line) + "\n"));
        err.flush();
    }

    /** Tells what an economist should look at. */
    void warn(List<Finding> warnings) {
        warnings.forEach(warning -> complain("Warning: " + warning.text()));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    private static int width(Map<String, String> environment, boolean interactive) {
        return columns(environment).orElseGet(() -> interactive ? askedWidth() : DEFAULT_WIDTH);
    }

    private static Optional<Integer> columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        boolean number =
                !columns.isEmpty() && columns.length() <= 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return Optional.of(columns)
                .filter(text -> number)
                .map(Integer::parseInt)
                .filter(count -> count >= NARROWEST && count <= WIDEST);
    }

    private static int askedWidth() {
        return CommandSpec.create().usageMessage().autoWidth(true).width();
    }
}
