package org.fragmenta.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.Regime;

/**
 * A cost curve drawn: thresholds as dashed lines with their values, regimes numbered along the curve and explained
 * below.
 */
public final class CurveFigure {
    /** Beyond these a key would push the drawing off the page. */
    private static final int SEGMENTS_IN_KEY = 24;

    /** The width of a number, as a share of the figure. */
    private static final double ROOM_FOR_A_NUMBER = 0.025;

    private static final double BESIDE_LINE = 0.006;
    private static final double MARGIN = 0.06;

    private final Curve curve;
    private final List<CurveSegment> segments;
    private final List<Regime> regimes;
    private final BigFraction end;
    private final Axis across;
    private final Axis up;

    private CurveFigure(Curve curve, String money) {
        this.curve = curve;
        this.segments = curve.segments();
        this.regimes = segments.stream().map(CurveSegment::regime).distinct().toList();
        this.end = end(curve);
        this.across =
                Axis.of(curve.parameter(), Decimals.nearest(segments.get(0).from()), Decimals.nearest(end));
        this.up = costs(money);
    }

    /**
     * Draws a curve. One that never ends is drawn a quarter beyond its last threshold, and at least to twice today's
     * value.
     *
     * @param title what the figure shows
     * @param money the unit of cost, {@code USD a year}
     */
    public static Figure of(String title, Curve curve, String money) {
        return new Figure(title, new CurveFigure(curve, money).draw(title));
    }

    private static BigFraction end(Curve curve) {
        CurveSegment last = curve.segments().get(curve.segments().size() - 1);
        return last.to().orElseGet(() -> {
            BigFraction beyond = last.from().multiply(new BigFraction(5, 4));
            BigFraction twice = Decimals.read(2 * curve.parameter().today());
            BigFraction far = beyond.compareTo(twice) > 0 ? beyond : twice;
            return far.compareTo(last.from()) > 0 ? far : last.from().add(BigFraction.ONE);
        });
    }

    /** From nothing where the curve is steep, closer where that would flatten it. */
    private Axis costs(String money) {
        double one = Decimals.nearest(segments.get(0).costAt(segments.get(0).from()));
        double other = Decimals.nearest(curve.costAt(end));
        double least = Math.min(one, other);
        double most = Math.max(one, other);
        double margin = MARGIN * (most > least ? most - least : Math.max(1, Math.abs(most)));
        boolean steep = least >= 0 && least < most / 2;
        return new Axis("cost (" + money + ")", steep ? 0 : least - margin, most + margin);
    }

    private String draw(String title) {
        RegimeNames names = RegimeNames.of(regimes);
        String subtitle = names.common().isEmpty() ? "" : "Everywhere " + names.common();
        Plot plot = new Plot(title, subtitle, key(names)).axis("x", across).axis("y", up);
        if (segments.size() > 1) {
            plot.layer("segment", thresholds(), "linetype", "dashed", "color", "black", "size", 0.4);
            String end = rises() ? "right" : "left";
            plot.layer("text", values(), "angle", 90, "hjust", end, "vjust", "bottom", "size", 5, "color", "black");
        }
        plot.layer("line", line(), "color", "black", "size", 0.9);
        plot.layer("label", numbers(), "size", 5, "color", "black");
        double today = curve.parameter().today();
        if (across.holds(today)) {
            double cost = Decimals.nearest(curve.costAt(Decimals.read(today)));
            plot.layer("point", columns(List.of(today), List.of(cost)), "shape", 4, "size", 5, "color", "black");
        }
        return plot.svg();
    }

    /** Values stand where the curve is not: above a rising one, below a falling one. */
    private boolean rises() {
        return curve.costAt(end)
                        .compareTo(segments.get(0).costAt(segments.get(0).from()))
                > 0;
    }

    private List<String> key(RegimeNames names) {
        Parameter parameter = curve.parameter();
        List<String> lines = new ArrayList<>();
        int shown = Math.min(segments.size(), SEGMENTS_IN_KEY);
        for (CurveSegment segment : segments.subList(0, shown)) {
            String from = "from " + Shown.number(segment.from());
            String to = segment.to().map(value -> " to " + Shown.number(value)).orElse(" on");
            lines.add(number(segment) + "  " + names.name(segment.regime()) + " (" + from + to + ")");
        }
        if (shown < segments.size()) {
            lines.add((segments.size() - shown) + " more segments");
        }
        if (across.holds(parameter.today())) {
            lines.add("\u00d7  today");
        }
        return lines;
    }

    private int number(CurveSegment segment) {
        return regimes.indexOf(segment.regime()) + 1;
    }

    private Map<String, List<?>> thresholds() {
        List<Double> xs = inner();
        Map<String, List<?>> columns = columns(xs, Collections.nCopies(xs.size(), up.from()));
        columns.put("xend", xs);
        columns.put("yend", Collections.nCopies(xs.size(), up.to()));
        return columns;
    }

    private Map<String, List<?>> values() {
        // Left of its line, so that the line does not strike it out.
        List<Double> xs =
                inner().stream().map(x -> x - across.span() * BESIDE_LINE).toList();
        double height = rises() ? up.to() - up.span() / 50 : up.from() + up.span() / 50;
        Map<String, List<?>> columns = columns(xs, Collections.nCopies(xs.size(), height));
        columns.put(
                "label",
                segments.stream()
                        .skip(1)
                        .map(segment -> Shown.number(segment.from()))
                        .toList());
        return columns;
    }

    private List<Double> inner() {
        return segments.stream()
                .skip(1)
                .map(segment -> Decimals.nearest(segment.from()))
                .toList();
    }

    private Map<String, List<?>> line() {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (CurveSegment segment : segments) {
            xs.add(Decimals.nearest(segment.from()));
            ys.add(Decimals.nearest(segment.costAt(segment.from())));
        }
        xs.add(Decimals.nearest(end));
        ys.add(Decimals.nearest(curve.costAt(end)));
        return columns(xs, ys);
    }

    private Map<String, List<?>> numbers() {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (CurveSegment segment : segments) {
            BigFraction to = segment.to().orElse(end);
            if (Decimals.nearest(to.subtract(segment.from())) >= ROOM_FOR_A_NUMBER * across.span()) {
                BigFraction middle = clearOfToday(segment.from(), to);
                xs.add(Decimals.nearest(middle));
                ys.add(Decimals.nearest(segment.costAt(middle)));
                texts.add(String.valueOf(number(segment)));
            }
        }
        Map<String, List<?>> columns = columns(xs, ys);
        columns.put("label", texts);
        return columns;
    }

    /** The middle, or where that is taken by today's mark a point before it. */
    private BigFraction clearOfToday(BigFraction from, BigFraction to) {
        BigFraction middle = from.add(to).divide(2);
        double distance = Math.abs(Decimals.nearest(middle) - curve.parameter().today());
        return distance > ROOM_FOR_A_NUMBER * across.span()
                ? middle
                : from.add(to.subtract(from).divide(4));
    }

    private static Map<String, List<?>> columns(List<Double> xs, List<Double> ys) {
        Map<String, List<?>> columns = new LinkedHashMap<>();
        columns.put("x", xs);
        columns.put("y", ys);
        return columns;
    }
}
