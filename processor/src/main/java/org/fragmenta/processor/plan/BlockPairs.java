package org.fragmenta.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** Finds which blocks are joined, and by which links. */
final class BlockPairs {
    private BlockPairs() {}

    static List<Pair> of(ModelDescriptor model) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int block = 0; block < model.blocks().size(); block++) {
            positions.put(model.blocks().get(block).id(), block);
        }
        Map<Set<Integer>, Pair> pairs = new LinkedHashMap<>();
        for (int link = 0; link < model.links().size(); link++) {
            LinkDescriptor descriptor = model.links().get(link);
            int from = positions.getOrDefault(descriptor.from(), -1);
            int to = positions.getOrDefault(descriptor.to(), -1);
            pairs.merge(new TreeSet<>(List.of(from, to)), new Pair(from, to, List.of(link)), BlockPairs::joined);
        }
        return List.copyOf(pairs.values());
    }

    private static Pair joined(Pair earlier, Pair later) {
        List<Integer> links = new ArrayList<>(earlier.links());
        links.addAll(later.links());
        return new Pair(earlier.rows(), earlier.columns(), links);
    }
}
