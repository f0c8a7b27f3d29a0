package org.fragmenta.parametric.map;

import java.util.List;

/**
 * An area in one piece.
 *
 * @param outer its outer corners, counterclockwise
 * @param holes the corners of areas of other regimes inside it, clockwise
 */
public record Polygon(List<Point> outer, List<List<Point>> holes) {

    public Polygon {
        outer = List.copyOf(outer);
        holes = holes.stream().map(List::copyOf).toList();
    }
}
