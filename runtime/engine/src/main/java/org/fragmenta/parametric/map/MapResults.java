package org.fragmenta.parametric.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Regime;
import org.fragmenta.result.MapResult;

/** Maps as documents: corners by their number, fractions as doubles and, where they are short, as they are. */
public final class MapResults {
    private static final int READABLE_DIGITS = 80;

    private final RegimeMap map;
    private final Map<Point, Integer> corners = new HashMap<>();

    private MapResults(RegimeMap map) {
        this.map = map;
        for (MapVertex vertex : map.vertices()) {
            corners.put(vertex.at(), corners.size());
        }
    }

    /**
     * The document of a map.
     *
     * @param model id of the model
     * @param scenario id of the scenario
     * @param x the side along which the map was drawn first
     * @param y its other side
     */
    public static MapResult of(RegimeMap map, String model, String scenario, ParameterRange x, ParameterRange y) {
        MapResults results = new MapResults(map);
        return new MapResult(
                MapResult.SCHEMA,
                model,
                scenario,
                side(x),
                side(y),
                map.regions().stream().map(results::area).toList(),
                map.vertices().stream().map(results::vertex).toList(),
                map.solves());
    }

    private static MapResult.Side side(ParameterRange range) {
        return new MapResult.Side(
                range.parameter().path(),
                range.parameter().label(),
                range.parameter().unit(),
                range.parameter().today(),
                range.from(),
                range.to());
    }

    private MapResult.Area area(RegimeRegion region) {
        Regime regime = region.regime();
        return new MapResult.Area(
                regime.technology(),
                regime.regions(),
                regime.armsLength(),
                regime.locations(),
                regime.linksCut(),
                region.share(),
                region.polygons().stream().map(this::piece).toList());
    }

    private MapResult.Piece piece(Polygon polygon) {
        return new MapResult.Piece(
                numbers(polygon.outer()),
                polygon.holes().stream()
                        .map(hole -> new MapResult.Hole(numbers(hole)))
                        .toList());
    }

    private List<Integer> numbers(List<Point> ring) {
        return ring.stream().map(corners::get).toList();
    }

    private MapResult.Vertex vertex(MapVertex vertex) {
        List<Regime> order = map.regions().stream().map(RegimeRegion::regime).toList();
        return new MapResult.Vertex(
                Decimals.nearest(vertex.at().x()),
                Decimals.nearest(vertex.at().y()),
                exact(vertex.at().x()),
                exact(vertex.at().y()),
                Decimals.nearest(vertex.cost()),
                vertex.bound(),
                vertex.regimes().stream().map(order::indexOf).toList());
    }

    private static String exact(BigFraction value) {
        String denominator = value.getDenominator().toString();
        String text = value.getNumerator() + (denominator.equals("1") ? "" : "/" + denominator);
        return text.length() <= READABLE_DIGITS ? text : "";
    }
}
