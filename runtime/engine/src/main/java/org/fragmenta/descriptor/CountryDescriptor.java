package org.fragmenta.descriptor;

/**
 * Trade facts of a country: what goods meet at its border.
 *
 * @param id unique, usually the ISO 3166 code
 * @param label the name that reports print
 * @param tariff most-favoured-nation tariff on imports of parts and products, share of value (0.05 = 5 %)
 * @param importHours hours a shipment waits at the border on the way in
 * @param exportHours hours a shipment waits at the border on the way out
 * @param importFee cost of a shipment at the border on the way in
 * @param exportFee cost of a shipment at the border on the way out
 * @param source where the figures come from, or "illustrative"
 */
public record CountryDescriptor(
        String id,
        String label,
        double tariff,
        double importHours,
        double exportHours,
        double importFee,
        double exportFee,
        String source) {}
