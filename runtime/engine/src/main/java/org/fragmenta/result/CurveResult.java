package org.fragmenta.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The cheapest cost over one parameter, as a document.
 *
 * @param schema version of this form, {@link #SCHEMA}
 * @param model id of the model
 * @param scenario id of the scenario
 * @param parameter what varies
 * @param segments the intervals on which one regime stays cheapest, from the lower end to the upper
 * @param thresholds the values between neighbouring segments, rising
 * @param solves how many solves it took
 */
public record CurveResult(
        int schema,
        String model,
        String scenario,
        Varied parameter,
        List<Segment> segments,
        List<Threshold> thresholds,
        int solves) {
    /** The version of this form. */
    public static final int SCHEMA = 1;

    public CurveResult {
        segments = List.copyOf(segments);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * What varies.
     *
     * @param path where its numbers stand
     * @param label what reports call it
     * @param unit of its values
     * @param today its value in the model as it stands
     * @param scale whether it is a factor on today's numbers
     */
    public record Varied(String path, String label, String unit, double today, boolean scale) {}

    /**
     * An exact number.
     *
     * @param value the double next to it
     * @param exact itself, a whole number or a fraction of two
     */
    public record Exact(double value, String exact) {}

    /**
     * An interval on which one regime stays cheapest.
     *
     * @param from where it begins
     * @param to where it ends; absent where it never does
     * @param technology id of the technology, "" where the model declares none
     * @param plan region of every block
     * @param armsLength blocks that another firm makes, sorted
     * @param blocks how many production blocks there are
     * @param locations in how many different regions they stand
     * @param linksCut service links between different regions
     * @param fixedCost cost where the parameter is 0, money a period
     * @param marginalCost its rise for each unit of the parameter
     * @param boundFrom what any regime costs at {@code from} at least, proven by a solve
     * @param boundTo what any regime costs at {@code to} at least, proven by a solve; absent where the segment never ends
     */
    public record Segment(
            Exact from,
            Optional<Exact> to,
            String technology,
            Map<String, String> plan,
            List<String> armsLength,
            int blocks,
            int locations,
            int linksCut,
            Exact fixedCost,
            Exact marginalCost,
            double boundFrom,
            OptionalDouble boundTo) {

        public Segment {
            plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
            armsLength = List.copyOf(armsLength);
        }
    }

    /**
     * A value at which one regime gives way to the next.
     *
     * @param at the value
     * @param moved blocks that stand elsewhere, change hands, come or go; none where goods merely take another way
     * @param jump fall of marginal cost
     */
    public record Threshold(Exact at, List<String> moved, Exact jump) {

        public Threshold {
            moved = List.copyOf(moved);
        }
    }
}
