package org.fragmenta.processor.generate;

import org.fragmenta.instance.BlockFact;
import org.fragmenta.instance.LinkFact;
import org.fragmenta.instance.PlantFact;
import org.fragmenta.instance.RegionFact;
import org.fragmenta.instance.SiteFact;

/**
 * What the number of a what-if is, for the Javadoc of generated parameters.
 *
 * @param meaning a sentence with the unit
 * @param range the numbers that it may be
 */
record FactWords(String meaning, FactRange range) {

    static FactWords of(RegionFact fact) {
        return switch (fact) {
            case WAGE -> atLeastZero("Cost of one hour of unskilled labour in a region.");
            case SKILLED_WAGE -> atLeastZero("Cost of one hour of skilled labour in a region.");
            case RENT -> atLeastZero("Cost of one square metre of factory space for one month in a region.");
            case CAPITAL_COST -> atLeastZero("Rental rate of capital in a region, share a year (0.10 is 10 %).");
            case PRODUCTIVITY ->
                new FactWords(
                        "Output of an hour of labour in a region, relative to the norm of 1.", FactRange.POSITIVE);
            case UTILITY_PRICE -> atLeastZero("Cost of one unit of utilities in a region.");
            case PROFIT_TAX -> share("Effective tax rate on profit in a region.");
            case CAPABILITY -> share("Technological capability of a region.");
            case SETUP_FACTOR -> atLeastZero("Multiplier on set-up cost in a region; 1 is the norm.");
        };
    }

    static FactWords of(BlockFact fact) {
        return switch (fact) {
            case LABOR_HOURS -> atLeastZero("Hours of unskilled labour a unit of final output in a block.");
            case SKILLED_HOURS -> atLeastZero("Hours of skilled labour a unit of final output in a block.");
            case CAPITAL -> atLeastZero("Capital that a block employs a unit of yearly output, money.");
            case FLOOR_SPACE ->
                atLeastZero("Factory space that a unit of output needs for one month in a block, square metres.");
            case UTILITIES -> atLeastZero("Units of utilities a unit of final output in a block.");
            case PROFIT -> atLeastZero("Taxable profit of a block a unit of final output, money.");
            case SETUP -> atLeastZero("Sunk set-up cost of a block's plant, money.");
            case LIFE_YEARS ->
                new FactWords(
                        "Life of a block's plant over which set-up is annualised, years.", FactRange.AT_LEAST_ONE);
            case FIXED_COST -> atLeastZero("Fixed operating cost of a block's plant, money a period.");
            case COMPLEXITY -> share("Technological complexity of a block.");
        };
    }

    static FactWords of(SiteFact fact) {
        return switch (fact) {
            case ENTRY -> atLeastZero("Cost of being present in a region at all, money a period.");
            case CAPACITY -> atLeastZero("Load of the plants that a region holds.");
            case AGGLOMERATION ->
                atLeastZero("What a plant in a region saves by each plant that stands there, money a period.");
            case CONGESTION ->
                atLeastZero(
                        "What crowding costs in a region: half of it times the square of the number of plants is what"
                                + " each pays, money a\nperiod.");
        };
    }

    static FactWords of(PlantFact fact) {
        return switch (fact) {
            case LOAD -> atLeastZero("What a plant of a block takes of a region's capacity.");
            case PLANT_CAPACITY ->
                new FactWords(
                        "Units of the final product a period that a plant of a block can make.", FactRange.POSITIVE);
        };
    }

    static FactWords of(LinkFact fact) {
        return switch (fact) {
            case FLOW -> atLeastZero("Units that travel over a link a unit of final output.");
            case WEIGHT_KG -> atLeastZero("Weight of a unit that travels over a link, kilograms.");
            case VALUE -> atLeastZero("Value of a unit that travels over a link, money.");
            case SHIPMENT_KG ->
                new FactWords(
                        "Weight of a shipment over a link, kilograms, which shares the fees at a border.",
                        FactRange.POSITIVE);
            case COORDINATION -> atLeastZero("Fixed cost of keeping the two blocks of a link apart, money a period.");
            case UNIT_COORDINATION ->
                atLeastZero("Cost of keeping the two blocks of a link apart, money a travelling unit.");
        };
    }

    private static FactWords atLeastZero(String meaning) {
        return new FactWords(meaning, FactRange.AT_LEAST_ZERO);
    }

    private static FactWords share(String meaning) {
        return new FactWords(meaning, FactRange.SHARE);
    }
}
