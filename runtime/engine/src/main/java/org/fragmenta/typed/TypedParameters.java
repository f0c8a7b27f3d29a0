package org.fragmenta.typed;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.catalog.CompiledModel;
import org.fragmenta.catalog.Runs;
import org.fragmenta.catalog.WhatIf;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.dsl.Constant;
import org.fragmenta.instance.BlockFact;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.RegionFact;

/**
 * The what-ifs that every compiled model has.
 *
 * @param <P> the model's parameters
 * @param <B> its blocks
 * @param <R> the regions of its region set
 */
public abstract class TypedParameters<P, B extends Constant.Block, R extends Constant.Region> implements WhatIfs<P> {
    private final CostModel costs;
    private final String scenario;

    /** @param scenario id of the scenario that the costs are of */
    protected TypedParameters(CostModel costs, String scenario) {
        this.costs = costs;
        this.scenario = scenario;
    }

    /**
     * What the blocks and links of a model cost in a scenario.
     *
     * @param scenario id of one of its scenarios, or {@link ScenarioDescriptor#BASELINE}
     * @param regions all constants of its region set
     * @throws ModelException if the constants are those of another version of the region set, or the scenario breaks a
     *     rule of models
     */
    protected static CostModel costs(CompiledModel model, String scenario, Constant.Region[] regions) {
        ModelDescriptor descriptor = TypedModel.descriptor(model, Arrays.asList(regions));
        ModelDescriptor changed = scenario.equals(ScenarioDescriptor.BASELINE)
                ? descriptor
                : Runs.changed(descriptor, scenario, List.of());
        return CostModel.of(changed, model.customCosts());
    }

    @Override
    public final CostModel costs() {
        return costs;
    }

    /** Id of the scenario that the what-ifs are applied to. */
    public final String scenario() {
        return scenario;
    }

    /** Output, units of the final product a period; markets take in proportion. */
    public final P withOutput(double output) {
        return with(costs.withOutput(WhatIf.atLeast(0, output, "output", "")));
    }

    /** Cost of one hour of unskilled labour in a region. */
    public final P withWage(R region, double wage) {
        return with(region, RegionFact.WAGE, WhatIf.atLeast(0, wage, "wage", region.id()));
    }

    /** Cost of one hour of skilled labour in a region. */
    public final P withSkilledWage(R region, double skilledWage) {
        return with(region, RegionFact.SKILLED_WAGE, WhatIf.atLeast(0, skilledWage, "skilledWage", region.id()));
    }

    /** Cost of one square metre of factory space for one month in a region. */
    public final P withRent(R region, double rent) {
        return with(region, RegionFact.RENT, WhatIf.atLeast(0, rent, "rent", region.id()));
    }

    /** Rental rate of capital in a region, share a year (0.10 is 10 %). */
    public final P withCapitalCost(R region, double capitalCost) {
        return with(region, RegionFact.CAPITAL_COST, WhatIf.atLeast(0, capitalCost, "capitalCost", region.id()));
    }

    /** Output of an hour of labour in a region, relative to the norm of 1. */
    public final P withProductivity(R region, double productivity) {
        return with(region, RegionFact.PRODUCTIVITY, WhatIf.positive(productivity, "productivity", region.id()));
    }

    /** Cost of one unit of utilities in a region. */
    public final P withUtilityPrice(R region, double utilityPrice) {
        return with(region, RegionFact.UTILITY_PRICE, WhatIf.atLeast(0, utilityPrice, "utilityPrice", region.id()));
    }

    /** Effective tax rate on profit in a region. */
    public final P withProfitTax(R region, double profitTax) {
        return with(region, RegionFact.PROFIT_TAX, WhatIf.share(profitTax, "profitTax", region.id()));
    }

    /** Technological capability of a region. */
    public final P withCapability(R region, double capability) {
        return with(region, RegionFact.CAPABILITY, WhatIf.share(capability, "capability", region.id()));
    }

    /** Multiplier on set-up cost in a region; 1 is the norm. */
    public final P withSetupFactor(R region, double setupFactor) {
        return with(region, RegionFact.SETUP_FACTOR, WhatIf.atLeast(0, setupFactor, "setupFactor", region.id()));
    }

    /** Hours of unskilled labour a unit of final output in a block. */
    public final P withLaborHours(B block, double laborHours) {
        return with(block, BlockFact.LABOR_HOURS, WhatIf.atLeast(0, laborHours, "laborHours", block.id()));
    }

    /** Hours of skilled labour a unit of final output in a block. */
    public final P withSkilledHours(B block, double skilledHours) {
        return with(block, BlockFact.SKILLED_HOURS, WhatIf.atLeast(0, skilledHours, "skilledHours", block.id()));
    }

    /** Capital that a block employs a unit of yearly output, money. */
    public final P withCapital(B block, double capital) {
        return with(block, BlockFact.CAPITAL, WhatIf.atLeast(0, capital, "capital", block.id()));
    }

    /** Factory space that a unit of output needs for one month in a block, square metres. */
    public final P withFloorSpace(B block, double floorSpace) {
        return with(block, BlockFact.FLOOR_SPACE, WhatIf.atLeast(0, floorSpace, "floorSpace", block.id()));
    }

    /** Units of utilities a unit of final output in a block. */
    public final P withUtilities(B block, double utilities) {
        return with(block, BlockFact.UTILITIES, WhatIf.atLeast(0, utilities, "utilities", block.id()));
    }

    /** Taxable profit of a block a unit of final output, money. */
    public final P withProfit(B block, double profit) {
        return with(block, BlockFact.PROFIT, WhatIf.atLeast(0, profit, "profit", block.id()));
    }

    /** Sunk set-up cost of a block's plant, money. */
    public final P withSetup(B block, double setup) {
        return with(block, BlockFact.SETUP, WhatIf.atLeast(0, setup, "setup", block.id()));
    }

    /** Life of a block's plant over which set-up is annualised, years. */
    public final P withLifeYears(B block, double lifeYears) {
        return with(block, BlockFact.LIFE_YEARS, WhatIf.atLeast(1, lifeYears, "lifeYears", block.id()));
    }

    /** Fixed operating cost of a block's plant, money a period. */
    public final P withFixedCost(B block, double fixedCost) {
        return with(block, BlockFact.FIXED_COST, WhatIf.atLeast(0, fixedCost, "fixedCost", block.id()));
    }

    /** Technological complexity of a block. */
    public final P withComplexity(B block, double complexity) {
        return with(block, BlockFact.COMPLEXITY, WhatIf.share(complexity, "complexity", block.id()));
    }

    /** Share a year by which sunk set-up cost is annualised. */
    public final P withDiscountRate(double discountRate) {
        EconomyDescriptor now = costs.model().economy();
        return with(
                WhatIf.rate(discountRate, "discountRate", ""),
                now.timeCost(),
                now.complexityPenalty(),
                now.complexitySlack());
    }

    /** Cost of an hour in transit, share of the goods' value. */
    public final P withTimeCost(double timeCost) {
        EconomyDescriptor now = costs.model().economy();
        return with(
                now.discountRate(),
                WhatIf.atLeast(0, timeCost, "timeCost", ""),
                now.complexityPenalty(),
                now.complexitySlack());
    }

    /** Rise of unit cost for each unit by which a block's complexity exceeds a region's capability. */
    public final P withComplexityPenalty(double complexityPenalty) {
        EconomyDescriptor now = costs.model().economy();
        return with(
                now.discountRate(),
                now.timeCost(),
                WhatIf.atLeast(0, complexityPenalty, "complexityPenalty", ""),
                now.complexitySlack());
    }

    /** Excess of complexity over capability above which a region cannot host a block. */
    public final P withComplexitySlack(double complexitySlack) {
        EconomyDescriptor now = costs.model().economy();
        return with(
                now.discountRate(),
                now.timeCost(),
                now.complexityPenalty(),
                WhatIf.share(complexitySlack, "complexitySlack", ""));
    }

    /** Other routes, borders, countries or agreements between the same regions in the same order. */
    public final P withLogistics(RegionSetDescriptor revision) {
        return with(costs.withLogistics(revision));
    }

    private P with(R region, RegionFact fact, double value) {
        return with(costs.with(fact, region.ordinal(), value));
    }

    private P with(B block, BlockFact fact, double value) {
        return with(costs.with(fact, block.ordinal(), value));
    }

    private P with(double discountRate, double timeCost, double complexityPenalty, double complexitySlack) {
        double institutions = costs.model().economy().institutions();
        return with(costs.withEconomy(
                new EconomyDescriptor(discountRate, timeCost, complexityPenalty, complexitySlack, institutions)));
    }
}
