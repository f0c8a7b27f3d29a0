package org.fragmenta.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param tables explicit cost tables that links and shared services refer to
 * @param sharedServices services that several links use together
 * @param technologies the ways of making the product; none where all blocks together are the only one
 * @param scenarios named what-ifs
 * @param horizon the years over which blocks may move; absent where one period stands for all
 * @param cluster what makes the model a study of a cluster; absent where it is none
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
        List<SharedServiceDescriptor> sharedServices,
        List<TechnologyDescriptor> technologies,
        List<ScenarioDescriptor> scenarios,
        Optional<HorizonDescriptor> horizon,
        Optional<ClusterDescriptor> cluster) {

    /** The document form that this engine reads and writes. */
    public static final int SCHEMA = 1;

    public ModelDescriptor {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        markets = List.copyOf(markets);
        tables = List.copyOf(tables);
        sharedServices = List.copyOf(sharedServices);
        technologies = List.copyOf(technologies);
        scenarios = List.copyOf(scenarios);
    }

    /** A model of one period that stands for all, and no study of a cluster. */
    public ModelDescriptor(
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
            List<SharedServiceDescriptor> sharedServices,
            List<TechnologyDescriptor> technologies,
            List<ScenarioDescriptor> scenarios) {
        this(
                schema,
                id,
                title,
                currency,
                period,
                output,
                economy,
                regionSet,
                blocks,
                links,
                markets,
                tables,
                sharedServices,
                technologies,
                scenarios,
                Optional.empty(),
                Optional.empty());
    }

    /** A model without shared services. */
    public ModelDescriptor(
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
            List<TechnologyDescriptor> technologies,
            List<ScenarioDescriptor> scenarios) {
        this(
                schema,
                id,
                title,
                currency,
                period,
                output,
                economy,
                regionSet,
                blocks,
                links,
                markets,
                tables,
                List.of(),
                technologies,
                scenarios);
    }

    /** Position of a block in canonical order, or -1. */
    public int blockIndex(String blockId) {
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index).id().equals(blockId)) {
                return index;
            }
        }
        return -1;
    }

    /**
     * The model as one technology makes it: with its blocks, the links between two of them, the markets that they serve and
     * the services and tables that these links use; without technologies, scenarios, horizon and cluster.
     */
    public ModelDescriptor madeBy(TechnologyDescriptor technology) {
        Set<String> used = Set.copyOf(technology.blocks());
        List<LinkDescriptor> usedLinks = links.stream()
                .filter(link -> used.contains(link.from()) && used.contains(link.to()))
                .toList();
        Set<String> usedTables = Stream.concat(
                        usedLinks.stream()
                                .flatMap(link -> Stream.concat(link.fixedTable().stream(), link.unitTable().stream())),
                        used(usedLinks).stream().flatMap(service -> service.table().stream()))
                .map(TableUse::table)
                .collect(Collectors.toSet());
        return ofOneTechnology(
                blocks.stream().filter(block -> used.contains(block.id())).toList(),
                usedLinks,
                markets.stream().filter(market -> used.contains(market.from())).toList(),
                tables.stream().filter(table -> usedTables.contains(table.id())).toList());
    }

    /** This model with other parts, all of which are used: without technologies, scenarios, horizon and cluster. */
    public ModelDescriptor ofOneTechnology(
            List<BlockDescriptor> newBlocks,
            List<LinkDescriptor> newLinks,
            List<MarketDescriptor> newMarkets,
            List<CostTable> newTables) {
        return new ModelDescriptor(
                schema,
                id,
                title,
                currency,
                period,
                output,
                economy,
                regionSet,
                newBlocks,
                newLinks,
                newMarkets,
                newTables,
                used(newLinks),
                List.of(),
                List.of());
    }

    private List<SharedServiceDescriptor> used(List<LinkDescriptor> usedLinks) {
        Set<String> named = usedLinks.stream()
                .flatMap(link -> link.sharedService().stream())
                .collect(Collectors.toSet());
        return sharedServices.stream()
                .filter(service -> named.contains(service.id()))
                .toList();
    }

    /** The technology of an id; absent if there is none. */
    public Optional<TechnologyDescriptor> technology(String technologyId) {
        return technologies.stream()
                .filter(technology -> technology.id().equals(technologyId))
                .findFirst();
    }

    /** This model with other blocks and links, in the same order. */
    public ModelDescriptor with(List<BlockDescriptor> newBlocks, List<LinkDescriptor> newLinks) {
        return copy(regionSet, newBlocks, newLinks, horizon, cluster);
    }

    /** This model with other facts of its regions, which stay the same in the same order. */
    public ModelDescriptor with(RegionSetDescriptor newRegionSet) {
        return copy(newRegionSet, blocks, links, horizon, cluster);
    }

    /** This model as a study of a cluster, or of none. */
    public ModelDescriptor with(Optional<ClusterDescriptor> newCluster) {
        return copy(regionSet, blocks, links, horizon, newCluster);
    }

    /** This model over some years, or at one time. */
    public ModelDescriptor over(Optional<HorizonDescriptor> years) {
        return copy(regionSet, blocks, links, years, cluster);
    }

    private ModelDescriptor copy(
            RegionSetDescriptor newRegionSet,
            List<BlockDescriptor> newBlocks,
            List<LinkDescriptor> newLinks,
            Optional<HorizonDescriptor> years,
            Optional<ClusterDescriptor> newCluster) {
        return new ModelDescriptor(
                schema,
                id,
                title,
                currency,
                period,
                output,
                economy,
                newRegionSet,
                newBlocks,
                newLinks,
                markets,
                tables,
                sharedServices,
                technologies,
                scenarios,
                years,
                newCluster);
    }

    /**
     * Whether blocks or links may bear costs together: in a region, in the plants of one block, or over a shared service.
     * Where they do not, the cost of a plan is a sum over its blocks and links.
     */
    public boolean sharesCosts() {
        return !sharedServices.isEmpty()
                || blocks.stream().anyMatch(block -> block.plants().several())
                || regionSet.regions().stream()
                        .anyMatch(region -> !region.site().isNone());
    }

    /** Position of a region in canonical order, or -1. */
    public int regionIndex(String regionId) {
        List<RegionDescriptor> regions = regionSet.regions();
        for (int index = 0; index < regions.size(); index++) {
            if (regions.get(index).id().equals(regionId)) {
                return index;
            }
        }
        return -1;
    }
}
