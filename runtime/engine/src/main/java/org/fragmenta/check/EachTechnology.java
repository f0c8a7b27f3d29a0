package org.fragmenta.check;

import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * A rule on blocks that are used together: where technologies are declared, the blocks of each.
 *
 * @param rule the rule
 */
record EachTechnology(ModelRule rule) implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Stream<ModelDescriptor> variants = model.technologies().isEmpty()
                ? Stream.of(model)
                : model.technologies().stream().map(model::madeBy);
        return variants.flatMap(variant -> rule.check(variant).stream())
                .distinct()
                .toList();
    }
}
