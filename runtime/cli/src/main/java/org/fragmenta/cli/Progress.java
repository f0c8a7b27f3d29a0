package org.fragmenta.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fragmenta.solve.Watch;

/**
 * A line on a terminal that says what takes so long and how far it is, from the second second on; it is gone when the work is done.
 * Nothing where nobody watches.
 */
final class Progress {
    private static final long TICK_MILLIS = 1000;
    private static final String ERASE_LINE = "\r\u001b[2K";

    private Progress() {}

    /** Does the work and shows meanwhile what it is. */
    static <T> T during(Terminal terminal, String what, Supplier<T> work) {
        return during(terminal, what, () -> "", work);
    }

    /** Solves and shows meanwhile how far the search is. */
    static <T> T watching(Terminal terminal, String what, Function<Watch, T> solve) {
        SearchStatus status = new SearchStatus();
        return during(terminal, what, status::text, () -> solve.apply(status));
    }

    private static <T> T during(Terminal terminal, String what, Supplier<String> status, Supplier<T> work) {
        if (!terminal.interactive()) {
            return work.get();
        }
        Thread ticker = new Thread(() -> tick(terminal, what, status), "progress");
        ticker.setDaemon(true);
        ticker.start();
        try {
            return work.get();
        } finally {
            stop(ticker);
        }
    }

    private static void stop(Thread ticker) {
        ticker.interrupt();
        try {
            ticker.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tick(Terminal terminal, String what, Supplier<String> status) {
        PrintWriter err = terminal.err();
        int seconds = 0;
        try {
            while (true) {
                Thread.sleep(TICK_MILLIS);
                seconds++;
                String line = what + " ... " + seconds + " s" + status.get();
                err.print(ERASE_LINE + line.substring(0, Math.min(line.length(), terminal.width() - 1)));
                err.flush();
            }
        } catch (InterruptedException done) {
            if (seconds > 0) {
                err.print(ERASE_LINE);
                err.flush();
            }
        }
    }
}
