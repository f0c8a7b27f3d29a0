package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.logistics.Countries;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.RandomRegionSets;
import org.fragmenta.logistics.Sweeps;
import org.fragmenta.logistics.TariffGroups;
import org.junit.jupiter.api.Test;

/** A link over the network against the same link in a matrix. */
class NetworkLinkCostTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void messagesOverTheNetworkAreThoseOverAMatrix() {
        for (int seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int regions = 1 + random.nextInt(30);
            RegionSetDescriptor set = RandomRegionSets.of(random, regions);
            LinkCost network = network(random, set);
            double[] cells = new double[regions * regions];
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    cells[from * regions + to] = network.at(from, to);
                }
            }
            LinkCost dense = DenseLinkCost.ofRows(regions, cells);
            double[] in = new double[regions];
            Arrays.setAll(in, region -> random.nextInt(3) == 0 ? INFINITY : random.nextInt(3000) - 500);
            double[] swept = new double[regions];
            double[] scanned = new double[regions];
            network.toReceiver(in, swept);
            dense.toReceiver(in, scanned);
            assertClose(seed, swept, scanned, 1e-13 * 1e5);
            network.toSender(in, swept);
            dense.toSender(in, scanned);
            assertClose(seed, swept, scanned, 1e-13 * 1e5);
            for (int from = 0; from < regions; from++) {
                network.costsFrom(from, swept);
                dense.costsFrom(from, scanned);
                assertClose(seed, swept, scanned, 0);
            }
        }
    }

    private static LinkCost network(SplittableRandom random, RegionSetDescriptor set) {
        int regions = set.regions().size();
        Logistics logistics = Logistics.of(set);
        Sweeps sweeps = logistics.sweeps(Goods.of(2, 30, 500, 0.001));
        TariffGroups tariffs = TariffGroups.of(Countries.of(set), regions);
        double units = random.nextInt(4) * 100.5;
        return NetworkLinkCost.of(sweeps, units, random.nextInt(3) * 1000, tariffs, 30);
    }

    /** Above the size where the network pays, the same model is written with one more link that forces a matrix. */
    @Test
    void aModelOverTheNetworkCostsWhatItCostsInTables() {
        for (int seed = 0; seed < 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int regions = 70;
            RegionSetDescriptor set = RandomRegionSets.builder(random, regions).build();
            RegionSetDescriptor sparse = new RegionSetDescriptor(
                    set.id(),
                    set.version(),
                    set.currency(),
                    set.regions(),
                    set.countries(),
                    set.routes(),
                    set.borders(),
                    set.agreements(),
                    Optional.empty());
            LinkDescriptor link = ModelBuilder.link("X", "Y", 1.5, 2, 0, 500, 700, 0.2);
            ModelDescriptor model = new ModelBuilder(sparse)
                    .labor("X", 1)
                    .labor("Y", 1)
                    .link(link)
                    .link(ModelBuilder.inseparable(link))
                    .link(ModelBuilder.link("X", "Y", 1, 0, 0, 1, 3, 4))
                    .build();
            ModelDescriptor byMethod = ModelRevision.withParts(
                    model,
                    model.blocks(),
                    model.links().stream().map(ModelBuilder::custom).toList(),
                    model.tables());
            Instance instance = CostModel.of(model, CustomCosts.NONE).at(12.5);
            Instance tabled = CostModel.of(byMethod, CustomCosts.NONE).at(12.5);
            for (int index = 0; index < 3; index++) {
                LinkCost network = instance.links().get(index).cost();
                assertThat(network).as("seed %d, link %d", seed, index).isInstanceOf(NetworkLinkCost.class);
                double[] row = new double[regions];
                double[] other = new double[regions];
                for (int from = 0; from < regions; from++) {
                    network.costsFrom(from, row);
                    tabled.links().get(index).cost().costsFrom(from, other);
                    assertClose(seed, row, other, 1e-9);
                }
            }
        }
    }

    @Test
    void fewRegionsAndDenseNetworksStandInAMatrix() {
        SplittableRandom random = new SplittableRandom(1);
        LinkDescriptor link = ModelBuilder.link("X", "Y", 1, 1, 1, 500, 0, 0);
        ModelDescriptor few = new ModelBuilder(RandomRegionSets.of(random, 20))
                .labor("X", 1)
                .labor("Y", 1)
                .link(link)
                .build();
        assertThat(costOf(few)).isInstanceOf(DenseLinkCost.class);
        RegionSetDescriptor set = RandomRegionSets.of(random, 80);
        RegionSetDescriptor greatCircles = new RegionSetDescriptor(
                set.id(),
                set.version(),
                set.currency(),
                set.regions(),
                set.countries(),
                List.of(),
                set.borders(),
                set.agreements(),
                Optional.of(new FallbackDescriptor(1.3, 30, 0.1, 5)));
        ModelDescriptor everyPair = new ModelBuilder(greatCircles)
                .labor("X", 1)
                .labor("Y", 1)
                .link(link)
                .build();
        assertThat(costOf(everyPair)).isInstanceOf(DenseLinkCost.class);
    }

    private static LinkCost costOf(ModelDescriptor model) {
        return CostModel.of(model, CustomCosts.NONE).instance().links().get(0).cost();
    }

    private static void assertClose(int seed, double[] one, double[] other, double tolerance) {
        for (int region = 0; region < one.length; region++) {
            assertThat(one[region] == other[region] || Math.abs(one[region] - other[region]) <= tolerance)
                    .as("seed %d, region %d: %s and %s", seed, region, one[region], other[region])
                    .isTrue();
        }
    }
}
