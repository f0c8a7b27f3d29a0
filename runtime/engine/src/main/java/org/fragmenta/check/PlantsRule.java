package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** Blocks of several plants end at markets, and services reach plants only where these serve each market whole. */
final class PlantsRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        for (BlockDescriptor block : model.blocks()) {
            if (block.plants().several()) {
                for (LinkDescriptor link : model.links()) {
                    check(model, block, link, findings);
                }
            }
        }
        return findings;
    }

    private static void check(
            ModelDescriptor model, BlockDescriptor block, LinkDescriptor link, List<Finding> findings) {
        if (link.from().equals(block.id())) {
            findings.add(Diagnostic.PLANTS_SEND.at(
                    "links." + link.id() + ".from",
                    "Link " + link.id() + " leaves block " + block.id()
                            + ", which may run several plants. Which plant would serve which part of the next block is"
                            + " not said, so such a block serves markets only.",
                    "let " + block.id() + " run one plant, or let it serve markets and the next block one plant."));
        }
        boolean divided = block.plants().capacity().isPresent()
                && model.markets().stream()
                        .anyMatch(market -> market.from().equals(block.id()) && !market.singleSource());
        if (link.to().equals(block.id()) && link.sharedService().isPresent() && divided) {
            findings.add(Diagnostic.SERVICE_TO_DIVIDED.at(
                    "links." + link.id() + ".sharedService",
                    "Link " + link.id() + " uses the shared service "
                            + link.sharedService().get() + " to reach " + block.id()
                            + ", whose plants of limited capacity may divide a market between them. What the service"
                            + " costs would then hang on shares.",
                    "give the link a coordination cost of its own, or serve each market of " + block.id()
                            + " from one plant (singleSource)."));
        }
    }
}
