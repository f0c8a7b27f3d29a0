package org.fragmenta.typed;

import org.jspecify.annotations.Nullable;

/**
 * What is read when it is first asked for. A reading that fails is told each time, which a static field would do only
 * once and as an error of the JVM.
 *
 * @param <T> what it is
 */
public abstract class Once<T> {
    private volatile @Nullable T value;

    /** For the class that knows how to read. */
    protected Once() {}

    /** Reads it; two threads that ask first may both read. */
    protected abstract T read();

    /** What was read. */
    public final T get() {
        T known = value;
        if (known == null) {
            known = read();
            value = known;
        }
        return known;
    }
}
