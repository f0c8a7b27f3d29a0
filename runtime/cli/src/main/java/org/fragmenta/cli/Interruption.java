package org.fragmenta.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of whoever ends the process, by Ctrl-C for instance. A search answers with what it has by then, and the process
 * ends when that is shown, with the exit code of the signal; everything else ends at once.
 */
public final class Interruption {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile boolean heeded;
    private volatile boolean wished;

    /** Listens to the signals that end the process, until {@link #answered()}. */
    void listen(Terminal terminal) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(terminal), "interruption"));
    }

    private void end(Terminal terminal) {
        wish();
        try {
            if (!answered.await(heeded ? PATIENCE_SECONDS : 0, TimeUnit.SECONDS)) {
                terminal.complain("Stopped before there was an answer.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Wishes an end. */
    void wish() {
        wished = true;
    }

    /** Tells that the command has answered, so that nothing is to be waited for. */
    void answered() {
        answered.countDown();
    }

    /** Tells that a command will answer soon after a wish, so that it is worth waiting for. */
    void heed() {
        heeded = true;
    }

    /** Whether the process is to end. */
    boolean isWished() {
        return wished;
    }
}
