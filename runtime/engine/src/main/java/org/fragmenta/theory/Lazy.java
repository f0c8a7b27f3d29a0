package org.fragmenta.theory;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is computed when first asked for, and once; not for two threads at a time. */
final class Lazy<T> {
    private final Supplier<T> computation;
    private Optional<T> value = Optional.empty();

    Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    T get() {
        if (value.isEmpty()) {
            value = Optional.of(computation.get());
        }
        return value.get();
    }
}
