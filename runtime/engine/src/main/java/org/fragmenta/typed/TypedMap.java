package org.fragmenta.typed;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.dsl.Constant;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.map.Rectangle;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.parametric.map.RegimeRegion;

/**
 * Who produces where over a rectangle of two numbers of a model, exact.
 *
 * @param exact the map in fractions, by ids
 * @param areas where each regime is cheapest, the largest first; together they cover the rectangle
 * @param vertices the corners of the cheapest cost, from left to right
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public record TypedMap<B, R>(RegimeMap exact, List<TypedArea<B, R>> areas, List<TypedVertex<B, R>> vertices) {

    static <B extends Constant.Block, R extends Constant.Region> TypedMap<B, R> of(
            RegimeMap map, Constants<B, R> constants) {
        return new TypedMap<>(
                map,
                map.regions().stream()
                        .map(area -> new TypedArea<>(area, constants.regime(area.regime())))
                        .toList(),
                map.vertices().stream()
                        .map(vertex -> new TypedVertex<>(
                                vertex,
                                vertex.regimes().stream().map(constants::regime).toList()))
                        .toList());
    }

    /**
     * The cheapest cost at a point, money a period.
     *
     * @throws IllegalArgumentException if the point lies off the map
     */
    public double costAt(double x, double y) {
        List<BigFraction> point = point(x, y);
        return Decimals.nearest(cost(areaAt(point).exact(), point));
    }

    /**
     * Who produces where at a point; on a border, the regime of the larger area.
     *
     * @throws IllegalArgumentException if the point lies off the map
     */
    public TypedRegime<B, R> regimeAt(double x, double y) {
        return areaAt(point(x, y)).regime();
    }

    private TypedArea<B, R> areaAt(List<BigFraction> point) {
        return areas.stream()
                .min(Comparator.comparing(area -> cost(area.exact(), point)))
                .orElseThrow();
    }

    private List<BigFraction> point(double x, double y) {
        List<BigFraction> point = List.of(Decimals.read(x), Decimals.read(y));
        Rectangle rectangle = exact.rectangle();
        if (lies(point.get(0), rectangle.xFrom(), rectangle.xTo())
                && lies(point.get(1), rectangle.yFrom(), rectangle.yTo())) {
            return point;
        }
        throw new IllegalArgumentException("(" + x + ", " + y + ") lies off the map");
    }

    private static boolean lies(BigFraction value, BigFraction from, BigFraction to) {
        return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
    }

    private static BigFraction cost(RegimeRegion area, List<BigFraction> point) {
        return area.costs().stream()
                .map(cost -> cost.at(point))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
