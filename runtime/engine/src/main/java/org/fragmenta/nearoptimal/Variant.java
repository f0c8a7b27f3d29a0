package org.fragmenta.nearoptimal;

import java.util.List;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.solve.Names;

/**
 * The model as one technology makes it.
 *
 * @param technology its id; "" where the model declares none
 * @param costs what it costs so
 */
record Variant(String technology, CostModel costs) {

    /** One for each technology, in the model's order. */
    static List<Variant> of(CostModel costs) {
        return costs.model().technologies().isEmpty()
                ? List.of(new Variant("", costs))
                : costs.model().technologies().stream()
                        .map(technology -> new Variant(technology.id(), costs.madeBy(technology)))
                        .toList();
    }

    /** All its plans. */
    Space space(int order) {
        Names names = new Names(
                costs.layout().blockIds(),
                costs.model().regionSet().regions().stream()
                        .map(RegionDescriptor::id)
                        .toList(),
                costs.layout().linkIds());
        return Space.of(order, costs.instance(), names);
    }
}
