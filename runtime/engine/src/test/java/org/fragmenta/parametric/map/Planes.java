package org.fragmenta.parametric.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.AffineForm;
import org.fragmenta.parametric.CheapestRegime;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Regime;

/** Planes whose least is known by trying all of them. */
record Planes(List<CheapestRegime> all) {

    static Planes of(CheapestRegime... planes) {
        return new Planes(List.of(planes));
    }

    /** Whole coefficients, so that planes tie over areas, meet in fours and coincide. */
    static Planes random(Random random, int size, int regimes, int range) {
        List<CheapestRegime> planes = new ArrayList<>();
        for (int position = 0; position < size; position++) {
            planes.add(plane(
                    "K" + random.nextInt(regimes),
                    random.nextInt(2 * range) - range,
                    random.nextInt(2 * range) - range,
                    random.nextInt(2 * range) - range));
        }
        return new Planes(planes);
    }

    /** Planes that touch a bowl, each of them the least around its point. */
    static Planes touching(Random random, int size) {
        List<CheapestRegime> planes = new ArrayList<>();
        for (int position = 0; position < size; position++) {
            double x = random.nextInt(2001) / 1000.0;
            double y = random.nextInt(2001) / 1000.0;
            BigFraction slopeX = Decimals.read(-2 * x);
            BigFraction slopeY = Decimals.read(-2 * y);
            BigFraction height = Decimals.read(x)
                    .multiply(Decimals.read(x))
                    .add(Decimals.read(y).multiply(Decimals.read(y)));
            planes.add(new CheapestRegime(regime("K" + position), new AffineForm(height, List.of(slopeX, slopeY)), 0));
        }
        return new Planes(planes);
    }

    static CheapestRegime plane(String regime, int constant, int slopeX, int slopeY) {
        return new CheapestRegime(
                regime(regime),
                new AffineForm(new BigFraction(constant), List.of(new BigFraction(slopeX), new BigFraction(slopeY))),
                0);
    }

    static Regime regime(String name) {
        return new Regime(name, Map.of(), List.of(), 0);
    }

    static Rectangle rectangle(int xFrom, int xTo, int yFrom, int yTo) {
        return new Rectangle(
                new BigFraction(xFrom), new BigFraction(xTo), new BigFraction(yFrom), new BigFraction(yTo));
    }

    /** The least of all, the first in the list where several are. */
    CheapestRegime at(Point point) {
        CheapestRegime least = all.get(0);
        for (CheapestRegime plane : all) {
            if (cost(plane, point).compareTo(cost(least, point)) < 0) {
                least = plane;
            }
        }
        return new CheapestRegime(least.regime(), least.cost(), Decimals.nearest(cost(least, point)));
    }

    static BigFraction cost(CheapestRegime plane, Point point) {
        return plane.cost().at(List.of(point.x(), point.y()));
    }
}
