package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void isNowhereAboveOrBelowADenseGridOfBruteForceSolves() {
        int curves = 0;
        int thresholds = 0;
        for (long seed = 1; seed <= 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.of(random, 3 + random.nextInt(2), 2 + random.nextInt(3));
            if (RegimeSolverTest.isRefused(model)) {
                continue;
            }
            for (String path : RegimeSolverTest.Paths.of(model)) {
                Optional<Curve> curve = curve(model, path);
                if (curve.isPresent()) {
                    curves++;
                    thresholds += curve.get().thresholds().size();
                    assertOnGrid(model, curve.get(), "seed " + seed + " over " + path);
                    assertComplete(curve.get(), "seed " + seed + " over " + path);
                }
            }
        }
        assertThat(curves).isGreaterThan(300);
        assertThat(thresholds).isGreaterThan(200);
    }

    private static Optional<Curve> curve(ModelDescriptor model, String path) {
        try {
            Parameter parameter = Parameter.of(model, path);
            RegimeSolver solver = RegimeSolver.of(model, CustomCosts.NONE, List.of(parameter), Limits.standard());
            double end = parameter.isStraight()
                    ? Double.POSITIVE_INFINITY
                    : Math.min(parameter.highest(), 3 * parameter.today() + 1);
            return Curve.of(solver, 0, end);
        } catch (ModelException refused) {
            return Optional.empty();
        }
    }

    private static void assertOnGrid(ModelDescriptor model, Curve curve, String as) {
        double last = curve.segments()
                .get(curve.segments().size() - 1)
                .to()
                .map(Decimals::nearest)
                .orElse(4 * curve.parameter().today());
        for (int step = 0; step <= 12; step++) {
            double value = last * (step / 12.0);
            double least = RegimeSolverTest.Independent.least(model, curve.parameter(), value);
            assertThat(Decimals.nearest(curve.costAt(Decimals.read(value))))
                    .as(as + " at " + value)
                    .isCloseTo(least, within(3e-9 * Math.max(1, least)));
        }
    }

    /** Ends meet, slopes fall, both regimes of a threshold cost the same there, bounds hold, and solves are few. */
    private static void assertComplete(Curve curve, String as) {
        List<CurveSegment> segments = curve.segments();
        for (CurveSegment segment : segments) {
            double cost = Decimals.nearest(segment.costAt(segment.from()));
            assertThat(segment.boundFrom()).as(as).isCloseTo(cost, within(3e-9 * Math.max(1, cost)));
        }
        for (Threshold threshold : curve.thresholds()) {
            assertThat(threshold.jump().compareTo(BigFraction.ZERO)).as(as).isPositive();
        }
        for (int next = 1; next < segments.size(); next++) {
            CurveSegment below = segments.get(next - 1);
            CurveSegment above = segments.get(next);
            assertThat(below.to()).as(as).contains(above.from());
            assertThat(below.costAt(above.from())).as(as).isEqualTo(above.costAt(above.from()));
        }
        assertThat(curve.solves()).as(as).isLessThanOrEqualTo(2 * segments.size() + 1);
    }

    @Test
    void closedCirclesOfBlocksAndTiesAreFollowedAlike() {
        int thresholds = 0;
        for (long seed = 1; seed <= 25; seed++) {
            ModelDescriptor model = new org.fragmenta.parametric.RandomModels(seed).next();
            ModelDescriptor tied = whole(model, new SplittableRandom(seed));
            for (String path : List.of("output", "links.*.cost", "regions.R0.wage", "borders.*.hours")) {
                for (ModelDescriptor each : List.of(model, tied)) {
                    Optional<Curve> curve = RegimeSolverTest.isRefused(each) ? Optional.empty() : curve(each, path);
                    if (curve.isPresent()) {
                        thresholds += curve.get().thresholds().size();
                        assertOnGrid(each, curve.get(), "seed " + seed + " over " + path);
                    }
                }
            }
        }
        assertThat(thresholds).isGreaterThan(20);
    }

    /** Blocks of whole unit costs below 4 and no set-up, so that many plans cost the same. */
    private static ModelDescriptor whole(ModelDescriptor model, SplittableRandom random) {
        ModelBuilder builder = new ModelBuilder(model.regionSet()).output(10);
        int regions = model.regionSet().regions().size();
        model.blocks()
                .forEach(block -> builder.row(
                        block.id(),
                        IntStream.range(0, regions)
                                .mapToDouble(region -> random.nextInt(4))
                                .toArray()));
        model.links()
                .forEach(link -> builder.link(ModelBuilder.link(
                        link.from(), link.to(), 1, 0, 0, 1000, random.nextInt(3), random.nextInt(2))));
        return builder.build();
    }
}
