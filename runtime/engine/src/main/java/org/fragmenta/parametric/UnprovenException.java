package org.fragmenta.parametric;

/** A limit stopped a solve before it was proven, so that nothing can be built on it. */
public final class UnprovenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnprovenException() {
        super("a limit stopped a solve before its optimum was proven");
    }
}
