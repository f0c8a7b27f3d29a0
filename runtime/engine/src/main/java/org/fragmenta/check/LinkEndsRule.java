package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** Both ends of a service link are blocks of the model, and two different ones. */
final class LinkEndsRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<String> blocks = Declared.ids(Declared.blocks(model));
        List<Finding> findings = new ArrayList<>();
        for (Declared<LinkDescriptor> link : Declared.links(model)) {
            String from = link.value().from();
            String to = link.value().to();
            if (!blocks.contains(from)) {
                findings.add(unknown(link, "from", "comes from", from, blocks));
            }
            if (!blocks.contains(to)) {
                findings.add(unknown(link, "to", "goes to", to, blocks));
            }
            if (from.equals(to) && blocks.contains(from)) {
                findings.add(Diagnostic.SELF_LINK.at(
                        link.field("to"),
                        link.atStart() + " leads from block " + from + " to the same block. A service link joins two"
                                + " blocks that may stand apart; a block is never apart from itself, so the link would"
                                + " cost nothing.",
                        "name the block that receives the goods, or split " + from + " into two blocks."));
            }
        }
        return findings;
    }

    private static Finding unknown(
            Declared<LinkDescriptor> link, String field, String verb, String block, List<String> blocks) {
        return Diagnostic.UNKNOWN_BLOCK_IN_LINK.at(
                link.field(field),
                link.atStart() + " " + verb
                        + (block.isBlank() ? " no block" : " " + block + ", which is no block of the model")
                        + ". What it costs to keep two blocks apart is open while one of them is unknown."
                        + known(blocks),
                NameList.orNear(block, blocks, "declare the block, or name one that exists."));
    }

    private static String known(List<String> blocks) {
        return blocks.isEmpty() ? "" : " The blocks are " + NameList.of(blocks) + ".";
    }
}
