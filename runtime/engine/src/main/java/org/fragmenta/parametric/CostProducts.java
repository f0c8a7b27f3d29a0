package org.fragmenta.parametric;

import static org.fragmenta.parametric.NumberField.*;

import java.util.List;
import java.util.Set;

/**
 * The products of numbers that the cost of a regime is a sum of (docs/architecture.md, "Cost"). Two numbers of one
 * product cannot be varied together: the cost would not be affine in both.
 */
final class CostProducts {
    private static final List<Set<NumberField>> PRODUCTS = List.of(
            Set.of(SETUP, SETUP_FACTOR),
            Set.of(OUTPUT, COMPLEXITY_PENALTY, LABOR_HOURS, WAGE),
            Set.of(OUTPUT, COMPLEXITY_PENALTY, SKILLED_HOURS, SKILLED_WAGE),
            Set.of(OUTPUT, COMPLEXITY_PENALTY, SKILLED_HOURS, WAGE),
            Set.of(OUTPUT, COMPLEXITY_PENALTY, CAPITAL, CAPITAL_COST),
            Set.of(OUTPUT, COMPLEXITY_PENALTY, FLOOR_SPACE, RENT),
            Set.of(OUTPUT, COMPLEXITY_PENALTY, UTILITIES, UTILITY_PRICE),
            Set.of(OUTPUT, PROFIT, PROFIT_TAX),
            Set.of(OUTPUT, INSTITUTIONS),
            Set.of(LINK_COST, COORDINATION),
            Set.of(LINK_COST, OUTPUT, FLOW, UNIT_COORDINATION),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_WEIGHT, KM, FREIGHT_RATE),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_WEIGHT, HANDLING),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_WEIGHT, IMPORT_FEE),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_WEIGHT, EXPORT_FEE),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_WEIGHT, BORDER_FEE),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_VALUE, TIME_COST, ROUTE_HOURS),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_VALUE, TIME_COST, IMPORT_HOURS),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_VALUE, TIME_COST, EXPORT_HOURS),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_VALUE, TIME_COST, BORDER_HOURS),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_VALUE, TARIFF),
            Set.of(LINK_COST, OUTPUT, FLOW, LINK_VALUE, AGREED_TARIFF),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_WEIGHT, KM, FREIGHT_RATE),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_WEIGHT, HANDLING),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_WEIGHT, IMPORT_FEE),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_WEIGHT, EXPORT_FEE),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_WEIGHT, BORDER_FEE),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_VALUE, TIME_COST, ROUTE_HOURS),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_VALUE, TIME_COST, IMPORT_HOURS),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_VALUE, TIME_COST, EXPORT_HOURS),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_VALUE, TIME_COST, BORDER_HOURS),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_VALUE, TARIFF),
            Set.of(MARKET_COST, OUTPUT, DEMAND, MARKET_VALUE, AGREED_TARIFF));

    private CostProducts() {}

    /** Whether two different numbers are multiplied somewhere. */
    static boolean multiply(NumberField one, NumberField other) {
        return one != other && PRODUCTS.stream().anyMatch(product -> product.contains(one) && product.contains(other));
    }
}
