package org.fragmenta.result;

import java.util.List;

/**
 * The cost of a plan by origin (theory CO-1), money a period.
 *
 * @param total the sum of the three parts
 * @param setup annualised set-up of all blocks
 * @param operation fixed and variable operation of all blocks, profit tax included
 * @param serviceLinks all links and all markets
 * @param blocks a line a block
 * @param links a line a link
 * @param markets a line a market
 */
public record CostSplit(
        double total,
        double setup,
        double operation,
        double serviceLinks,
        List<BlockLine> blocks,
        List<LinkLine> links,
        List<LinkLine> markets) {

    public CostSplit {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        markets = List.copyOf(markets);
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
}
