package org.fragmenta.cluster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.Way;
import org.fragmenta.scenario.Scenarios;

/** The logistic link with the core: its ways, the share of flows that it carries, and the costs without it. */
final class Corridor {
    private final ClusterCosts costs;
    private final Optional<ScenarioDescriptor> scenario;
    private final Optional<ClusterCosts> without;

    private Corridor(ClusterCosts costs, Optional<ScenarioDescriptor> scenario, Optional<ClusterCosts> without) {
        this.costs = costs;
        this.scenario = scenario;
        this.without = without;
    }

    static Corridor of(ClusterCosts costs, CustomCosts methods) {
        ModelDescriptor model = costs.model();
        Optional<ScenarioDescriptor> scenario = model.cluster()
                .flatMap(cluster -> cluster.withoutCorridor())
                .flatMap(name -> model.scenarios().stream()
                        .filter(each -> each.id().equals(name))
                        .findFirst());
        return new Corridor(
                costs,
                scenario,
                scenario.map(each -> ClusterCosts.of(Scenarios.apply(model, each.changes()), methods)));
    }

    /** The costs with the link as it was before; those of the model where it names no such scenario. */
    ClusterCosts without() {
        return without.orElse(costs);
    }

    /** What resetting the link changes, as settings. */
    String change() {
        return scenario.map(each -> each.id() + ": "
                        + each.changes().stream().map(Corridor::setting).collect(Collectors.joining(", ")))
                .orElse("none: the model names no corridor");
    }

    private static String setting(ChangeDescriptor change) {
        String sign = change.operation() == ChangeDescriptor.Operation.SET ? "=" : "*=";
        return change.path() + sign + EvidenceNumber.text(change.value());
    }

    /** Whether the scenario is there to reset. */
    boolean isDeclared() {
        return scenario.isPresent();
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
