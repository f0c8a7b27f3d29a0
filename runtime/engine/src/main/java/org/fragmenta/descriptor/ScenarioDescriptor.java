package org.fragmenta.descriptor;

import java.util.List;

/**
 * A named what-if: changes that are applied to the model in order.
 *
 * @param id unique within the model
 * @param title the name that reports print
 * @param changes the changes
 */
public record ScenarioDescriptor(String id, String title, List<ChangeDescriptor> changes) {

    /** The name of the model as it stands. */
    public static final String BASELINE = "baseline";

    public ScenarioDescriptor {
        changes = List.copyOf(changes);
    }
}
