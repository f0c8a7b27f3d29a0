package org.fragmenta.descriptor;

/**
 * Governance at arm's length: what changes where an independent supplier runs a block (theory section 2, after Kimura and
 * Ando 2005). The supplier carries the set-up, so none is paid. The unit cost rises by the cost of not controlling the
 * supplier (search, contracts, quality, hold-up), which grows with the distance from headquarters, and falls by the
 * supplier's advantage:
 *
 * <p>{@code institutions * (friction + frictionPerKm * km) - advantage}, with the great circle from headquarters to the
 * region, 0 km at headquarters itself, and the economy's {@link EconomyDescriptor#institutions()}.
 *
 * @param headquarters id of the region that the supplier is controlled from
 * @param advantage the supplier's ownership advantage (omega), money a unit of final output
 * @param friction cost of not controlling a supplier next door (u at 0 km), money a unit of final output
 * @param frictionPerKm its rise with distance (u'), money a unit of final output and kilometre
 */
public record ArmsLengthDescriptor(String headquarters, double advantage, double friction, double frictionPerKm) {}
