package org.fragmenta.solve.plants;

import java.util.function.BooleanSupplier;

/** When a solve has to end with what it has. */
final class Stop {
    private final long start = System.nanoTime();
    private final double seconds;
    private final BooleanSupplier cancelled;

    Stop(double seconds, BooleanSupplier cancelled) {
        this.seconds = seconds;
        this.cancelled = cancelled;
    }

    boolean isNow() {
        return (System.nanoTime() - start) * 1e-9 >= seconds || cancelled.getAsBoolean();
    }
}
