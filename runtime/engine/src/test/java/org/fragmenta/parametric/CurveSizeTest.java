package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

class CurveSizeTest {
    private static final int REGIONS = 500;

    @Test
    void aChainOfThirtyBlocksInFiveHundredRegionsTakesTwoSolvesASegment() {
        ModelDescriptor model = chain(30);
        RegimeSolver solver = RegimeSolver.of(
                model, CustomCosts.NONE, List.of(Parameter.of(model, Parameter.OUTPUT)), Limits.standard());

        Curve curve = Curve.of(solver, 0, Double.POSITIVE_INFINITY).orElseThrow();

        int segments = curve.segments().size();
        assertThat(segments).isGreaterThan(60);
        assertThat(curve.solves()).isLessThanOrEqualTo(2 * (segments + 1));
        BigFraction before = BigFraction.ZERO;
        for (Threshold threshold : curve.thresholds()) {
            assertThat(threshold.at()).isGreaterThan(before);
            before = threshold.at();
        }
        // Set-up and unit cost are decimals of two digits, links of five: so are fixed and marginal costs.
        for (CurveSegment segment : curve.segments()) {
            assertThat(BigInteger.TEN.pow(5).mod(segment.fixedCost().getDenominator()))
                    .isZero();
            assertThat(BigInteger.TEN.pow(5).mod(segment.marginalCost().getDenominator()))
                    .isZero();
        }
    }

    /** Regions along a road, where set-up is the dearer the cheaper a unit is. */
    private static ModelDescriptor chain(int blocks) {
        SplittableRandom random = new SplittableRandom(7);
        RegionSetBuilder set = new RegionSetBuilder();
        set.country("C0", 0, 0, 0, 0, 0);
        for (int region = 0; region < REGIONS; region++) {
            set.place("R" + region, "C0", 0, 95);
            if (region > 0) {
                set.route("R" + (region - 1), "R" + region, 1 + random.nextInt(99), 1, 0.01, 0);
            }
        }
        ModelBuilder model = new ModelBuilder(set.build()).output(1000);
        for (int block = 0; block < blocks; block++) {
            double[] setup = new double[REGIONS];
            double[] unit = new double[REGIONS];
            for (int region = 0; region < REGIONS; region++) {
                int skill = random.nextInt(1000);
                setup[region] = (skill * 5000 + random.nextInt(100_000)) / 100.0;
                unit[region] = (2000 - skill + random.nextInt(200)) / 100.0;
            }
            model.block(BlockDescriptor.ofRows("B" + block, CostRow.of(setup), CostRow.of(unit)));
            if (block > 0) {
                model.link(ModelBuilder.link("B" + (block - 1), "B" + block, 1, 10, 0, 1000, 100, 0));
            }
        }
        return model.build();
    }
}
