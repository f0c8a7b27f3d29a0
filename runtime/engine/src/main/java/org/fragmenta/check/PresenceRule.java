package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/** A model has something to place and somewhere to place it. */
final class PresenceRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        if (model.blocks().isEmpty()) {
            findings.add(Diagnostic.NO_BLOCKS.at(
                    "blocks",
                    "Model " + model.id() + " has no production block, so there is nothing to place.",
                    "declare each separable stage of production as a block."));
        }
        if (model.regionSet().regions().isEmpty()) {
            findings.add(Diagnostic.NO_REGIONS.at(
                    "regions",
                    "Region set " + model.regionSet().id() + " has no region, so no block can stand anywhere.",
                    "declare at least one region, or name a table of regions."));
        }
        return findings;
    }
}
