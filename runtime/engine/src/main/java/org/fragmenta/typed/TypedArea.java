package org.fragmenta.typed;

import java.util.List;
import org.fragmenta.parametric.map.Polygon;
import org.fragmenta.parametric.map.RegimeRegion;

/**
 * Where on a map one regime is cheapest.
 *
 * @param exact the area by ids, with the regime's cost
 * @param regime who produces where
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public record TypedArea<B, R>(RegimeRegion exact, TypedRegime<B, R> regime) {

    /** Its share of the map, 0 to 1. */
    public double share() {
        return exact.share();
    }

    /** Its pieces, from left to right. */
    public List<Polygon> polygons() {
        return exact.polygons();
    }
}
