package org.fragmenta.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/** The parts of a region set that routes join, and how far they are known. */
final class RouteNetwork {
    private final ModelDescriptor model;
    private final UnionFind parts;
    private final List<int[]> edges = new ArrayList<>();
    private int open;

    private RouteNetwork(ModelDescriptor model) {
        this.model = model;
        this.parts = new UnionFind(model.regionSet().regions().size());
    }

    static RouteNetwork of(ModelDescriptor model) {
        RouteNetwork network = new RouteNetwork(model);
        Map<String, Integer> positions = new HashMap<>();
        for (int region = 0; region < model.regionSet().regions().size(); region++) {
            positions.putIfAbsent(model.regionSet().regions().get(region).id(), region);
        }
        for (RouteDescriptor route : model.regionSet().routes()) {
            int from = positions.getOrDefault(route.from(), -1);
            int to = positions.getOrDefault(route.to(), -1);
            if (from < 0 || to < 0 || from == to) {
                network.open++;
            } else {
                network.parts.join(from, to);
                network.edges.add(new int[] {from, to});
            }
        }
        return network;
    }

    /** The pairs of different regions that routes join. */
    List<int[]> edges() {
        return edges;
    }

    /** How many routes do not tell which two regions they join; each might join two parts. */
    int open() {
        return open;
    }

    /** The part of a region, named by its first region. */
    int part(int region) {
        return parts.find(region);
    }

    /** The regions of each part. */
    List<List<Integer>> parts() {
        return parts.groups();
    }

    /** Whether some region of a part has coordinates, so that a great circle can lead there. */
    boolean isPlaced(int part) {
        for (int region = 0; region < model.regionSet().regions().size(); region++) {
            RegionDescriptor descriptor = model.regionSet().regions().get(region);
            // Half coordinates are a mistake of their own.
            boolean placed =
                    descriptor.latitude().isPresent() || descriptor.longitude().isPresent();
            if (placed && part(region) == part) {
                return true;
            }
        }
        return false;
    }
}
