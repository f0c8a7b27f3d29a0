package org.fragmenta.processor.model;

import java.util.List;

/**
 * A model with what the rules about code and composition look at.
 *
 * @param model the model; its cost methods are those of a right shape
 * @param qualifiedName full name of its class
 * @param regionSetVersion version of the region set that it uses
 * @param classes its own class and those of its parts, sorted by name
 * @param costMethods all methods with a cost annotation, sorted by class and name
 * @param composed the region sets of the compiled models that it takes parts from
 * @param position where it stands
 */
public record ModelSource(
        AnnotatedModel model,
        String qualifiedName,
        String regionSetVersion,
        List<DeclaredClass> classes,
        List<DeclaredCostMethod> costMethods,
        List<RegionSetUse> composed,
        Position position) {

    public ModelSource {
        classes = List.copyOf(classes);
        costMethods = List.copyOf(costMethods);
        composed = List.copyOf(composed);
    }
}
