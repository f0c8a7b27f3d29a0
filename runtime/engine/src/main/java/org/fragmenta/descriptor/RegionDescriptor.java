package org.fragmenta.descriptor;

import java.util.OptionalDouble;

/**
 * A place that can host production blocks. A fact that is absent may stay absent as long as no cost uses it.
 *
 * @param id unique within the region set
 * @param label the name that reports print
 * @param country id of the country, which decides borders and tariffs
 * @param wage cost of one hour of unskilled labour, all charges included
 * @param skilledWage cost of one hour of skilled labour; {@code wage} where absent
 * @param rent cost of one square metre of factory space for one month
 * @param capitalCost rental rate of capital, share a year (0.10 = 10 %)
 * @param productivity output of an hour of labour relative to the norm that block requirements are stated in; above 0
 * @param utilityPrice cost of one unit of utilities (energy, water)
 * @param profitTax tax rate on profit, 0 to 1
 * @param taxHolidayYears years from the start of a plant in which no profit tax is due; 0 for none (theory CO-4)
 * @param capability technological capability, 0 to 1 (theory LA-3)
 * @param setupFactor multiplier on set-up cost (land preparation, infrastructure, permits); 1 is the norm
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param site what blocks share by standing here
 * @param source where the figures come from, or "illustrative"
 */
public record RegionDescriptor(
        String id,
        String label,
        String country,
        OptionalDouble wage,
        OptionalDouble skilledWage,
        OptionalDouble rent,
        OptionalDouble capitalCost,
        double productivity,
        OptionalDouble utilityPrice,
        double profitTax,
        double taxHolidayYears,
        OptionalDouble capability,
        double setupFactor,
        OptionalDouble latitude,
        OptionalDouble longitude,
        SiteFacts site,
        String source) {

    /** A region whose blocks do not feel each other. */
    public RegionDescriptor(
            String id,
            String label,
            String country,
            OptionalDouble wage,
            OptionalDouble skilledWage,
            OptionalDouble rent,
            OptionalDouble capitalCost,
            double productivity,
            OptionalDouble utilityPrice,
            double profitTax,
            double taxHolidayYears,
            OptionalDouble capability,
            double setupFactor,
            OptionalDouble latitude,
            OptionalDouble longitude,
            String source) {
        this(
                id,
                label,
                country,
                wage,
                skilledWage,
                rent,
                capitalCost,
                productivity,
                utilityPrice,
                profitTax,
                taxHolidayYears,
                capability,
                setupFactor,
                latitude,
                longitude,
                SiteFacts.NONE,
                source);
    }

    /** This region with other terms for the blocks that stand there. */
    public RegionDescriptor withSite(SiteFacts newSite) {
        return new RegionDescriptor(
                id,
                label,
                country,
                wage,
                skilledWage,
                rent,
                capitalCost,
                productivity,
                utilityPrice,
                profitTax,
                taxHolidayYears,
                capability,
                setupFactor,
                latitude,
                longitude,
                newSite,
                source);
    }

    /** A region without facts of its own, for models whose costs are explicit tables. */
    public static RegionDescriptor bare(String id) {
        OptionalDouble none = OptionalDouble.empty();
        return new RegionDescriptor(id, id, id, none, none, none, none, 1, none, 0, 0, none, 1, none, none, "");
    }
}
