package org.fragmenta.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.Way;
import org.fragmenta.scenario.Scenarios;

/**
 * The logistic link with the core: its ways, the share of flows that it carries, and the costs without it. Those are the
 * costs in the scenario that the cluster names for it; where it names none, those with the corridors closed that goods
 * take from the core to a region.
 */
final class Corridor {
    private final ClusterCosts costs;
    private final CustomCosts methods;
    private final Optional<Reset> scenario;
    private final Map<Set<String>, Reset> closed = new HashMap<>();

    private Corridor(ClusterCosts costs, CustomCosts methods, Optional<Reset> scenario) {
        this.costs = costs;
        this.methods = methods;
        this.scenario = scenario;
    }

    /**
     * The link as it was before.
     *
     * @param costs what plants cost then
     * @param change what has been changed, in words or as settings
     */
    record Reset(ClusterCosts costs, String change) {}

    static Corridor of(ClusterCosts costs, CustomCosts methods) {
        ModelDescriptor model = costs.model();
        Optional<ScenarioDescriptor> scenario = model.cluster()
                .flatMap(cluster -> cluster.withoutCorridor())
                .flatMap(name -> model.scenarios().stream()
                        .filter(each -> each.id().equals(name))
                        .findFirst());
        return new Corridor(
                costs,
                methods,
                scenario.map(each -> new Reset(
                        ClusterCosts.of(Scenarios.apply(model, each.changes()), methods),
                        each.id() + ": "
                                + each.changes().stream().map(Corridor::setting).collect(Collectors.joining(", ")))));
    }

    /** The link of a region without its corridor; absent where the model names none. */
    Optional<Reset> reset(int region) {
        if (scenario.isPresent()) {
            return scenario;
        }
        Set<String> taken = taken(region);
        return taken.isEmpty() ? Optional.empty() : Optional.of(closed.computeIfAbsent(taken, this::close));
    }

    /** The corridors on the way from the core to a region. */
    private Set<String> taken(int region) {
        Set<String> taken = new TreeSet<>();
        List<Integer> regions = way(region).map(Way::regions).orElse(List.of());
        for (int step = 1; step < regions.size(); step++) {
            String one = costs.region(regions.get(step - 1));
            String other = costs.region(regions.get(step));
            costs.model().regionSet().routes().stream()
                    .filter(route -> !route.corridor().isEmpty() && joins(route, one, other))
                    .forEach(route -> taken.add(route.corridor()));
        }
        return taken;
    }

    private static boolean joins(RouteDescriptor route, String one, String other) {
        return (route.from().equals(one) && route.to().equals(other))
                || (route.from().equals(other) && route.to().equals(one));
    }

    private Reset close(Set<String> corridors) {
        RegionSetDescriptor set = costs.model().regionSet();
        List<RouteDescriptor> open = set.routes().stream()
                .filter(route -> !corridors.contains(route.corridor()))
                .toList();
        ModelDescriptor without = costs.model()
                .with(new RegionSetDescriptor(
                        set.id(),
                        set.version(),
                        set.currency(),
                        set.regions(),
                        set.countries(),
                        open,
                        set.borders(),
                        set.agreements(),
                        set.fallback()));
        return new Reset(ClusterCosts.of(without, methods), "closed: " + String.join(", ", corridors));
    }

    private static String setting(ChangeDescriptor change) {
        String sign = change.operation() == ChangeDescriptor.Operation.SET ? "=" : "*=";
        return change.path() + sign + EvidenceNumber.text(change.value());
    }

    /** Whether a plant in a region has a link with the core that can be served. */
    boolean connects(int kind, int region) {
        return costs.links(kind, region) < Double.POSITIVE_INFINITY && coreShare(kind) > 0;
    }

    /** The larger of a plant's share of inputs from the core and of outputs to the core. */
    double coreShare(int kind) {
        return Math.max(coreShare(kind, false), coreShare(kind, true));
    }

    /** By value, or in units where the model does not state all values. */
    private double coreShare(int kind, boolean out) {
        ModelDescriptor model = costs.model();
        String block = costs.block(kind);
        List<LinkDescriptor> links = model.links().stream()
                .filter(link -> (out ? link.from() : link.to()).equals(block))
                .toList();
        boolean valued = links.stream().allMatch(link -> link.value() > 0);
        double core = 0;
        double all = 0;
        for (LinkDescriptor link : links) {
            double flow = link.flow() * (valued ? link.value() : 1);
            all += flow;
            core += standsInCore(out ? link.to() : link.from()) ? flow : 0;
        }
        return all == 0 ? 0 : core / all;
    }

    private boolean standsInCore(String block) {
        return costs.only(costs.model().blockIndex(block)) == costs.core();
    }

    /** The way from the core to a region of the goods of the first link that carries some; absent without a network. */
    Optional<Way> way(int region) {
        ModelDescriptor model = costs.model();
        return model.links().stream()
                .filter(link -> link.weightKg() > 0 || link.value() > 0)
                .findFirst()
                .flatMap(link -> Logistics.of(model.regionSet())
                        .waysFrom(
                                costs.core(),
                                Goods.of(
                                        link.weightKg(),
                                        link.value(),
                                        link.shipmentKg(),
                                        model.economy().timeCost()))
                        .to(region));
    }
}
