package org.fragmenta.parametric.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fragmenta.parametric.AffineForm;
import org.fragmenta.parametric.Regime;

/** Joins the cells of each regime. */
final class Regions {
    private final List<Cell> cells;
    private final Borders borders;
    private final double area;

    Regions(List<Cell> cells, double area) {
        this.cells = cells;
        this.borders = new Borders(cells);
        this.area = area;
    }

    /** The regions, the largest first. */
    List<RegimeRegion> all() {
        Map<Regime, List<Integer>> members = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            members.computeIfAbsent(cells.get(cell).regime(), regime -> new ArrayList<>())
                    .add(cell);
        }
        List<RegimeRegion> regions = new ArrayList<>();
        members.forEach((regime, positions) -> regions.add(region(regime, positions)));
        regions.sort(Comparator.comparingDouble(RegimeRegion::share).reversed());
        return regions;
    }

    private RegimeRegion region(Regime regime, List<Integer> members) {
        List<AffineForm> costs =
                members.stream().map(cell -> cells.get(cell).cost()).distinct().toList();
        double covered =
                members.stream().mapToDouble(cell -> cells.get(cell).area()).sum();
        return new RegimeRegion(regime, covered / area, polygons(members), costs);
    }

    private List<Polygon> polygons(List<Integer> members) {
        Set<Integer> left = new LinkedHashSet<>(members);
        List<List<Integer>> pieces = new ArrayList<>();
        for (int member : members) {
            if (left.contains(member)) {
                pieces.add(piece(member, left));
            }
        }
        return pieces.stream().map(borders::outlines).map(Regions::polygon).toList();
    }

    /** Takes the cells that can be reached from one across sides. */
    private List<Integer> piece(int start, Set<Integer> left) {
        List<Integer> piece = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        left.remove(start);
        open.add(start);
        while (!open.isEmpty()) {
            int cell = open.removeFirst();
            piece.add(cell);
            for (int neighbour : borders.neighbours(cell)) {
                if (left.remove(neighbour)) {
                    open.add(neighbour);
                }
            }
        }
        return piece;
    }

    private static Polygon polygon(List<List<Site>> outlines) {
        List<Point> outer = new ArrayList<>();
        List<List<Point>> holes = new ArrayList<>();
        for (List<Site> outline : outlines) {
            if (isCounterclockwise(outline)) {
                outer.addAll(points(outline));
            } else {
                holes.add(points(outline));
            }
        }
        return new Polygon(outer, holes);
    }

    /** An outline turns at its leftmost lowest corner, its first, the way it runs as a whole. */
    private static boolean isCounterclockwise(List<Site> outline) {
        return Site.turn(outline.get(outline.size() - 1), outline.get(0), outline.get(1)) > 0;
    }

    private static List<Point> points(List<Site> sites) {
        return sites.stream().map(Site::point).toList();
    }
}
