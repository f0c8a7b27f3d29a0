package org.fragmenta.parametric.map;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.Regime;

/**
 * A corner of the cheapest cost over a rectangle, where a solve has proven that no regime costs less.
 *
 * @param at where it is
 * @param cost what the regimes cost that meet there, money a period
 * @param bound what the solve proved that any regime costs at least, money a period
 * @param regimes the regimes that meet there, in the order of the map; one alone at a corner of the rectangle and where
 *     the regime's own cost bends
 */
public record MapVertex(Point at, BigFraction cost, double bound, List<Regime> regimes) {

    public MapVertex {
        regimes = List.copyOf(regimes);
    }
}
