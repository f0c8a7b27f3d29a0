package org.fragmenta.typed;

import org.fragmenta.instance.CostModel;

/**
 * Numbers of a model that what-ifs apply to. Immutable: every what-if answers new parameters, which share with the old
 * ones whatever it does not touch. A number out of its range is an {@link IllegalArgumentException}.
 *
 * @param <P> the model's parameters
 */
public interface WhatIfs<P> {

    /** What every block and link costs under these parameters. */
    CostModel costs();

    /**
     * The parameters of the same model and scenario with other costs.
     *
     * @param costs made from {@link #costs()} by what-ifs
     */
    P with(CostModel costs);
}
