package org.fragmenta.parametric.map;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/** Exact areas and positions, by formulas of their own. */
final class Areas {
    private Areas() {}

    static BigFraction of(RegimeMap map) {
        return map.regions().stream().map(Areas::of).reduce(BigFraction.ZERO, BigFraction::add);
    }

    static BigFraction of(RegimeRegion region) {
        return region.polygons().stream().map(Areas::of).reduce(BigFraction.ZERO, BigFraction::add);
    }

    static BigFraction of(Polygon polygon) {
        BigFraction area = signed(polygon.outer());
        for (List<Point> hole : polygon.holes()) {
            area = area.add(signed(hole));
        }
        return area;
    }

    /** Above 0 counterclockwise, below 0 clockwise. */
    static BigFraction signed(List<Point> ring) {
        BigFraction twice = BigFraction.ZERO;
        for (int corner = 0; corner < ring.size(); corner++) {
            Point one = ring.get(corner);
            Point next = ring.get((corner + 1) % ring.size());
            twice = twice.add(one.x().multiply(next.y())).subtract(next.x().multiply(one.y()));
        }
        return twice.divide(2);
    }

    /** Whether a point is inside; of a point on the border nothing is said. */
    static boolean holds(Polygon polygon, Point point) {
        boolean inside = crosses(polygon.outer(), point);
        for (List<Point> hole : polygon.holes()) {
            inside ^= crosses(hole, point);
        }
        return inside;
    }

    /** Whether a ray from the point to the right crosses the ring an odd number of times. */
    private static boolean crosses(List<Point> ring, Point point) {
        boolean odd = false;
        for (int corner = 0; corner < ring.size(); corner++) {
            Point one = ring.get(corner);
            Point next = ring.get((corner + 1) % ring.size());
            if (one.y().compareTo(point.y()) > 0 != next.y().compareTo(point.y()) > 0) {
                BigFraction share = point.y().subtract(one.y()).divide(next.y().subtract(one.y()));
                BigFraction x = one.x().add(share.multiply(next.x().subtract(one.x())));
                odd ^= x.compareTo(point.x()) > 0;
            }
        }
        return odd;
    }
}
