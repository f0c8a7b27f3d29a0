package org.fragmenta.result;

import java.util.List;

/**
 * The cost of a plan by origin (theory CO-1), money a period.
 *
 * @param total the sum of the four parts
 * @param setup annualised set-up of all blocks
 * @param operation fixed and variable operation of all blocks, profit tax included
 * @param serviceLinks all links, all markets and the services that links share
 * @param sites what blocks share by standing in one region; negative where company pays
 * @param blocks a line a block, for one of several plants a line a plant
 * @param links a line a link, to a block of several plants a line a plant
 * @param markets a line a market, one for each plant that serves it
 * @param regions a line for each region whose blocks share a cost, in the order of the model
 * @param sharedServices a line for each two regions that a service is opened between, by service
 */
public record CostSplit(
        double total,
        double setup,
        double operation,
        double serviceLinks,
        double sites,
        List<BlockLine> blocks,
        List<LinkLine> links,
        List<LinkLine> markets,
        List<SiteLine> regions,
        List<ServiceLine> sharedServices) {

    public CostSplit {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        markets = List.copyOf(markets);
        regions = List.copyOf(regions);
        sharedServices = List.copyOf(sharedServices);
    }

    /** The cost of a plan whose blocks and links share nothing. */
    public CostSplit(
            double total,
            double setup,
            double operation,
            double serviceLinks,
            List<BlockLine> blocks,
            List<LinkLine> links,
            List<LinkLine> markets) {
        this(total, setup, operation, serviceLinks, 0, blocks, links, markets, List.of(), List.of());
    }

    /**
     * What a block costs where it stands.
     *
     * @param block id of the block
     * @param region id of its region
     * @param setup annualised set-up
     * @param fixedOperation fixed operation
     * @param labor unskilled and skilled labour
     * @param capital rental of capital
     * @param rent factory space
     * @param utilities energy and water
     * @param complexity what the region's lack of capability adds
     * @param tax profit tax
     * @param armsLength what an independent supplier adds to unit cost, its advantage deducted; 0 in-house
     * @param other unit cost that an explicit row or a method of the model gives, undivided
     */
    public record BlockLine(
            String block,
            String region,
            double setup,
            double fixedOperation,
            double labor,
            double capital,
            double rent,
            double utilities,
            double complexity,
            double tax,
            double armsLength,
            double other) {

        /** All but set-up. */
        public double operation() {
            return fixedOperation + labor + capital + rent + utilities + complexity + tax + armsLength + other;
        }
    }

    /**
     * What a link or a market costs between two regions.
     *
     * @param link id of the link or market
     * @param from region of the sender
     * @param to region of the receiver
     * @param coordination fixed and variable coordination
     * @param freight transport and handling
     * @param border fees at borders
     * @param time value of the hours in transit and at borders
     * @param tariff import tariffs
     * @param other what an explicit table or a method of the model gives, undivided
     */
    public record LinkLine(
            String link,
            String from,
            String to,
            double coordination,
            double freight,
            double border,
            double time,
            double tariff,
            double other) {

        /** The sum. */
        public double total() {
            return coordination + freight + border + time + tariff + other;
        }
    }

    /**
     * What blocks share by standing in one region.
     *
     * @param region id of the region
     * @param entry what it costs to be there at all
     * @param cluster what their number costs, negative where company pays
     */
    public record SiteLine(String region, double entry, double cluster) {

        /** The sum. */
        public double total() {
            return entry + cluster;
        }
    }

    /**
     * A shared service between two regions.
     *
     * @param service id of the service
     * @param first id of the region that comes first in the model
     * @param second id of the other region
     * @param cost what it costs there, however many links use it
     */
    public record ServiceLine(String service, String first, String second, double cost) {}
}
