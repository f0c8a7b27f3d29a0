package org.fragmenta.parametric.map;

import java.util.Optional;
import org.fragmenta.parametric.CheapestRegime;

/** Solves a model at one point of two parameters that enter the cost of every regime linearly. */
@FunctionalInterface
public interface RegimeOracle {

    /**
     * A regime that is proven to be cheapest at the point, with its cost as a function of the two parameters; empty if
     * there is no plan.
     */
    Optional<CheapestRegime> at(Point point);
}
