package org.fragmenta.instance;

import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/**
 * What a block costs in a region by the formulas of theory CO-1, part by part. A fact of the region is asked for only
 * where the block needs it.
 *
 * @param block the block
 * @param region where it stands
 */
record BlockFormula(BlockDescriptor block, RegionDescriptor region) {

    /**
     * Annualised set-up, money a period.
     *
     * @param annuity share of set-up that a period pays
     */
    double setup(double annuity) {
        return annuity * block.setup() * region.setupFactor();
    }

    /** Unit cost, money a unit of final output, tax included. */
    double unit(EconomyDescriptor economy) {
        return chi(economy) * (labor() + capital() + rent() + utilities()) + tax(economy);
    }

    /** Factor by which the region's lack of capability raises operating cost (theory LA-3). */
    double chi(EconomyDescriptor economy) {
        double excess = excess();
        return excess > 0 ? 1 + economy.complexityPenalty() * excess : 1;
    }

    /** Whether the region is capable enough to host the block at all. */
    boolean isWithinReach(EconomyDescriptor economy) {
        return block.complexity() == 0
                || !economy.isOutOfReach(block.complexity(), needed(region.capability(), "capability"));
    }

    private double excess() {
        return block.complexity() == 0 ? 0 : block.complexity() - needed(region.capability(), "capability");
    }

    /** Unskilled and skilled labour, money a unit. */
    double labor() {
        double unskilled = block.laborHours() == 0
                ? 0
                : block.laborHours() * needed(region.wage(), "wage") / region.productivity();
        OptionalDouble skilledWage = region.skilledWage().isPresent() ? region.skilledWage() : region.wage();
        double skilled = block.skilledHours() == 0
                ? 0
                : block.skilledHours() * needed(skilledWage, "skilledWage") / region.productivity();
        return unskilled + skilled;
    }

    /** Rental of capital, money a unit. */
    double capital() {
        return block.capital() == 0 ? 0 : block.capital() * needed(region.capitalCost(), "capitalCost");
    }

    /** Factory space, money a unit. */
    double rent() {
        return block.floorSpace() == 0 ? 0 : block.floorSpace() * needed(region.rent(), "rent");
    }

    /** Energy and water, money a unit. */
    double utilities() {
        return block.utilities() == 0 ? 0 : block.utilities() * needed(region.utilityPrice(), "utilityPrice");
    }

    /** Profit tax, money a unit, spread over the plant's life where its first years are free of tax (theory CO-4). */
    double tax(EconomyDescriptor economy) {
        double taxed = economy.taxedShare(region.taxHolidayYears(), block.lifeYears());
        return taxed * region.profitTax() * block.profit();
    }

    private double needed(OptionalDouble fact, String name) {
        if (fact.isEmpty()) {
            throw new IllegalStateException("region " + region.id() + " states no " + name
                    + ", which the cost of block " + block.id() + " needs");
        }
        return fact.getAsDouble();
    }
}
