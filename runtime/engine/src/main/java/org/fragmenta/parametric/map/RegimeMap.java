package org.fragmenta.parametric.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Regime;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.solve.Limits;

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

    /**
     * The map of a model.
     *
     * @param model obeys the rules of {@code org.fragmenta.check}
     * @param methods its cost methods
     * @param limits how far each solve may go
     * @return empty if the model has no plan
     * @throws ModelException if the cost is not affine in both parameters together
     * @throws UnprovenException if a limit stopped a solve
     */
    public static Optional<RegimeMap> of(
            ModelDescriptor model, CustomCosts methods, ParameterRange x, ParameterRange y, Limits limits) {
        RegimeSolver solver = RegimeSolver.of(model, methods, List.of(x.parameter(), y.parameter()), limits);
        Rectangle rectangle = new Rectangle(
                Decimals.read(x.from()), Decimals.read(x.to()), Decimals.read(y.from()), Decimals.read(y.to()));
        return of(point -> solver.at(List.of(point.x(), point.y())), rectangle);
    }

    /** The map that an oracle's answers add up to; empty if there is no plan. */
    static Optional<RegimeMap> of(RegimeOracle oracle, Rectangle rectangle) {
        return EnvelopeSearch.of(oracle, rectangle).map(search -> {
            List<Cell> cells = search.cells();
            double area = cells.stream().mapToDouble(Cell::area).sum();
            List<RegimeRegion> regions = new Regions(cells, area).all();
            return new RegimeMap(rectangle, regions, vertices(search, cells, regions), search.solves());
        });
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
