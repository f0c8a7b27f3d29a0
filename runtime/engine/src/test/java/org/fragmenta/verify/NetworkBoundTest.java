package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.NetworkLinkCost;
import org.fragmenta.logistics.Countries;
import org.fragmenta.logistics.SweepOrder;
import org.fragmenta.logistics.TariffGroups;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network too large for its pairs of regions to be kept, so that one message bounds each link. */
class NetworkBoundTest {
    private static final int REGIONS = 1_800;
    private static final int WIDTH = 40;
    private static final int LINKS = 3;

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1000})
    void aMessageBoundsALinkFromBelowAndClosely(double size) {
        SplittableRandom random = new SplittableRandom(11);
        Instance instance = instance(random);
        Parts parts = new Parts(instance);
        Domains domains = new Narrowing(parts).narrow(Domains.of(instance));
        MultiplierRows multipliers =
                new MultiplierRows(rows(random, size), rows(random, size), new double[LINKS + 1], Map.of());
        LeafBound bound = new LeafBound(parts, domains, multipliers);

        BigDecimal exact = bound.exact();
        double floor = bound.floor();
        assertThat(parts.rows().areCheap(0)).as("pairs are kept").isFalse();
        assertThat(new BigDecimal(floor)).isLessThanOrEqualTo(exact);
        assertThat(exact.doubleValue() - floor).isLessThan(1e-9 * (1000 + size));
    }

    private static double[][] rows(SplittableRandom random, double size) {
        double[][] rows = new double[LINKS][REGIONS];
        for (double[] row : rows) {
            Arrays.setAll(row, region -> random.nextDouble(-size, size + 1e-300));
        }
        return rows;
    }

    /** A chain of blocks over a grid with gaps. */
    private static Instance instance(SplittableRandom random) {
        List<int[]> edges = new ArrayList<>();
        for (int region = 0; region < REGIONS; region++) {
            if (region % WIDTH > 0) {
                edges.add(new int[] {region - 1, region});
            }
            if (region >= WIDTH && (region % WIDTH == 0 || random.nextInt(4) == 0)) {
                edges.add(new int[] {region - WIDTH, region});
            }
        }
        int[] ends = edges.stream().mapToInt(edge -> edge[0]).toArray();
        int[] others = edges.stream().mapToInt(edge -> edge[1]).toArray();
        SweepOrder order = SweepOrder.of(REGIONS, joined(ends, others), joined(others, ends));
        double[] costs = random.doubles(2L * ends.length, 1, 6).toArray();
        LinkCost cost = NetworkLinkCost.of(order.customize(costs), 0.3, 20, noTariffs(), 0);
        double[][] blocks = new double[LINKS + 1][];
        Arrays.setAll(blocks, block -> random.doubles(REGIONS, 100, 500).toArray());
        return new Instance(
                REGIONS,
                blocks,
                IntStream.range(0, LINKS)
                        .mapToObj(link -> new Link(link, link + 1, cost))
                        .toList());
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    private static TariffGroups noTariffs() {
        List<RegionDescriptor> regions = IntStream.range(0, REGIONS)
                .mapToObj(region -> RegionDescriptor.bare("R" + region))
                .toList();
        RegionSetDescriptor set = new RegionSetDescriptor(
                "Grid", "", "USD", regions, List.of(), List.of(), List.of(), List.of(), Optional.empty());
        return TariffGroups.of(Countries.of(set), REGIONS);
    }
}
