package org.fragmenta.solve;

/** The moment at which a solve has to stop. */
final class Deadline {
    private final long start = System.nanoTime();
    private final double seconds;

    private Deadline(double seconds) {
        this.seconds = seconds;
    }

    static Deadline in(double seconds) {
        return new Deadline(seconds);
    }

    boolean passed() {
        return (System.nanoTime() - start) * 1e-9 >= seconds;
    }
}
