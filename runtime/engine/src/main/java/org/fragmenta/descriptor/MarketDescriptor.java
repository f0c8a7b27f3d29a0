package org.fragmenta.descriptor;

import java.util.Optional;

/**
 * A market for the final product: a fixed place that one block serves over a service link of its own.
 *
 * @param id unique within the model
 * @param label the name that reports print
 * @param region where the product is handed over
 * @param from block that ships the product
 * @param demand units a period
 * @param weightKg weight of a unit of the product, kilograms
 * @param value value of a unit of the product, money
 * @param shipmentKg weight of a shipment, kilograms
 * @param unitRow cost a unit by region of the shipping block, instead of the formula
 * @param singleSource whether one plant serves the whole demand; else a block of several plants with capacities may
 *     divide it
 * @param source where the figures come from, or "illustrative"
 */
public record MarketDescriptor(
        String id,
        String label,
        String region,
        String from,
        double demand,
        double weightKg,
        double value,
        double shipmentKg,
        Optional<CostRow> unitRow,
        boolean singleSource,
        String source) {

    /** A market whose demand may be divided between plants. */
    public MarketDescriptor(
            String id,
            String label,
            String region,
            String from,
            double demand,
            double weightKg,
            double value,
            double shipmentKg,
            Optional<CostRow> unitRow,
            String source) {
        this(id, label, region, from, demand, weightKg, value, shipmentKg, unitRow, false, source);
    }

    /** This market served whole from one plant. */
    public MarketDescriptor fromOnePlant() {
        return new MarketDescriptor(
                id, label, region, from, demand, weightKg, value, shipmentKg, unitRow, true, source);
    }

    /** This market with demand that several plants may divide. */
    public MarketDescriptor fromSeveralPlants() {
        return new MarketDescriptor(
                id, label, region, from, demand, weightKg, value, shipmentKg, unitRow, false, source);
    }

    /** This market with another cost row. */
    public MarketDescriptor withUnitRow(CostRow row) {
        return new MarketDescriptor(
                id, label, region, from, demand, weightKg, value, shipmentKg, Optional.of(row), singleSource, source);
    }
}
