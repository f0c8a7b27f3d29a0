package org.fragmenta.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who produces where over a rectangle of two parameters, as a document.
 *
 * @param schema version of this form, {@link #SCHEMA}
 * @param model id of the model
 * @param scenario id of the scenario
 * @param x the first parameter
 * @param y the second parameter
 * @param regimes where each regime is cheapest, the largest first; together they cover the rectangle
 * @param vertices the corners of the cheapest cost, each proven by a solve, from left to right
 * @param solves how many solves it took
 */
public record MapResult(
        int schema,
        String model,
        String scenario,
        Side x,
        Side y,
        List<Area> regimes,
        List<Vertex> vertices,
        int solves) {
    /** The version of this form. */
    public static final int SCHEMA = 1;

    public MapResult {
        regimes = List.copyOf(regimes);
        vertices = List.copyOf(vertices);
    }

    /**
     * One side of the rectangle.
     *
     * @param path where the parameter's numbers stand
     * @param label what reports call it
     * @param unit of its values
     * @param today its value in the model as it stands
     * @param from least value
     * @param to largest value
     */
    public record Side(String path, String label, String unit, double today, double from, double to) {}

    /**
     * Where one regime is cheapest.
     *
     * @param technology id of the technology, "" where the model declares none
     * @param plan region of every block
     * @param armsLength blocks that another firm makes, sorted
     * @param locations in how many different regions the blocks stand
     * @param linksCut service links between different regions
     * @param share its share of the rectangle's area, 0 to 1
     * @param pieces its areas
     */
    public record Area(
            String technology,
            Map<String, String> plan,
            List<String> armsLength,
            int locations,
            int linksCut,
            double share,
            List<Piece> pieces) {

        public Area {
            plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
            armsLength = List.copyOf(armsLength);
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * An area in one piece.
     *
     * @param outer its corners counterclockwise, positions in the list of vertices
     * @param holes areas of other regimes inside it
     */
    public record Piece(List<Integer> outer, List<Hole> holes) {

        public Piece {
            outer = List.copyOf(outer);
            holes = List.copyOf(holes);
        }
    }

    /**
     * A hole in an area.
     *
     * @param corners clockwise, positions in the list of vertices
     */
    public record Hole(List<Integer> corners) {

        public Hole {
            corners = List.copyOf(corners);
        }
    }

    /**
     * A corner of the cheapest cost.
     *
     * @param x value of the first parameter
     * @param y value of the second parameter
     * @param exactX the first value as a fraction of whole numbers, "" where these are very long
     * @param exactY the second value likewise
     * @param cost what the regimes cost that meet there, money a period
     * @param bound what the solve proved that any regime costs at least, money a period
     * @param regimes the regimes that meet there, positions in the list of regimes
     */
    public record Vertex(
            double x, double y, String exactX, String exactY, double cost, double bound, List<Integer> regimes) {

        public Vertex {
            regimes = List.copyOf(regimes);
        }
    }
}
