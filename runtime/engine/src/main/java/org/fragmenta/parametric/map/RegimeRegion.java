package org.fragmenta.parametric.map;

import java.util.List;
import org.fragmenta.parametric.AffineForm;
import org.fragmenta.parametric.Regime;

/**
 * Where on a map one regime is cheapest.
 *
 * @param regime who produces where
 * @param share its share of the map's area, 0 to 1
 * @param polygons its areas, from left to right; pieces that only touch in a point are apart
 * @param costs what the regime costs, money a period, as functions of the two parameters, the least of them being the
 *     cost; more than one where a tariff's ceiling binds or goods change their way
 */
public record RegimeRegion(Regime regime, double share, List<Polygon> polygons, List<AffineForm> costs) {

    public RegimeRegion {
        polygons = List.copyOf(polygons);
        costs = List.copyOf(costs);
    }
}
