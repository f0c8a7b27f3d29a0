package org.fragmenta.parametric.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fragmenta.parametric.Regime;

/**
 * Who produces where, over a rectangle of two parameters: the exact lower envelope of all regimes' costs.
 *
 * <p>The borders are exact up to ties: a regime that is cheaper than the ones shown by less than the tolerance of costs
 * is not told apart from them.
 *
 * @param rectangle the part of the plane of the two parameters
 * @param regions where each regime is cheapest, the largest first; together they cover the rectangle
 * @param vertices the corners of the cheapest cost, each proven by a solve, from left to right
 * @param solves how many solves it took, at most the number of vertices and of costs together
 */
public record RegimeMap(Rectangle rectangle, List<RegimeRegion> regions, List<MapVertex> vertices, int solves) {

    public RegimeMap {
        regions = List.copyOf(regions);
        vertices = List.copyOf(vertices);
    }

    /** The map that an oracle's answers add up to. */
    public static RegimeMap of(RegimeOracle oracle, Rectangle rectangle) {
        EnvelopeSearch search = EnvelopeSearch.of(oracle, rectangle);
        List<Cell> cells = search.cells();
        double area = cells.stream().mapToDouble(Cell::area).sum();
        List<RegimeRegion> regions = new Regions(cells, area).all();
        return new RegimeMap(rectangle, regions, vertices(search, cells, regions), search.solves());
    }

    private static List<MapVertex> vertices(EnvelopeSearch search, List<Cell> cells, List<RegimeRegion> regions) {
        List<Regime> order = regions.stream().map(RegimeRegion::regime).toList();
        Map<Site, List<Cell>> meeting = new TreeMap<>(Site::compareTo);
        for (Cell cell : cells) {
            cell.corners()
                    .forEach(corner -> meeting.computeIfAbsent(corner.site(), site -> new ArrayList<>())
                            .add(cell));
        }
        List<MapVertex> vertices = new ArrayList<>();
        meeting.forEach((site, around) -> {
            Set<Regime> there = new LinkedHashSet<>(order);
            there.retainAll(around.stream().map(Cell::regime).toList());
            Point at = site.point();
            vertices.add(new MapVertex(
                    at, around.get(0).cost().at(List.of(at.x(), at.y())), search.bound(site), List.copyOf(there)));
        });
        return vertices;
    }
}
