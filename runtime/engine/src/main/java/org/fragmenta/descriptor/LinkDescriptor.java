package org.fragmenta.descriptor;

import java.util.Optional;

/**
 * A service link: what it takes to join two production blocks. It costs nothing while both stand in one region,
 * unless explicit tables say otherwise.
 *
 * @param id unique within the model
 * @param label the name that reports print
 * @param from block that sends
 * @param to block that receives
 * @param flow units that travel a unit of final output
 * @param weightKg weight of a travelling unit, kilograms
 * @param value value of a travelling unit, money; tariffs and time cost are shares of it
 * @param shipmentKg weight of a shipment, kilograms, which shares the fees at a border
 * @param coordination fixed cost of keeping the two blocks apart, money a period
 * @param unitCoordination cost of keeping the two blocks apart, money a travelling unit
 * @param separable false where both blocks must stand in one region (theory LA-1, sep = 0)
 * @param fixedTable cost a period by pair of regions, instead of the formula
 * @param unitTable cost a unit of final output by pair of regions, instead of the formula
 * @param sharedService id of the {@link SharedServiceDescriptor} that the link uses between different regions, if any
 * @param custom whether a Java method of the model computes the unit cost; such a model needs its jar
 * @param source where the figures come from, or "illustrative"
 */
public record LinkDescriptor(
        String id,
        String label,
        String from,
        String to,
        double flow,
        double weightKg,
        double value,
        double shipmentKg,
        double coordination,
        double unitCoordination,
        boolean separable,
        Optional<TableUse> fixedTable,
        Optional<TableUse> unitTable,
        Optional<String> sharedService,
        boolean custom,
        String source) {

    /** A link that shares no service with another. */
    public LinkDescriptor(
            String id,
            String label,
            String from,
            String to,
            double flow,
            double weightKg,
            double value,
            double shipmentKg,
            double coordination,
            double unitCoordination,
            boolean separable,
            Optional<TableUse> fixedTable,
            Optional<TableUse> unitTable,
            boolean custom,
            String source) {
        this(
                id,
                label,
                from,
                to,
                flow,
                weightKg,
                value,
                shipmentKg,
                coordination,
                unitCoordination,
                separable,
                fixedTable,
                unitTable,
                Optional.empty(),
                custom,
                source);
    }

    /** A link whose cost a unit of final output is a table and nothing else. */
    public static LinkDescriptor ofTable(String id, String from, String to, TableUse unitTable) {
        return new LinkDescriptor(
                id, id, from, to, 1, 0, 0, 1000, 0, 0, true, Optional.empty(), Optional.of(unitTable), false, "");
    }

    /** This link with all that it costs between two regions times a factor, which is above 0. */
    public LinkDescriptor times(double factor) {
        return new LinkDescriptor(
                id,
                label,
                from,
                to,
                flow * factor,
                weightKg,
                value,
                shipmentKg,
                coordination * factor,
                unitCoordination,
                separable,
                fixedTable.map(use -> use.times(factor)),
                unitTable.map(use -> use.times(factor)),
                sharedService,
                custom,
                source);
    }

    /** This link using a shared service. */
    public LinkDescriptor sharing(String service) {
        return new LinkDescriptor(
                id,
                label,
                from,
                to,
                flow,
                weightKg,
                value,
                shipmentKg,
                coordination,
                unitCoordination,
                separable,
                fixedTable,
                unitTable,
                Optional.of(service),
                custom,
                source);
    }

    /** This link with blocks that may stand apart. */
    public LinkDescriptor separated() {
        return new LinkDescriptor(
                id,
                label,
                from,
                to,
                flow,
                weightKg,
                value,
                shipmentKg,
                coordination,
                unitCoordination,
                true,
                fixedTable,
                unitTable,
                sharedService,
                custom,
                source);
    }
}
