package org.fragmenta.processor.generate;

/** The name of the class that generated names build on: {@code org.example.Outer.Inner} for {@code Outer_Inner}. */
final class CanonicalName {
    private CanonicalName() {}

    static String of(String packageName, String base) {
        String name = base.replace('_', '.');
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
