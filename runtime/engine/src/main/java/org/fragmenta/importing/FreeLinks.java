package org.fragmenta.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;

/**
 * Links that cost nothing. A model is one production process, whose links join all blocks; an instance may fall into
 * parts, which these links hold together.
 */
final class FreeLinks {
    private FreeLinks() {}

    /** The links, and one from the first block of each part to the first of the next. */
    static List<LinkDescriptor> joining(List<BlockDescriptor> blocks, List<LinkDescriptor> links) {
        List<String> ids = blocks.stream().map(BlockDescriptor::id).toList();
        Map<String, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        int[] part = new int[ids.size()];
        Arrays.setAll(part, block -> block);
        for (LinkDescriptor link : links) {
            int from = root(part, positions.getOrDefault(link.from(), 0));
            int to = root(part, positions.getOrDefault(link.to(), 0));
            part[Math.max(from, to)] = Math.min(from, to);
        }
        List<LinkDescriptor> joined = new ArrayList<>(links);
        int last = 0;
        for (int block = 1; block < part.length; block++) {
            if (part[block] == block) {
                joined.add(free(ids.get(last), ids.get(block)));
                last = block;
            }
        }
        return joined;
    }

    /** The first block of a block's part. */
    private static int root(int[] part, int block) {
        int at = block;
        while (part[at] != at) {
            part[at] = part[part[at]];
            at = part[at];
        }
        return at;
    }

    private static LinkDescriptor free(String from, String to) {
        String id = from + "-" + to;
        return new LinkDescriptor(
                id, id, from, to, 1, 0, 0, 1000, 0, 0, true, Optional.empty(), Optional.empty(), false, "");
    }
}
