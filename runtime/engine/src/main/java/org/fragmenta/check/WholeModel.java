package org.fragmenta.check;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * A rule that holds only where all blocks together are the one technology.
 *
 * @param rule the rule
 */
record WholeModel(ModelRule rule) implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        return model.technologies().isEmpty() ? rule.check(model) : List.of();
    }
}
