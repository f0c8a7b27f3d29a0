package org.fragmenta.dsl;

/**
 * Where a force between plants comes from: agglomeration by the five origins of Kuroiwa (2009, section 5), dispersion by
 * wages, rents and local competition. The formula says by how much the force changes the cost of a plant in region r, money
 * a period, with n plants there, its own included; a, e and k are the strength, exponent and scale of a {@link ClusterEffect},
 * d the great circle in kilometres.
 */
public enum Force {
    /** Home market: plants and their workers buy where they are; {@code -a * (n/k)^e}. */
    HOME_MARKET,

    /** Vertical linkages: suppliers and buyers next door save on inputs and sales; {@code -a * (n/k)^e}. */
    VERTICAL_LINKAGE,

    /**
     * Variety of specialised inputs: cost of production falls to the share {@code (n/k)^-e} from k plants on, e being
     * the cost share of specialised inputs over their elasticity of substitution less 1; a is 1, or 0 to switch it off.
     */
    INPUT_VARIETY,

    /** Hub: each plant trades with every other one, at {@code a * sum over s of n_s * (d_rs/k)^e}, concave for e below 1. */
    HUB,

    /** Spillover of information: {@code -a * sum over s of n_s * exp(-(d_rs/k)^e)}, the own region with d = 0 included. */
    SPILLOVER,

    /** Local wages rise: labour cost of the plant times {@code a * (n/k)^e}; a is 1, or 0 to switch it off. */
    WAGES,

    /** Land rent rises: {@code a * (n/k)^e}. */
    RENTS,

    /** Competition in the local product market: from k sellers on a is lost but for the share {@code (n/k)^-e}. */
    COMPETITION
}
