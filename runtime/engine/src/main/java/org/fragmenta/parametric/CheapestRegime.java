package org.fragmenta.parametric;

/**
 * A regime that is cheapest at a point of the parameters, proven.
 *
 * @param regime who produces where
 * @param cost what it costs, money a period, as a function of the parameters: exact at the point, nowhere below what
 *     the regime costs elsewhere
 * @param bound what any regime costs at the point at least, money a period
 */
public record CheapestRegime(Regime regime, AffineForm cost, double bound) {}
