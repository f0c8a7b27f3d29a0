package org.fragmenta.processor.generate;

import java.util.List;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.AnnotatedRegionSet;

/** All that is generated, in one list. */
public final class Generators {
    private Generators() {}

    /** The classes and resources of a model that keeps the rules of models. */
    public static Generated generate(AnnotatedModel model) {
        return new Generated(canonicalName(model.packageName(), model.name()), List.of(), List.of());
    }

    /** The holder of a region set that keeps the rules of region sets. */
    public static Generated generate(AnnotatedRegionSet set) {
        return new Generated(canonicalName(set.packageName(), set.name()), List.of(), List.of());
    }

    private static String canonicalName(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
