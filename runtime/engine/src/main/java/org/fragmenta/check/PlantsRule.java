package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Blocks of several plants serve markets from plants of the firm's own, and services reach plants only where these serve
 * each market whole. Only such blocks have a capacity.
 */
final class PlantsRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        for (Declared<BlockDescriptor> block : Declared.blocks(model)) {
            if (block.value().plants().several()) {
                serves(model, block, findings);
                model.links().forEach(link -> check(model, block.value(), link, findings));
            } else if (block.value().plants().limited()) {
                findings.add(ofOne(block));
            }
        }
        return findings;
    }

    /** Where the block sends instead, or a market names no block, that is the mistake. */
    private static void serves(ModelDescriptor model, Declared<BlockDescriptor> block, List<Finding> findings) {
        List<MarketDescriptor> markets = model.markets();
        boolean told = markets.stream().anyMatch(market -> model.blockIndex(market.from()) < 0)
                || model.links().stream().anyMatch(link -> link.from().equals(block.id()));
        if (!told && markets.stream().noneMatch(market -> market.from().equals(block.id()))) {
            findings.add(Diagnostic.PLANTS_WITHOUT_MARKET.at(
                    block.field("plants.several"),
                    block.atStart()
                            + " may run several plants, but serves no market. A plant stands for the markets that"
                            + " it serves; without one the block would stand nowhere and cost nothing.",
                    "let " + block.said() + " run one plant, or name it in the market that it serves."));
        }
        if (block.value().armsLength().isPresent()) {
            findings.add(Diagnostic.SUPPLIED_PLANTS.at(
                    block.field("armsLength"),
                    block.atStart() + " may run several plants, and independent suppliers offer to run it. Whether a"
                            + " supplier is cheaper than a plant of one's own hangs on what each plant makes, which no"
                            + " exact method here decides.",
                    "let " + block.said() + " run one plant, or keep it in-house."));
        }
    }

    private static Finding ofOne(Declared<BlockDescriptor> block) {
        String field = block.value().plants().capacityRow().isPresent() ? "plants.capacityRow" : "plants.capacity";
        return Diagnostic.CAPACITY_OF_ONE.at(
                block.field(field),
                block.atStart()
                        + " runs one plant, which makes all of the output. A capacity would be ignored, or leave no"
                        + " plan; it says how much each of several plants makes.",
                "let " + block.said() + " run several plants, or leave the capacity out.");
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
        boolean divided = block.plants().limited()
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
