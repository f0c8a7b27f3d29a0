package org.fragmenta.instance;

import java.util.OptionalDouble;
import org.fragmenta.descriptor.RegionDescriptor;

/** A number of a region that a what-if may change; units and ranges as in {@link RegionDescriptor}. */
public enum RegionFact {
    WAGE,
    SKILLED_WAGE,
    RENT,
    CAPITAL_COST,
    PRODUCTIVITY,
    UTILITY_PRICE,
    PROFIT_TAX,
    CAPABILITY,
    SETUP_FACTOR;

    /** A region with another value of this fact. */
    RegionDescriptor revise(RegionDescriptor region, double value) {
        return new RegionDescriptor(
                region.id(),
                region.label(),
                region.country(),
                choose(WAGE, value, region.wage()),
                choose(SKILLED_WAGE, value, region.skilledWage()),
                choose(RENT, value, region.rent()),
                choose(CAPITAL_COST, value, region.capitalCost()),
                choose(PRODUCTIVITY, value, region.productivity()),
                choose(UTILITY_PRICE, value, region.utilityPrice()),
                choose(PROFIT_TAX, value, region.profitTax()),
                region.taxHolidayYears(),
                choose(CAPABILITY, value, region.capability()),
                choose(SETUP_FACTOR, value, region.setupFactor()),
                region.latitude(),
                region.longitude(),
                region.site(),
                region.source());
    }

    private OptionalDouble choose(RegionFact fact, double value, OptionalDouble standing) {
        return this == fact ? OptionalDouble.of(value) : standing;
    }

    private double choose(RegionFact fact, double value, double standing) {
        return this == fact ? value : standing;
    }
}
