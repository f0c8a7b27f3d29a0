package org.fragmenta.parametric.map;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.parametric.CheapestRegime;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.result.Tolerance;

/**
 * Finds the cheapest cost over a rectangle by solving at the vertices of the envelope of the planes known so far. A
 * solve either confirms its vertex or gives a plane that cuts it off.
 *
 * <p>Once every vertex is confirmed the envelope is the cheapest cost itself: that cost is concave and nowhere above
 * the envelope, and on each cell the envelope is linear and equals it at all corners. Since a confirmed vertex stays
 * one, it takes no more solves than the map has vertices and cells together.
 */
final class EnvelopeSearch {
    private final RegimeOracle oracle;
    private final PlaneEnvelope envelope;
    private final Deque<Site> open = new ArrayDeque<>();
    private final Map<Site, Double> bounds = new HashMap<>();

    private EnvelopeSearch(RegimeOracle oracle, Rectangle rectangle, Site first, CheapestRegime cheapest) {
        this.oracle = oracle;
        this.envelope = new PlaneEnvelope(rectangle, cheapest);
        bounds.put(first, cheapest.bound());
        envelope.cells().forEach(this::open);
    }

    /** The finished search; empty if there is no plan. */
    static Optional<EnvelopeSearch> of(RegimeOracle oracle, Rectangle rectangle) {
        Site first = Site.of(rectangle.xFrom(), rectangle.yFrom());
        return oracle.at(first.point()).map(cheapest -> {
            EnvelopeSearch search = new EnvelopeSearch(oracle, rectangle, first, cheapest);
            while (!search.open.isEmpty()) {
                search.settle(search.open.removeFirst());
            }
            return search;
        });
    }

    /** The cells from left to right. */
    List<Cell> cells() {
        return envelope.cells().stream()
                .sorted(Comparator.comparing(Cell::first, Site::compareTo))
                .toList();
    }

    /** How many solves it took. */
    int solves() {
        return bounds.size();
    }

    /** The least cost of any regime at a vertex, as its solve proved it; money a period. */
    double bound(Site vertex) {
        return Objects.requireNonNull(bounds.get(vertex), "a vertex of the finished envelope is solved");
    }

    private void settle(Site vertex) {
        Optional<Cell> known = bounds.containsKey(vertex) ? Optional.empty() : envelope.cellAt(vertex);
        if (known.isEmpty()) {
            return;
        }
        CheapestRegime cheapest = solve(vertex);
        List<BigFraction> point = List.of(vertex.point().x(), vertex.point().y());
        BigFraction cost = known.get().cost().at(point);
        double excess = Decimals.nearest(cost.subtract(cheapest.cost().at(point)));
        if (excess > Tolerance.at(Decimals.nearest(cost))) {
            open(envelope.add(cheapest));
        }
    }

    private CheapestRegime solve(Site site) {
        CheapestRegime plane = oracle.at(site.point()).orElseThrow(EnvelopeSearch::beyondNumbers);
        bounds.put(site, plane.bound());
        return plane;
    }

    /** What is possible depends on no parameter, unless costs overflow. */
    private static ModelException beyondNumbers() {
        return new ModelException(Diagnostic.NO_INTERVAL.at(
                "", "Costs at a corner of the map are larger than any number.", "end it lower."));
    }

    private void open(Cell cell) {
        cell.corners().forEach(corner -> open.addLast(corner.site()));
    }
}
