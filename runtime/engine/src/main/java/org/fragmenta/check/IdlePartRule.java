package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;

/** Where technologies are declared, each block and link belongs to one. */
final class IdlePartRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Set<String> blocks = model.blocks().stream().map(BlockDescriptor::id).collect(Collectors.toSet());
        // A technology that names something else may have meant the block that seems idle.
        boolean open = model.technologies().stream()
                .anyMatch(technology -> technology.blocks().isEmpty() || !blocks.containsAll(technology.blocks()));
        if (model.technologies().isEmpty() || open) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Declared<BlockDescriptor> block : Declared.blocks(model)) {
            if (block.named() && !isUsed(model, List.of(block.id()))) {
                findings.add(Diagnostic.IDLE_PART.at(
                        block.path(),
                        block.atStart() + " belongs to no technology, so no plan uses it.",
                        "add it to the technologies that have this stage of production, or remove it."));
            }
        }
        for (Declared<LinkDescriptor> link : Declared.links(model)) {
            List<String> ends = List.of(link.value().from(), link.value().to());
            boolean bothUsed = ends.stream().allMatch(end -> isUsed(model, List.of(end)));
            if (link.named() && bothUsed && !isUsed(model, ends)) {
                findings.add(Diagnostic.IDLE_PART.at(
                        link.path(),
                        link.atStart() + " joins blocks " + ends.get(0) + " and " + ends.get(1)
                                + ", which no technology has together, so no plan uses it.",
                        "add both to the technology that the link is for, or remove it."));
            }
        }
        return findings;
    }

    private static boolean isUsed(ModelDescriptor model, List<String> blocks) {
        return model.technologies().stream()
                .map(TechnologyDescriptor::blocks)
                .anyMatch(used -> used.containsAll(blocks));
    }
}
