package org.fragmenta.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * A line on a terminal that says what takes so long, from the second second on; it is gone when the work is done.
 * Nothing where nobody watches.
 */
final class Progress {
    private static final long TICK_MILLIS = 1000;
    private static final String ERASE_LINE = "\r\u001b[2K";

    private Progress() {}

    /** Does the work and shows meanwhile what it is. */
    static <T> T during(Terminal terminal, String what, Supplier<T> work) {
        if (!terminal.interactive()) {
            return work.get();
        }
        Thread ticker = new Thread(() -> tick(terminal.err(), what), "progress");
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

    private static void tick(PrintWriter err, String what) {
        int seconds = 0;
        try {
            while (true) {
                Thread.sleep(TICK_MILLIS);
                seconds++;
                err.print(ERASE_LINE + what + " ... " + seconds + " s");
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
