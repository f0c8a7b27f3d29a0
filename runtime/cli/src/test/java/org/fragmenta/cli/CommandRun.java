package org.fragmenta.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.fragmenta.cli.text.Style;

/**
 * One run of the command inside the test.
 *
 * @param exitCode what the shell would see
 * @param out what was printed as the answer
 * @param err what was printed as error or progress
 */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(String... arguments) {
        return of(80, arguments);
    }

    static CommandRun of(int width, String... arguments) {
        return of(width, false, Style.PLAIN, arguments);
    }

    static CommandRun of(int width, boolean interactive, Style style, String... arguments) {
        return of(width, interactive, style, new Interruption(), arguments);
    }

    /** One run that is to end as soon as it has begun. */
    static CommandRun interrupted(String... arguments) {
        Interruption interruption = new Interruption();
        interruption.wish();
        return of(80, false, Style.PLAIN, interruption, arguments);
    }

    private static CommandRun of(
            int width, boolean interactive, Style style, Interruption interruption, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), width, interactive, style, interruption, System.nanoTime());
        int exitCode = Fragmenta.run(terminal, arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
