package org.fragmenta.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.map.Point;
import org.fragmenta.parametric.map.Polygon;

/**
 * Where an area has room for a label.
 *
 * @param x first coordinate
 * @param y second coordinate
 * @param room how far the label may reach up, down, left and right, as a share of the figure
 */
record LabelSpot(double x, double y, double room) {
    private static final int LEVELS = 24;

    /**
     * The roomiest spot among the middles of some chords; empty if the area is too thin to have one.
     *
     * @param mark where something else is drawn, which counts as an edge of the area
     */
    static Optional<LabelSpot> in(Polygon polygon, Axis horizontal, Axis vertical, double[] mark) {
        List<double[]> sides = new ArrayList<>();
        addSides(polygon.outer(), sides);
        polygon.holes().forEach(hole -> addSides(hole, sides));
        double low = sides.stream().mapToDouble(side -> side[1]).min().orElseThrow();
        double high = sides.stream().mapToDouble(side -> side[1]).max().orElseThrow();
        LabelSpot best = new LabelSpot(0, 0, 0);
        for (int level = 0; level < LEVELS; level++) {
            double y = low + (high - low) * (level + 0.5) / LEVELS;
            List<Double> crossings = crossings(sides, y, 1);
            for (int chord = 0; chord + 1 < crossings.size(); chord += 2) {
                double x = (crossings.get(chord) + crossings.get(chord + 1)) / 2;
                double width = (crossings.get(chord + 1) - crossings.get(chord)) / 2 / horizontal.span();
                double height = clearance(crossings(sides, x, 0), y) / vertical.span();
                double distance =
                        Math.max(Math.abs(x - mark[0]) / horizontal.span(), Math.abs(y - mark[1]) / vertical.span());
                double room = Math.min(distance, Math.min(width, height));
                best = room > best.room() ? new LabelSpot(x, y, room) : best;
            }
        }
        return Optional.of(best).filter(spot -> spot.room() > 0);
    }

    private static void addSides(List<Point> ring, List<double[]> sides) {
        for (int corner = 0; corner < ring.size(); corner++) {
            Point from = ring.get(corner);
            Point to = ring.get((corner + 1) % ring.size());
            sides.add(new double[] {
                Decimals.nearest(from.x()),
                Decimals.nearest(from.y()),
                Decimals.nearest(to.x()),
                Decimals.nearest(to.y())
            });
        }
    }

    /**
     * Where a line parallel to an axis crosses the sides, sorted.
     *
     * @param fixed the coordinate that the line holds fixed: 0 for the first, 1 for the second
     */
    private static List<Double> crossings(List<double[]> sides, double at, int fixed) {
        List<Double> crossings = new ArrayList<>();
        int free = 1 - fixed;
        for (double[] side : sides) {
            if (side[fixed] > at != side[2 + fixed] > at) {
                double share = (at - side[fixed]) / (side[2 + fixed] - side[fixed]);
                crossings.add(side[free] + share * (side[2 + free] - side[free]));
            }
        }
        Collections.sort(crossings);
        return crossings;
    }

    private static double clearance(List<Double> crossings, double at) {
        return crossings.stream()
                .mapToDouble(crossing -> Math.abs(crossing - at))
                .min()
                .orElse(0);
    }
}
