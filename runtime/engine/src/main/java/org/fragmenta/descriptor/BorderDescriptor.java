package org.fragmenta.descriptor;

/**
 * What a shipment meets between two particular countries, in either direction. It replaces the sum of the one
 * country's export and the other's import figures.
 *
 * @param id unique within the region set
 * @param first id of a country
 * @param second id of the other country
 * @param hours waiting and clearance time of a shipment
 * @param fee cost of a shipment
 * @param source where the figures come from, or "illustrative"
 */
public record BorderDescriptor(String id, String first, String second, double hours, double fee, String source) {}
