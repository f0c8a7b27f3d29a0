package org.fragmenta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.map.Point;
import org.fragmenta.parametric.map.Polygon;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.parametric.map.RegimeRegion;

/**
 * A regime map drawn: areas numbered, the numbers explained below, and the more locations a regime has the darker its
 * areas. A cross marks today.
 */
public final class MapFigure {
    /** Beyond these a key would push the drawing off the page. */
    private static final int REGIMES_IN_KEY = 24;

    /** Half the size of a number, as a share of the figure. */
    private static final double ROOM_FOR_A_NUMBER = 0.012;

    private static final int LIGHTEST = 0xff;
    private static final int DARKEST = 0xb4;

    private final RegimeMap map;
    private final Axis horizontal;
    private final Axis vertical;
    private final double[] today;

    private MapFigure(RegimeMap map, Axis horizontal, Axis vertical, double... today) {
        this.map = map;
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.today = today.clone();
    }

    /**
     * Draws a map.
     *
     * @param title what the figure shows
     * @param x the parameter along the horizontal axis
     * @param y the parameter along the vertical axis
     */
    public static Figure of(String title, Parameter x, Parameter y, RegimeMap map) {
        Axis horizontal = Axis.of(
                x,
                Decimals.nearest(map.rectangle().xFrom()),
                Decimals.nearest(map.rectangle().xTo()));
        Axis vertical = Axis.of(
                y,
                Decimals.nearest(map.rectangle().yFrom()),
                Decimals.nearest(map.rectangle().yTo()));
        return new Figure(title, new MapFigure(map, horizontal, vertical, x.today(), y.today()).draw(title));
    }

    private String draw(String title) {
        RegimeNames names =
                RegimeNames.of(map.regions().stream().map(RegimeRegion::regime).toList());
        String subtitle = names.common().isEmpty() ? "" : "Everywhere " + names.common();
        List<Integer> degrees = map.regions().stream()
                .map(region -> region.regime().locations())
                .distinct()
                .sorted()
                .toList();
        Plot plot = new Plot(title, subtitle, key(names)).axis("x", horizontal).axis("y", vertical);
        plot.shades(shades(degrees.size()));
        // The library gives out shades in the order in which it meets the values.
        degrees.forEach(degree -> plot.layer("polygon", areas(degree), "color", "black", "size", 0.4));
        plot.layer("label", numbers(), "size", 5, "color", "black");
        if (showsToday()) {
            plot.layer("point", columns(List.of(today[0]), List.of(today[1])), "shape", 4, "size", 5, "color", "black");
        }
        return plot.svg();
    }

    private List<String> key(RegimeNames names) {
        List<String> lines = new ArrayList<>();
        int shown = Math.min(map.regions().size(), REGIMES_IN_KEY);
        for (int number = 1; number <= shown; number++) {
            RegimeRegion region = map.regions().get(number - 1);
            lines.add(number + "  " + names.name(region.regime()) + " (" + Shown.percent(region.share())
                    + " of the map)");
        }
        if (shown < map.regions().size()) {
            lines.add((map.regions().size() - shown) + " smaller regimes have no number");
        }
        if (showsToday()) {
            lines.add("\u00d7  today");
        }
        return lines;
    }

    private boolean showsToday() {
        return horizontal.holds(today[0]) && vertical.holds(today[1]);
    }

    private Map<String, List<?>> areas(int degree) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (int position = 0; position < map.regions().size(); position++) {
            RegimeRegion region = map.regions().get(position);
            if (region.regime().locations() == degree) {
                for (int piece = 0; piece < region.polygons().size(); piece++) {
                    Polygon polygon = region.polygons().get(piece);
                    addRing(polygon.outer(), xs, ys);
                    polygon.holes().forEach(hole -> addRing(hole, xs, ys));
                    while (groups.size() < xs.size()) {
                        groups.add(position + "." + piece);
                    }
                }
            }
        }
        Map<String, List<?>> columns = columns(xs, ys);
        columns.put("group", groups);
        columns.put("fill", groups.stream().map(group -> degreeName(degree)).toList());
        return columns;
    }

    /** A ring ends where it began, which is how the library tells holes from bridges between them. */
    private static void addRing(List<Point> ring, List<Double> xs, List<Double> ys) {
        for (int corner = 0; corner <= ring.size(); corner++) {
            Point point = ring.get(corner % ring.size());
            xs.add(Decimals.nearest(point.x()));
            ys.add(Decimals.nearest(point.y()));
        }
    }

    private Map<String, List<?>> numbers() {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int number = 1; number <= Math.min(map.regions().size(), REGIMES_IN_KEY); number++) {
            for (Polygon polygon : map.regions().get(number - 1).polygons()) {
                String text = String.valueOf(number);
                LabelSpot.in(polygon, horizontal, vertical, today)
                        .filter(spot -> spot.room() >= ROOM_FOR_A_NUMBER)
                        .ifPresent(spot -> {
                            xs.add(spot.x());
                            ys.add(spot.y());
                            texts.add(text);
                        });
            }
        }
        Map<String, List<?>> columns = columns(xs, ys);
        columns.put("label", texts);
        return columns;
    }

    private static Map<String, List<?>> columns(List<Double> xs, List<Double> ys) {
        Map<String, List<?>> columns = new LinkedHashMap<>();
        columns.put("x", xs);
        columns.put("y", ys);
        return columns;
    }

    private static String degreeName(int locations) {
        return locations + (locations == 1 ? " location" : " locations");
    }

    private static List<String> shades(int count) {
        List<String> shades = new ArrayList<>();
        for (int shade = 0; shade < count; shade++) {
            int grey = count == 1 ? LIGHTEST : LIGHTEST - (LIGHTEST - DARKEST) * shade / (count - 1);
            shades.add(String.format(Locale.ROOT, "#%02x%02x%02x", grey, grey, grey));
        }
        return shades;
    }
}
