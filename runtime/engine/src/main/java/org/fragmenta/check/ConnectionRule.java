package org.fragmenta.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.ModelDescriptor;

/** Goods find a way between all regions where their sender and receiver may stand (theory E-4). */
final class ConnectionRule implements ModelRule {

    /** Regions of different parts that some goods may have to join. */
    private record Need(GoodsFlow flow, int sender, int receiver) {}

    @Override
    public List<Finding> check(ModelDescriptor model) {
        RouteNetwork network = RouteNetwork.of(model);
        boolean fallback = model.regionSet().fallback().isPresent();
        Map<Integer, Need> lost = new LinkedHashMap<>();
        int largest = largest(network);
        List<GoodsFlow> flows = GoodsFlow.of(model);
        for (List<Integer> part : network.parts()) {
            int root = part.get(0);
            boolean reached = fallback ? network.isPlaced(root) : root == largest;
            if (!reached) {
                need(flows, network, part, fallback, largest).ifPresent(need -> lost.put(root, need));
            }
        }
        if (lost.size() <= network.open()) {
            return List.of();
        }
        if (!fallback && network.edges().isEmpty()) {
            return List.of(noNetwork(model, lost.values().iterator().next()));
        }
        List<Finding> findings = new ArrayList<>();
        lost.forEach(
                (root, need) -> findings.add(fallback ? noCoordinates(model, root, need) : noWay(model, root, need)));
        return findings;
    }

    private static int largest(RouteNetwork network) {
        List<Integer> largest = List.of(-1);
        for (List<Integer> part : network.parts()) {
            if (part.size() > largest.size() || largest.get(0) < 0) {
                largest = part;
            }
        }
        return largest.get(0);
    }

    /** A pair of regions that goods may have to join across the edge of a part; the largest part first. */
    private static Optional<Need> need(
            List<GoodsFlow> flows, RouteNetwork network, List<Integer> part, boolean fallback, int largest) {
        Optional<Need> found = Optional.empty();
        for (GoodsFlow flow : flows) {
            BitSet others = new BitSet();
            others.or(flow.senders());
            others.or(flow.receivers());
            for (int inside : part) {
                for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
                    if (network.part(other) == network.part(inside)) {
                        continue;
                    }
                    Optional<Need> need = flow.mayJoin(inside, other)
                            ? Optional.of(new Need(flow, inside, other))
                            : flow.mayJoin(other, inside)
                                    ? Optional.of(new Need(flow, other, inside))
                                    : Optional.empty();
                    if (need.isPresent() && (fallback || network.part(other) == largest)) {
                        return need;
                    }
                    found = found.or(() -> need);
                }
            }
        }
        return found;
    }

    private static Finding noNetwork(ModelDescriptor model, Need need) {
        return Diagnostic.NO_WAY.at(
                "routes",
                "Region set " + model.regionSet().id() + " states neither routes nor a fallback, but "
                        + travels(model, need) + ". Freight and time follow from the way, so the cost of keeping"
                        + " blocks apart cannot be told.",
                "declare the routes between the regions, or a fallback along the great circle.");
    }

    private static Finding noWay(ModelDescriptor model, int root, Need need) {
        return Diagnostic.NO_WAY.at(
                "regions." + id(model, root),
                "No chain of routes leads between regions " + id(model, need.sender()) + " and "
                        + id(model, need.receiver()) + ", but " + travels(model, need)
                        + ". Freight and time follow from the way, so what the link costs cannot be told.",
                "add the route that joins " + id(model, root) + " to the others, state a fallback along the great"
                        + " circle, or exclude it from the blocks that cannot stand there.");
    }

    private static Finding noCoordinates(ModelDescriptor model, int root, Need need) {
        return Diagnostic.NO_COORDINATES.at(
                "regions." + id(model, root) + ".latitude",
                "Region " + id(model, root) + " has no coordinates and no route to the rest, but "
                        + travels(model, need)
                        + ". Goods go along the great circle where no route leads, and its length follows from the"
                        + " coordinates.",
                "state latitude and longitude of " + id(model, root) + ", or a route that leads there.");
    }

    private static String travels(ModelDescriptor model, Need need) {
        return need.flow().owner().said() + " may send goods from " + id(model, need.sender()) + " to "
                + id(model, need.receiver());
    }

    private static String id(ModelDescriptor model, int region) {
        return model.regionSet().regions().get(region).id();
    }
}
