package org.fragmenta.descriptor;

/**
 * Where a force between plants comes from. The formula says by how much it changes the cost of a plant in region r, money a
 * period, with n plants there, its own included; a, e and k are the strength, exponent and scale of {@link EffectDescriptor}.
 */
public enum EffectKind {
    /** AG-1, home market: plants and their workers buy where they are; {@code -a * (n/k)^e}. */
    HOME_MARKET("AG-1", Side.AGGLOMERATION),

    /** AG-2, vertical linkages: suppliers and buyers next door save on inputs and sales; {@code -a * (n/k)^e}. */
    VERTICAL_LINKAGE("AG-2", Side.AGGLOMERATION),

    /**
     * AG-3, variety of specialised inputs: cost of production falls to the share {@code (n/k)^-e} from k plants on, e being
     * the cost share of specialised inputs over their elasticity of substitution less 1; a is 1, or 0 to switch it off.
     */
    INPUT_VARIETY("AG-3", Side.AGGLOMERATION),

    /** AG-4, hub: each plant trades with every other one, at {@code a * sum over s of n_s * (d_rs/k)^e}, concave for e below 1. */
    HUB("AG-4", Side.AGGLOMERATION),

    /** AG-5, spillover of information: {@code -a * sum over s of n_s * exp(-(d_rs/k)^e)}, the own region with d = 0 included. */
    SPILLOVER("AG-5", Side.AGGLOMERATION),

    /** DF-1, local wages rise: labour cost of the plant times {@code a * (n/k)^e}; a is 1, or 0 to switch it off. */
    WAGES("DF-1", Side.DISPERSION),

    /** DF-2, land rent rises: {@code a * (n/k)^e}. */
    RENTS("DF-2", Side.DISPERSION),

    /** DF-3, competition in the local product market: from k sellers on a is lost but for the share {@code (n/k)^-e}. */
    COMPETITION("DF-3", Side.DISPERSION);

    private final String theory;
    private final Side side;

    EffectKind(String theory, Side side) {
        this.theory = theory;
        this.side = side;
    }

    /** Which way a force pulls. */
    public enum Side {
        /** Towards others. */
        AGGLOMERATION,
        /** Away from others. */
        DISPERSION
    }

    /** Its id in the theory notes, "AG-1". */
    public String theory() {
        return theory;
    }

    /** Which way it pulls. */
    public Side side() {
        return side;
    }
}
