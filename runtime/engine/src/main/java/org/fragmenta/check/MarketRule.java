package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** A market lies in a region of the set and is served by a block of the model. */
final class MarketRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<String> blocks = Declared.ids(Declared.blocks(model));
        List<String> regions = Declared.ids(Declared.regions(model));
        List<Finding> findings = new ArrayList<>();
        for (Declared<MarketDescriptor> market : Declared.markets(model)) {
            String from = market.value().from();
            if (from.isBlank()) {
                findings.add(Diagnostic.UNFED_MARKET.at(
                        market.field("from"),
                        market.atStart() + " is fed by no block. Its demand would be met at no cost of transport"
                                + " and tariff, and the market would not draw production near.",
                        "name the block that ships the final product"
                                + (blocks.isEmpty() ? "." : ", one of " + NameList.of(blocks) + ".")));
            } else if (!blocks.contains(from)) {
                findings.add(Diagnostic.UNKNOWN_BLOCK_IN_MARKET.at(
                        market.field("from"),
                        market.atStart() + " is served by " + from + ", which is no block of the model, so what it"
                                + " costs to ship the product there is open."
                                + (blocks.isEmpty() ? "" : " The blocks are " + NameList.of(blocks) + "."),
                        NameList.orNear(from, blocks, "name the block that ships the final product.")));
            }
            String region = market.value().region();
            if (!regions.contains(region)) {
                findings.add(Diagnostic.UNKNOWN_REGION_IN_MARKET.at(
                        market.field("region"),
                        market.atStart()
                                + (region.isBlank()
                                        ? " lies in no region"
                                        : " lies in " + region + ", which is no region of "
                                                + model.regionSet().id())
                                + ". Freight, border and tariff on the way to its buyers follow from where it lies.",
                        NameList.orNear(
                                region,
                                regions,
                                "add the region to the set, or name the nearest port that is in it.")));
            }
        }
        return findings;
    }
}
