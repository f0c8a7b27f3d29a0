package org.fragmenta.descriptor;

/**
 * A direct connection of two regions, usable in both directions.
 *
 * @param id unique within the region set
 * @param from region at one end
 * @param to region at the other end
 * @param mode means of transport
 * @param corridor name of the corridor that the route belongs to, so that a reform can change all of it; "" for none
 * @param km length
 * @param hours time in transit, borders excluded
 * @param costPerTonneKm freight, money a tonne-kilometre
 * @param handlingPerTonne loading, unloading and terminal cost, money a tonne, once for the route
 * @param source where the figures come from, or "illustrative"
 */
public record RouteDescriptor(
        String id,
        String from,
        String to,
        Mode mode,
        String corridor,
        double km,
        double hours,
        double costPerTonneKm,
        double handlingPerTonne,
        String source) {}
