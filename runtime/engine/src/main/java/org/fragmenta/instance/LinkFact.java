package org.fragmenta.instance;

import org.fragmenta.descriptor.LinkDescriptor;

/** A number of a service link that a what-if may change; units and ranges as in {@link LinkDescriptor}. */
public enum LinkFact {
    FLOW,
    WEIGHT_KG,
    VALUE,
    SHIPMENT_KG,
    COORDINATION,
    UNIT_COORDINATION;

    /** A link with another value of this fact. */
    LinkDescriptor revise(LinkDescriptor link, double value) {
        return new LinkDescriptor(
                link.id(),
                link.label(),
                link.from(),
                link.to(),
                choose(FLOW, value, link.flow()),
                choose(WEIGHT_KG, value, link.weightKg()),
                choose(VALUE, value, link.value()),
                choose(SHIPMENT_KG, value, link.shipmentKg()),
                choose(COORDINATION, value, link.coordination()),
                choose(UNIT_COORDINATION, value, link.unitCoordination()),
                link.separable(),
                link.fixedTable(),
                link.unitTable(),
                link.sharedService(),
                link.custom(),
                link.source());
    }

    private double choose(LinkFact fact, double value, double standing) {
        return this == fact ? value : standing;
    }
}
