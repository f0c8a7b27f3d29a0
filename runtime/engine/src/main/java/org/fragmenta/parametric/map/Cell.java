package org.fragmenta.parametric.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.AffineForm;
import org.fragmenta.parametric.CheapestRegime;
import org.fragmenta.parametric.Regime;

/**
 * The convex polygon on which one cost is below all others.
 *
 * @param plane the regime that is cheapest there, with its cost
 * @param near its cost in doubles
 * @param corners at least three, counterclockwise
 */
record Cell(CheapestRegime plane, NearCost near, List<Corner> corners) {

    Cell {
        corners = List.copyOf(corners);
    }

    /** The whole rectangle. */
    static Cell of(CheapestRegime plane, Rectangle rectangle) {
        return new Cell(plane, NearCost.of(plane.cost()), corners(rectangle));
    }

    private static List<Corner> corners(Rectangle rectangle) {
        return List.of(
                new Corner(Site.of(rectangle.xFrom(), rectangle.yFrom()), horizontal(rectangle.yFrom())),
                new Corner(Site.of(rectangle.xTo(), rectangle.yFrom()), vertical(rectangle.xTo())),
                new Corner(Site.of(rectangle.xTo(), rectangle.yTo()), horizontal(rectangle.yTo())),
                new Corner(Site.of(rectangle.xFrom(), rectangle.yTo()), vertical(rectangle.xFrom())));
    }

    private static Line horizontal(BigFraction y) {
        return Line.of(BigFraction.ZERO, BigFraction.ONE, y.negate());
    }

    private static Line vertical(BigFraction x) {
        return Line.of(BigFraction.ONE, BigFraction.ZERO, x.negate());
    }

    Regime regime() {
        return plane.regime();
    }

    /** What the regime costs here, as a function of the two parameters. */
    AffineForm cost() {
        return plane.cost();
    }

    boolean hasCorner(Site site) {
        return corners.stream().anyMatch(corner -> corner.site().equals(site));
    }

    /** Whether all of it is certainly cheaper than at another cost. */
    boolean isBelow(NearCost other) {
        return corners.stream().allMatch(corner -> near.isBelow(other, corner.site()));
    }

    /** What is left on the positive side of a line: this very cell if all of it is, empty if no area is. */
    Optional<Cell> clip(Line line) {
        int size = corners.size();
        int[] sides = new int[size];
        boolean within = true;
        boolean beyond = true;
        for (int corner = 0; corner < size; corner++) {
            sides[corner] = line.sideOf(corners.get(corner).site());
            within &= sides[corner] >= 0;
            beyond &= sides[corner] <= 0;
        }
        if (within) {
            return Optional.of(this);
        }
        return beyond ? Optional.empty() : Optional.of(new Cell(plane, near, cut(line, sides)));
    }

    private List<Corner> cut(Line line, int[] sides) {
        List<Corner> left = new ArrayList<>();
        for (int position = 0; position < sides.length; position++) {
            Corner corner = corners.get(position);
            int side = sides[position];
            int next = sides[(position + 1) % sides.length];
            if (side >= 0) {
                left.add(side == 0 && next < 0 ? new Corner(corner.site(), line) : corner);
            }
            if (side > 0 && next < 0) {
                left.add(new Corner(corner.edge().cross(line), line));
            }
            if (side < 0 && next > 0) {
                left.add(new Corner(corner.edge().cross(line), corner.edge()));
            }
        }
        return left;
    }

    /** The leftmost of its corners, the lowest of them if there are two. */
    Site first() {
        return corners.stream().map(Corner::site).min(Site::compareTo).orElseThrow();
    }

    /** Its area in doubles. */
    double area() {
        Site origin = corners.get(0).site();
        double twice = 0;
        for (int corner = 1; corner + 1 < corners.size(); corner++) {
            Site one = corners.get(corner).site();
            Site other = corners.get(corner + 1).site();
            twice += (one.nearX() - origin.nearX()) * (other.nearY() - origin.nearY())
                    - (other.nearX() - origin.nearX()) * (one.nearY() - origin.nearY());
        }
        return twice / 2;
    }
}
