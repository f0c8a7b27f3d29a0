package org.fragmenta.scenario;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/** The ways of making a model's product. */
public final class Technologies {
    private Technologies() {}

    /**
     * An ordinary model for each technology, in the model's order; the model itself where it declares none.
     *
     * @param model a model that obeys the rules of {@code org.fragmenta.check}
     */
    public static List<Variant> of(ModelDescriptor model) {
        return model.technologies().isEmpty()
                ? List.of(new Variant("", model))
                : model.technologies().stream()
                        .map(technology -> new Variant(technology.id(), model.madeBy(technology)))
                        .toList();
    }
}
