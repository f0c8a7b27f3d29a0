package org.fragmenta.typed;

import org.fragmenta.dsl.Constant;
import org.fragmenta.parametric.Parameter;

/**
 * A number of a model that a curve or a map runs over, in the unit that each method says; "times today's" is 1 today.
 * Whether a model has it, and whether cost can be followed over it, is told when the curve or map is asked for.
 */
public final class Axis {
    private final String path;

    private Axis(String path) {
        this.path = path;
    }

    private static Axis of(String section, Constant element, String field) {
        return new Axis(section + "." + element.id() + "." + field);
    }

    /** The path that documents and the command line name it by. */
    public String path() {
        return path;
    }

    /** Output, units of the final product a period. */
    public static Axis output() {
        return new Axis(Parameter.OUTPUT);
    }

    /** How far wages lie below the highest, times today's. */
    public static Axis wageGap() {
        return new Axis(Parameter.WAGE_GAP);
    }

    /** Cost of an hour in transit, share of the goods' value. */
    public static Axis timeCost() {
        return new Axis("economy.timeCost");
    }

    /** Rise of unit cost for each unit by which a block's complexity exceeds a region's capability. */
    public static Axis complexityPenalty() {
        return new Axis("economy.complexityPenalty");
    }

    /** What weak institutions cost between firms, times today's. */
    public static Axis institutions() {
        return new Axis("economy.institutions");
    }

    /** Set-up cost of all plants, times today's. */
    public static Axis setups() {
        return new Axis("blocks.*.setup");
    }

    /** Cost of one hour of unskilled labour in a region. */
    public static Axis wage(Constant.Region region) {
        return of("regions", region, "wage");
    }

    /** Cost of one hour of skilled labour in a region. */
    public static Axis skilledWage(Constant.Region region) {
        return of("regions", region, "skilledWage");
    }

    /** Cost of one square metre of factory space for one month in a region. */
    public static Axis rent(Constant.Region region) {
        return of("regions", region, "rent");
    }

    /** Rental rate of capital in a region, share a year (0.10 is 10 %). */
    public static Axis capitalCost(Constant.Region region) {
        return of("regions", region, "capitalCost");
    }

    /** Cost of one unit of utilities in a region. */
    public static Axis utilityPrice(Constant.Region region) {
        return of("regions", region, "utilityPrice");
    }

    /** Effective tax rate on profit in a region. */
    public static Axis profitTax(Constant.Region region) {
        return of("regions", region, "profitTax");
    }

    /** Multiplier on set-up cost in a region; 1 is the norm. */
    public static Axis setupFactor(Constant.Region region) {
        return of("regions", region, "setupFactor");
    }

    /** Hours of unskilled labour a unit of final output in a block. */
    public static Axis laborHours(Constant.Block block) {
        return of("blocks", block, "laborHours");
    }

    /** Hours of skilled labour a unit of final output in a block. */
    public static Axis skilledHours(Constant.Block block) {
        return of("blocks", block, "skilledHours");
    }

    /** Capital that a block employs a unit of yearly output, money. */
    public static Axis capital(Constant.Block block) {
        return of("blocks", block, "capital");
    }

    /** Factory space that a unit of output needs for one month in a block, square metres. */
    public static Axis floorSpace(Constant.Block block) {
        return of("blocks", block, "floorSpace");
    }

    /** Units of utilities a unit of final output in a block. */
    public static Axis utilities(Constant.Block block) {
        return of("blocks", block, "utilities");
    }

    /** Taxable profit of a block a unit of final output, money. */
    public static Axis profit(Constant.Block block) {
        return of("blocks", block, "profit");
    }

    /** Sunk set-up cost of a block's plant, money. */
    public static Axis setup(Constant.Block block) {
        return of("blocks", block, "setup");
    }

    /** Fixed operating cost of a block's plant, money a period. */
    public static Axis fixedCost(Constant.Block block) {
        return of("blocks", block, "fixedCost");
    }

    /** All that service links cost, times today's. */
    public static Axis linkCosts() {
        return new Axis(Parameter.ALL_LINKS);
    }

    /** All that a service link costs, times today's. */
    public static Axis linkCost(Constant.Link link) {
        return of("links", link, "cost");
    }

    /** Units that travel over a link a unit of final output. */
    public static Axis flow(Constant.Link link) {
        return of("links", link, "flow");
    }

    /** Weight of a unit that travels over a link, kilograms. */
    public static Axis weightKg(Constant.Link link) {
        return of("links", link, "weightKg");
    }

    /** Value of a unit that travels over a link, money. */
    public static Axis value(Constant.Link link) {
        return of("links", link, "value");
    }

    /** Fixed cost of keeping the two blocks of a link apart, money a period. */
    public static Axis coordination(Constant.Link link) {
        return of("links", link, "coordination");
    }

    /** Cost of keeping the two blocks of a link apart, money a travelling unit. */
    public static Axis unitCoordination(Constant.Link link) {
        return of("links", link, "unitCoordination");
    }

    /** All that the ways to the markets cost, times today's. */
    public static Axis marketCosts() {
        return new Axis("markets.*.cost");
    }

    /** All that the way to a market costs, times today's. */
    public static Axis marketCost(Constant.Market market) {
        return of("markets", market, "cost");
    }

    /** What a market takes, units a period. */
    public static Axis demand(Constant.Market market) {
        return of("markets", market, "demand");
    }

    /** General tariffs of all countries, times today's. */
    public static Axis tariffs() {
        return new Axis("countries.*.tariff");
    }

    /** General tariff of a country, share of value. */
    public static Axis tariff(Constant.Country country) {
        return of("countries", country, "tariff");
    }

    /** Hours a shipment waits at a country's border on the way in. */
    public static Axis importHours(Constant.Country country) {
        return of("countries", country, "importHours");
    }

    /** Hours a shipment waits at a country's border on the way out. */
    public static Axis exportHours(Constant.Country country) {
        return of("countries", country, "exportHours");
    }

    /** Cost of a shipment at a country's border on the way in. */
    public static Axis importFee(Constant.Country country) {
        return of("countries", country, "importFee");
    }

    /** Cost of a shipment at a country's border on the way out. */
    public static Axis exportFee(Constant.Country country) {
        return of("countries", country, "exportFee");
    }

    /** Hours at all particular borders, times today's. */
    public static Axis borderHours() {
        return new Axis("borders.*.hours");
    }

    /** Hours that a shipment waits at a border. */
    public static Axis borderHours(Constant.Border border) {
        return of("borders", border, "hours");
    }

    /** Cost of a shipment at a border. */
    public static Axis borderFee(Constant.Border border) {
        return of("borders", border, "fee");
    }

    /** Hours in transit on a corridor, times today's; of a single route, hours. */
    public static Axis corridorHours(Constant.Corridor corridor) {
        return of("corridors", corridor, "hours");
    }

    /** Freight a tonne-kilometre on a corridor, times today's; of a single route, money. */
    public static Axis corridorFreight(Constant.Corridor corridor) {
        return of("corridors", corridor, "costPerTonneKm");
    }

    /** Tariffs of all agreements, times today's. */
    public static Axis agreedTariffs() {
        return new Axis("agreements.*.tariff");
    }

    @Override
    public String toString() {
        return path;
    }
}
