package org.fragmenta.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;

/** All that a model rules out by declaration. */
final class Restrictions {
    private Restrictions() {}

    /**
     * The restrictions of a model, technologies included: those of blocks and markets first, then those of links, then
     * those of what stands together, each in the order of the model.
     */
    static List<Restriction> of(CostModel costs) {
        ModelDescriptor model = costs.model();
        ModelDescriptor tabulated = costs.tabulated();
        Reach reach = Reach.of(costs);
        return Stream.of(
                        new BlockRestrictions(model, tabulated, reach).find(),
                        new LinkRestrictions(model, tabulated, reach).find(),
                        new SiteRestrictions(model).find())
                .flatMap(List::stream)
                .toList();
    }
}
