package org.fragmenta.combination;

import java.util.List;
import java.util.Optional;

/**
 * A model in plain numbers. Blocks stand in candidate regions only, {@code 0} to {@code candidates - 1}; over a network
 * there are more regions that goods pass through.
 *
 * @param regions all of them, candidates first
 * @param candidates how many regions may host blocks
 * @param blocks in canonical order
 * @param plants position of the block of several plants, the last; absent if there is none
 * @param links between two blocks
 * @param markets of the last block
 * @param routes of the network
 * @param trade between the countries of the regions
 * @param serviceCost what the shared service costs between two regions, money a period
 * @param technologies whether production may also do without the first block
 * @param rate discount rate
 * @param timeCost of an hour, share of value
 */
record Case(
        List<Region> regions,
        int candidates,
        List<Block> blocks,
        Optional<Plants> plants,
        List<Link> links,
        List<Market> markets,
        List<Route> routes,
        Trade trade,
        double serviceCost,
        boolean technologies,
        double rate,
        double timeCost) {

    /** Infinite capacity is no limit; an exclusive region holds one block and has no other count costs. */
    record Region(
            int country,
            double wage,
            double setupFactor,
            double entry,
            double capacity,
            double agglomeration,
            double congestion,
            boolean exclusive) {}

    /** Barred by candidate region. */
    record Block(
            double laborHours,
            double setup,
            double lifeYears,
            double fixedCost,
            double load,
            boolean[] barred,
            Optional<Supplier> supplier) {}

    /** Independent suppliers of a block. */
    record Supplier(int headquarters, double advantage, double friction) {}

    /** Capacity by candidate region, empty where it is not limited. */
    record Plants(double[] capacity) {
        boolean limited() {
            return capacity.length > 0;
        }
    }

    /** The table, a cost a unit by candidates, empty where the formula holds. */
    record Link(
            int from,
            int to,
            double coordination,
            double unitCoordination,
            double weightKg,
            double value,
            boolean separable,
            boolean shared,
            double[][] table) {}

    /** The row, a cost a unit by candidate, empty where goods pay their way. */
    record Market(int region, double demand, double weightKg, double value, boolean single, double[] row) {}

    record Route(int from, int to, double km, double hours, double costPerTonneKm, double handlingPerTonne) {}

    /**
     * Two countries.
     *
     * @param tariff by importer, share of value
     * @param agreement of both, a tariff; absent if there is none
     * @param borderHours between the two
     * @param borderFee between the two, money a shipment
     */
    record Trade(double[] tariff, Optional<Double> agreement, double borderHours, double borderFee) {}

    /** Weight of a shipment, kilograms. */
    static final double SHIPMENT_KG = 1000;

    double output() {
        return markets.stream().mapToDouble(Market::demand).sum();
    }

    int last() {
        return blocks.size() - 1;
    }

    /** Whether plants may divide some market. */
    boolean divides() {
        return plants.filter(Plants::limited).isPresent() && markets.stream().anyMatch(market -> !market.single());
    }
}
