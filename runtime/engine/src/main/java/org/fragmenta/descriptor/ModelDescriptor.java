package org.fragmenta.descriptor;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A whole model: blocks, the links between them, the markets they serve and the regions that may host them.
 *
 * @param schema version of this document form; {@link #SCHEMA}
 * @param id the model's name
 * @param title one line for reports
 * @param currency ISO 4217 code of every price
 * @param period the period that output and running costs refer to
 * @param output units of the final product a period
 * @param economy numbers that hold for the whole model
 * @param regionSet where blocks may stand
 * @param blocks the production blocks in canonical order, at least one
 * @param links the service links
 * @param markets the markets; none where only production is placed
 * @param tables explicit cost tables that links refer to
 * @param scenarios named what-ifs
 */
public record ModelDescriptor(
        int schema,
        String id,
        String title,
        String currency,
        Period period,
        double output,
        EconomyDescriptor economy,
        RegionSetDescriptor regionSet,
        List<BlockDescriptor> blocks,
        List<LinkDescriptor> links,
        List<MarketDescriptor> markets,
        List<CostTable> tables,
        List<ScenarioDescriptor> scenarios) {

    /** The document form that this engine reads and writes. */
    public static final int SCHEMA = 1;

    public ModelDescriptor {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        markets = List.copyOf(markets);
        tables = List.copyOf(tables);
        scenarios = List.copyOf(scenarios);
    }

    /** Position of a block in canonical order, or -1. */
    public int blockIndex(String blockId) {
        return IntStream.range(0, blocks.size())
                .filter(index -> blocks.get(index).id().equals(blockId))
                .findFirst()
                .orElse(-1);
    }

    /** Position of a region in canonical order, or -1. */
    public int regionIndex(String regionId) {
        return IntStream.range(0, regionSet.regions().size())
                .filter(index -> regionSet.regions().get(index).id().equals(regionId))
                .findFirst()
                .orElse(-1);
    }
}
