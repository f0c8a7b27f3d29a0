package org.fragmenta.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links that are never a table: the same answers as from every plan tried. */
class NetworkSolveTest {

    @ParameterizedTest
    @EnumSource
    void solvesOverANetwork(Shape shape) {
        for (long seed = 0; seed < 30; seed++) {
            Instance instance = networked(RandomInstances.small(seed, shape, Temper.SMALL_INTEGERS), seed);
            Names names = Names.positions(instance);
            BruteForce truth = BruteForce.of(instance);
            for (long operations : new long[] {0, 1L << 30}) {
                String label = shape + " seed " + seed + " operations " + operations;

                Solution solution = Solver.solve(
                        instance, GenericKernel.of(instance), names, new Limits(60, 100_000, 1L << 22, operations));

                assertThat(solution.plan()).as(label).isEqualTo(truth.plan());
                SolverTest.assertProven(label, instance, names, solution);
                for (int block = 0; block < solution.marginals().size(); block++) {
                    assertThat(solution.marginals().get(block))
                            .as(label)
                            .containsExactly(truth.marginals()[block], within(1e-9));
                }
            }
        }
    }

    /** The same blocks, with links over a random network that falls into two parts now and then. */
    private static Instance networked(Instance instance, long seed) {
        Random random = new Random(seed);
        int regions = instance.regions();
        List<int[]> edges = new ArrayList<>();
        for (int region = 1; region < regions; region++) {
            if (random.nextInt(6) > 0) {
                int other = random.nextInt(region);
                edges.add(new int[] {other, region});
                edges.add(new int[] {region, other});
            }
        }
        SweepOrder order = SweepOrder.of(
                regions,
                edges.stream().mapToInt(edge -> edge[0]).toArray(),
                edges.stream().mapToInt(edge -> edge[1]).toArray());
        double[] costs =
                edges.stream().mapToDouble(edge -> 1 + random.nextInt(3)).toArray();
        LinkCost cost = NetworkLinkCost.of(order.customize(costs), 0.5, random.nextInt(2), noTariffs(regions), 0);
        return new Instance(
                regions,
                IntStream.range(0, instance.blocks())
                        .mapToObj(instance::blockCost)
                        .toArray(double[][]::new),
                instance.links().stream()
                        .map(link -> new Link(link.from(), link.to(), cost))
                        .toList());
    }

    private static TariffGroups noTariffs(int regions) {
        List<RegionDescriptor> places = IntStream.range(0, regions)
                .mapToObj(region -> RegionDescriptor.bare("R" + region))
                .toList();
        RegionSetDescriptor set = new RegionSetDescriptor(
                "set", "", "USD", places, List.of(), List.of(), List.of(), List.of(), Optional.empty());
        return TariffGroups.of(Countries.of(set), regions);
    }
}
