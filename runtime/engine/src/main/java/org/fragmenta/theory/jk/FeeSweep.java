package org.fragmenta.theory.jk;

import org.fragmenta.theory.TechniqueEnvelope;

/** What one fee more for each optional site does to a model. */
interface FeeSweep {

    /** The least cost over the fee: n is the number of sites that pay it, which is also what cost rises by. */
    TechniqueEnvelope envelope();

    /**
     * How many sites pay in the optimum, by a solve of its own.
     *
     * @param fee money a period and site
     */
    int sites(double fee);
}
