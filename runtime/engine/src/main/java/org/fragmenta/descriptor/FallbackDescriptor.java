package org.fragmenta.descriptor;

/**
 * How goods travel between regions that no chain of declared routes connects: along the great circle.
 *
 * @param detour length of the way relative to the great circle, at least 1
 * @param speedKmPerHour average speed
 * @param costPerTonneKm freight, money a tonne-kilometre
 * @param handlingPerTonne loading, unloading and terminal cost, money a tonne
 */
public record FallbackDescriptor(
        double detour, double speedKmPerHour, double costPerTonneKm, double handlingPerTonne) {}
