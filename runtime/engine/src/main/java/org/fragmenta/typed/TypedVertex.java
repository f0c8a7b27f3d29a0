package org.fragmenta.typed;

import java.util.List;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.map.MapVertex;

/**
 * A corner of the cheapest cost over a map, proven by a solve.
 *
 * @param exact the corner in fractions, by ids, with the proven bound
 * @param regimes the regimes that meet there, in the order of the map
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public record TypedVertex<B, R>(MapVertex exact, List<TypedRegime<B, R>> regimes) {

    /** Value of the first number. */
    public double x() {
        return Decimals.nearest(exact.at().x());
    }

    /** Value of the second number. */
    public double y() {
        return Decimals.nearest(exact.at().y());
    }

    /** What the regimes cost that meet there, money a period. */
    public double cost() {
        return Decimals.nearest(exact.cost());
    }
}
