package org.fragmenta.examples.garments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.examples.regions.SoutheastAsiaRegion;
import org.fragmenta.typed.Axis;
import org.fragmenta.typed.TypedRegime;
import org.fragmenta.typed.TypedThreshold;
import org.junit.jupiter.api.Test;

/** What Kuroiwa (2009) says of clothing, section 4: sewing is split off and goes to low-wage countries. */
class GarmentsTest {
    private static final Set<String> CLMV = Set.of("KHM", "LAO", "MMR", "VNM");

    private final ModelDescriptor model = new GarmentsModel().descriptor();
    private final GarmentsSolver solver = new GarmentsSolver();
    private final GarmentsParameters baseline = GarmentsParameters.baseline();

    @Test
    void sewingIsFourFifthsOfLabour() {
        double all =
                model.blocks().stream().mapToDouble(BlockDescriptor::laborHours).sum();
        double sewing = model.blocks().get(GarmentsBlock.SEWING.ordinal()).laborHours();

        assertThat(sewing / all).isCloseTo(0.80, within(0.005));
    }

    @Test
    void sewingAloneGoesToTheLeastDevelopedNeighbours() {
        GarmentsPlan plan = solver.solve();

        assertThat(countryOf(plan.sewing())).isIn(CLMV);
        assertThat(countryOf(plan.cutting())).isEqualTo("THA");
        assertThat(countryOf(plan.finishing())).isEqualTo("THA");
    }

    @Test
    void itGoesForTheWageAndForNothingElse() {
        GarmentsParameters equalWages = baseline;
        double wage = wageForOneUnitOfWork(SoutheastAsiaRegion.KHON_KAEN);
        for (SoutheastAsiaRegion region : SoutheastAsiaRegion.values()) {
            equalWages = equalWages.withWage(region, wage * region(region).productivity());
        }

        GarmentsPlan plan = solver.solve(equalWages);

        assertThat(plan.sewing()).isEqualTo(plan.cutting());
        assertThat(countryOf(plan.sewing())).isNotIn(CLMV);
    }

    @Test
    void aSmallOutputDoesNotPayForTheSplit() {
        GarmentsPlan plan = solver.solve(baseline.withOutput(100_000));

        assertThat(plan.sewing()).isEqualTo(plan.cutting()).isEqualTo(plan.finishing());
        assertThat(countryOf(plan.sewing())).isEqualTo("THA");
    }

    @Test
    void aThresholdOutputPartsSewingFromCutting() {
        TypedThreshold<GarmentsBlock, SoutheastAsiaRegion> split =
                solver.curve(Axis.output(), 100_000, model.output()).thresholds().stream()
                        .filter(threshold -> isTogether(threshold.below()) && !isTogether(threshold.above()))
                        .findFirst()
                        .orElseThrow();

        GarmentsPlan before = solver.solve(baseline.withOutput(0.9999 * split.at()));
        GarmentsPlan after = solver.solve(baseline.withOutput(1.0001 * split.at()));

        assertThat(split.below().region(GarmentsBlock.SEWING)).contains(before.sewing());
        assertThat(split.above().region(GarmentsBlock.SEWING)).contains(after.sewing());
    }

    private static boolean isTogether(TypedRegime<GarmentsBlock, SoutheastAsiaRegion> regime) {
        return regime.region(GarmentsBlock.SEWING).equals(regime.region(GarmentsBlock.CUTTING));
    }

    @Test
    void sewingIsFootlooseAndLeavesOnceWagesRise() {
        SoutheastAsiaRegion host = solver.solve().sewing();
        double wage = region(host).wage().orElseThrow();

        assertThat(solver.solve(baseline.withWage(host, 1.3 * wage)).sewing()).isNotEqualTo(host);
    }

    @Test
    void theCorridorLowersCostAndFixesSewingAtItsSide() {
        GarmentsPlan before = solver.solve();
        GarmentsPlan after = solver.solve(GarmentsParameters.in(GarmentsScenario.CORRIDOR_COMPLETE));

        assertThat(after.totalCost()).isLessThan(before.totalCost());
        assertThat(after.sewing()).isEqualTo(SoutheastAsiaRegion.SAVANNAKHET);
        assertThat(gap(after, SoutheastAsiaRegion.KHON_KAEN)).isGreaterThan(gap(before, SoutheastAsiaRegion.KHON_KAEN));
    }

    private static double gap(GarmentsPlan plan, SoutheastAsiaRegion region) {
        return plan.attractionGap(GarmentsBlock.SEWING, region).orElseThrow();
    }

    private double wageForOneUnitOfWork(SoutheastAsiaRegion region) {
        return region(region).wage().orElseThrow() / region(region).productivity();
    }

    private String countryOf(SoutheastAsiaRegion region) {
        return region(region).country();
    }

    private RegionDescriptor region(SoutheastAsiaRegion region) {
        return model.regionSet().regions().get(region.ordinal());
    }
}
