package org.fragmenta.examples.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.examples.regions.SoutheastAsiaRegion;
import org.fragmenta.logistics.GreatCircle;
import org.junit.jupiter.api.Test;

/** What Kuroiwa (2009) says of electronics, section 4: small, light, valuable parts are shipped long distances. */
class HardDiskDriveTest {
    private final ModelDescriptor model = new HardDiskDriveModel().descriptor();
    private final HardDiskDriveSolver solver = new HardDiskDriveSolver();
    private final HardDiskDriveParameters baseline = HardDiskDriveParameters.baseline();

    @Test
    void partsCrossBordersAndLongDistances() {
        HardDiskDrivePlan plan = solver.solve();

        assertThat(countries(plan)).hasSizeGreaterThan(1);
        assertThat(linkKm(plan).max().orElseThrow()).isGreaterThan(300);
    }

    @Test
    void assemblyIsTheHubOfTheChain() {
        List<String> feeders = model.links().stream()
                .filter(link -> link.to().equals("DriveAssembly"))
                .map(LinkDescriptor::from)
                .toList();
        HardDiskDrivePlan plan = solver.solve();
        long beside = Arrays.stream(HardDiskDriveBlock.values())
                .filter(block -> feeders.contains(block.id()))
                .filter(block -> plan.regionOf(block) == plan.driveAssembly())
                .count();

        assertThat(feeders).hasSize(4);
        assertThat(beside).isGreaterThanOrEqualTo(3);
    }

    /** A truck's panels are worth about 2 dollars a kilogram, a drive's parts some hundred times as much. */
    @Test
    void atTheValueToWeightOfATruckTheChainWouldStandInOneRegion() {
        HardDiskDriveParameters heavy = baseline;
        for (HardDiskDriveLink link : HardDiskDriveLink.values()) {
            LinkDescriptor described = model.links().get(link.ordinal());
            heavy = heavy.withWeightKg(link, described.value() / 2);
        }

        HardDiskDrivePlan plan = solver.solve(heavy);

        assertThat(regions(plan)).hasSize(1);
        assertThat(regions(solver.solve())).hasSizeGreaterThan(2);
    }

    @Test
    void theFrontierStaysWithTheCapable() {
        RegionDescriptor wafers = region(solver.solve().wafer());

        assertThat(wafers.capability().orElseThrow()).isGreaterThanOrEqualTo(0.88);
    }

    private Set<String> countries(HardDiskDrivePlan plan) {
        return regions(plan).stream()
                .map(region -> region(region).country())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<SoutheastAsiaRegion> regions(HardDiskDrivePlan plan) {
        return Arrays.stream(HardDiskDriveBlock.values())
                .map(plan::regionOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private DoubleStream linkKm(HardDiskDrivePlan plan) {
        return model.links().stream().mapToDouble(link -> km(placed(plan, link.from()), placed(plan, link.to())));
    }

    private RegionDescriptor placed(HardDiskDrivePlan plan, String block) {
        return region(plan.regionOf(HardDiskDriveBlock.values()[model.blockIndex(block)]));
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
