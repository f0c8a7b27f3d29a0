package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** Service links join all blocks to one production process. */
final class ConnectedRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        UnionFind groups = new UnionFind(model.blocks().size());
        int open = 0;
        for (LinkDescriptor link : model.links()) {
            int from = model.blockIndex(link.from());
            int to = model.blockIndex(link.to());
            if (from < 0 || to < 0 || from == to) {
                open++;
            } else {
                groups.join(from, to);
            }
        }
        List<Declared<?>> blocks = List.copyOf(Declared.blocks(model));
        // A block that no link can name stands alone because of its name, which is reported as such.
        List<List<Integer>> parts = groups.groups().stream()
                .filter(part ->
                        part.stream().anyMatch(block -> blocks.get(block).named()))
                .toList();
        // Each link whose end is not known might join two parts; that mistake is reported as such.
        if (parts.size() - open <= 1) {
            return List.of();
        }
        List<String> trace = new ArrayList<>();
        for (List<Integer> part : parts) {
            trace.add("part " + (trace.size() + 1) + ": "
                    + NameList.of(
                            part.stream().map(block -> blocks.get(block).id()).toList()));
        }
        String first = blocks.get(parts.get(0).get(0)).id();
        String second = blocks.get(parts.get(1).get(0)).id();
        return List.of(Diagnostic.DISCONNECTED
                .at(
                        "links",
                        "The blocks fall into " + parts.size() + " parts that no service link joins. Where one part"
                                + " stands then has no bearing on the other, so this is not one production process.",
                        "add the link that joins " + first + " and " + second + ", or write a model for each part.")
                .withTrace(trace));
    }
}
