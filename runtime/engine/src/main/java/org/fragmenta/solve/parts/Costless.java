package org.fragmenta.solve.parts;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SharedLinks;
import org.fragmenta.instance.SiteCost;
import org.fragmenta.instance.SiteGroup;

/** An instance with the same plans that all cost nothing: a bound above 0 then says that there is none. */
final class Costless {
    private Costless() {}

    static Instance of(Instance instance) {
        double[][] costs = new double[instance.blocks()][];
        Arrays.setAll(costs, block -> zeros(instance.blockCost(block)));
        Shared shared = instance.shared();
        List<Instance.Link> links = instance.links().stream()
                .map(link ->
                        new Instance.Link(link.from(), link.to(), link.cost().scaled(0)))
                .toList();
        return new Instance(
                instance.regions(),
                costs,
                links,
                new Shared(
                        shared.groups().stream()
                                .map(group -> new SiteGroup(
                                        group.id(), group.blocks(), group.pools(), costless(group.cost())))
                                .toList(),
                        shared.pooledLinks().stream()
                                .map(link -> new PooledLink(
                                        link.id(),
                                        link.block(),
                                        link.pool(),
                                        link.opening().scaled(0)))
                                .toList(),
                        shared.sharedLinks().stream()
                                .map(service -> new SharedLinks(
                                        service.id(),
                                        service.links(),
                                        service.opening().scaled(0)))
                                .toList(),
                        shared.divisible()));
    }

    private static SiteCost costless(SiteCost cost) {
        if (cost instanceof CountCost counts) {
            return new CountCost(
                    Arrays.stream(counts.byRegion()).map(Costless::zeros).toArray(double[][]::new));
        }
        LoadCost loads = (LoadCost) cost;
        return new LoadCost(zeros(loads.opening()), loads.capacity(), loads.load());
    }

    private static double[] zeros(double[] costs) {
        return Arrays.stream(costs)
                .map(cost -> cost == Double.POSITIVE_INFINITY ? cost : 0)
                .toArray();
    }
}
