package org.fragmenta.examples.truck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.examples.regions.SoutheastAsiaRegion;
import org.fragmenta.logistics.GreatCircle;
import org.junit.jupiter.api.Test;

/** What Kuroiwa (2009) says of cars, section 4: heavy parts extend only to a few near, relatively industrialised sites. */
class PickupTruckTest {
    private final ModelDescriptor model = new PickupTruckModel().descriptor();
    private final PickupTruckSolver solver = new PickupTruckSolver();
    private final PickupTruckParameters baseline = PickupTruckParameters.baseline();

    @Test
    void heavyBlocksStandBesideTheAssembly() {
        PickupTruckPlan plan = solver.solve();

        for (LinkDescriptor link : model.links()) {
            if (link.weightKg() >= 90) {
                assertThat(km(placed(plan, link.from()), placed(plan, link.to())))
                        .as(link.id())
                        .isLessThan(200);
            }
        }
    }

    @Test
    void allBlocksStayNear() {
        PickupTruckPlan plan = solver.solve();

        for (PickupTruckBlock block : PickupTruckBlock.values()) {
            assertThat(km(region(plan.regionOf(block)), region(plan.assembly())))
                    .as(block.id())
                    .isLessThan(600);
        }
        assertThat(regions(plan)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void onlyTheLightLabourIntensiveHarnessLeavesTheCore() {
        PickupTruckPlan plan = solver.solve();

        Set<PickupTruckBlock> away = EnumSet.noneOf(PickupTruckBlock.class);
        for (PickupTruckBlock block : PickupTruckBlock.values()) {
            if (plan.regionOf(block) != plan.assembly()) {
                away.add(block);
            }
        }

        assertThat(away).containsExactly(PickupTruckBlock.WIRE_HARNESS);
    }

    @Test
    void withPartsAsLightAsElectronicsTheTruckWouldFragmentFurther() {
        PickupTruckParameters light = baseline;
        for (PickupTruckLink link : PickupTruckLink.values()) {
            light = light.withWeightKg(link, model.links().get(link.ordinal()).weightKg() / 1000);
        }

        assertThat(solver.solve(light).totalCost()).isLessThan(solver.solve().totalCost());
        assertThat(regions(solver.solve(light)).size())
                .isGreaterThan(regions(solver.solve()).size());
    }

    private static Set<SoutheastAsiaRegion> regions(PickupTruckPlan plan) {
        Set<SoutheastAsiaRegion> regions = EnumSet.noneOf(SoutheastAsiaRegion.class);
        Arrays.stream(PickupTruckBlock.values()).map(plan::regionOf).forEach(regions::add);
        return regions;
    }

    private RegionDescriptor placed(PickupTruckPlan plan, String block) {
        return region(plan.regionOf(PickupTruckBlock.values()[model.blockIndex(block)]));
    }

    private static double km(RegionDescriptor from, RegionDescriptor to) {
        return GreatCircle.km(
                from.latitude().orElseThrow(),
                from.longitude().orElseThrow(),
                to.latitude().orElseThrow(),
                to.longitude().orElseThrow());
    }

    private RegionDescriptor region(SoutheastAsiaRegion region) {
        return model.regionSet().regions().get(region.ordinal());
    }
}
