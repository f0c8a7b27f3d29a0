package org.fragmenta.typed;

import org.fragmenta.catalog.WhatIf;
import org.fragmenta.dsl.Constant;
import org.fragmenta.instance.LinkFact;

/**
 * What-ifs of a model with service links.
 *
 * @param <P> the model's parameters
 * @param <L> its links
 */
public interface LinkWhatIfs<P, L extends Constant.Link> extends WhatIfs<P> {

    /** Units that travel over a link a unit of final output. */
    default P withFlow(L link, double flow) {
        return with(link, LinkFact.FLOW, WhatIf.atLeast(0, flow, "flow", link.id()));
    }

    /** Weight of a unit that travels over a link, kilograms. */
    default P withWeightKg(L link, double weightKg) {
        return with(link, LinkFact.WEIGHT_KG, WhatIf.atLeast(0, weightKg, "weightKg", link.id()));
    }

    /** Value of a unit that travels over a link, money. */
    default P withValue(L link, double value) {
        return with(link, LinkFact.VALUE, WhatIf.atLeast(0, value, "value", link.id()));
    }

    /** Weight of a shipment over a link, kilograms, which shares the fees at a border. */
    default P withShipmentKg(L link, double shipmentKg) {
        return with(link, LinkFact.SHIPMENT_KG, WhatIf.positive(shipmentKg, "shipmentKg", link.id()));
    }

    /** Fixed cost of keeping the two blocks of a link apart, money a period. */
    default P withCoordination(L link, double coordination) {
        return with(link, LinkFact.COORDINATION, WhatIf.atLeast(0, coordination, "coordination", link.id()));
    }

    /** Cost of keeping the two blocks of a link apart, money a travelling unit. */
    default P withUnitCoordination(L link, double unitCoordination) {
        return with(
                link, LinkFact.UNIT_COORDINATION, WhatIf.atLeast(0, unitCoordination, "unitCoordination", link.id()));
    }

    private P with(L link, LinkFact fact, double value) {
        return with(costs().with(fact, link.ordinal(), value));
    }
}
