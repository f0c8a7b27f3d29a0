package org.fragmenta.parametric;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * The numbers that enter the cost of every regime in proportion, with the words and units of reports. In units,
 * {@code $} stands for the model's currency and {@code @} for its period.
 */
enum NumberField {
    OUTPUT("", "output", "output", "units a @"),
    TIME_COST("economy", "timeCost", "cost of time", "of value an hour"),
    COMPLEXITY_PENALTY("economy", "complexityPenalty", "penalty on complexity", "of unit cost"),
    INSTITUTIONS("economy", "institutions", "cost of weak institutions", "times today's"),

    LABOR_HOURS("blocks", "laborHours", "labour hours", "h a unit"),
    SKILLED_HOURS("blocks", "skilledHours", "skilled hours", "h a unit"),
    CAPITAL("blocks", "capital", "capital", "$ a unit a year"),
    FLOOR_SPACE("blocks", "floorSpace", "floor space", "m2 months a unit"),
    UTILITIES("blocks", "utilities", "utilities", "units a unit"),
    PROFIT("blocks", "profit", "profit", "$ a unit"),
    SETUP("blocks", "setup", "set-up", "$"),
    FIXED_COST("blocks", "fixedCost", "fixed cost", "$ a @"),

    LINK_COST("links", "cost", "cost", "times today's"),
    FLOW("links", "flow", "flow", "units a unit"),
    LINK_WEIGHT("links", "weightKg", "weight", "kg"),
    LINK_VALUE("links", "value", "value", "$"),
    COORDINATION("links", "coordination", "coordination", "$ a @"),
    UNIT_COORDINATION("links", "unitCoordination", "coordination", "$ a unit"),

    MARKET_COST("markets", "cost", "cost", "times today's"),
    DEMAND("markets", "demand", "demand", "units a @"),
    MARKET_WEIGHT("markets", "weightKg", "weight", "kg"),
    MARKET_VALUE("markets", "value", "value", "$"),

    WAGE("regions", "wage", "wage", "$ an hour"),
    SKILLED_WAGE("regions", "skilledWage", "skilled wage", "$ an hour"),
    RENT("regions", "rent", "rent", "$ a m2 a month"),
    CAPITAL_COST("regions", "capitalCost", "cost of capital", "a year"),
    UTILITY_PRICE("regions", "utilityPrice", "price of utilities", "$ a unit"),
    PROFIT_TAX("regions", "profitTax", "profit tax", "of profit", 1),
    SETUP_FACTOR("regions", "setupFactor", "set-up factor", "times the norm"),

    TARIFF("countries", "tariff", "tariff", "of value"),
    IMPORT_HOURS("countries", "importHours", "import hours", "h"),
    EXPORT_HOURS("countries", "exportHours", "export hours", "h"),
    IMPORT_FEE("countries", "importFee", "import fee", "$ a shipment"),
    EXPORT_FEE("countries", "exportFee", "export fee", "$ a shipment"),
    KM("routes", "km", "length", "km"),
    ROUTE_HOURS("routes", "hours", "hours", "h"),
    FREIGHT_RATE("routes", "costPerTonneKm", "freight", "$ a tonne-km"),
    HANDLING("routes", "handlingPerTonne", "handling", "$ a tonne"),
    BORDER_HOURS("borders", "hours", "hours", "h"),
    BORDER_FEE("borders", "fee", "fee", "$ a shipment"),
    AGREED_TARIFF("agreements", "tariff", "tariff", "of value");

    private final String section;
    private final String field;
    private final String words;
    private final String unit;
    private final double highest;

    NumberField(String section, String field, String words, String unit) {
        this(section, field, words, unit, Double.POSITIVE_INFINITY);
    }

    NumberField(String section, String field, String words, String unit, double highest) {
        this.section = section;
        this.field = field;
        this.words = words;
        this.unit = unit;
        this.highest = highest;
    }

    /** The number of a section and field; absent if it does not enter in proportion. */
    static Optional<NumberField> of(String section, String field) {
        return Arrays.stream(values())
                .filter(each -> each.section.equals(section) && each.field.equals(field))
                .findFirst();
    }

    String section() {
        return section;
    }

    /** What it is called in reports. */
    String words() {
        return words;
    }

    /** The highest value that a model may state. */
    double highest() {
        return highest;
    }

    String unit(ModelDescriptor model) {
        return unit.replace("$", model.currency())
                .replace("@", model.period().name().toLowerCase(Locale.ROOT));
    }

    /** The path of the number of one element. */
    String path(String id) {
        return (section.isEmpty() ? "" : section + ".") + (id.isEmpty() ? "" : id + ".") + field;
    }

    /** Whether goods may take another way, or pay by another tariff, when it changes. */
    boolean reroutes() {
        return switch (this) {
            case TIME_COST,
                    LINK_WEIGHT,
                    LINK_VALUE,
                    MARKET_WEIGHT,
                    MARKET_VALUE,
                    TARIFF,
                    IMPORT_HOURS,
                    EXPORT_HOURS,
                    IMPORT_FEE,
                    EXPORT_FEE,
                    KM,
                    ROUTE_HOURS,
                    FREIGHT_RATE,
                    HANDLING,
                    BORDER_HOURS,
                    BORDER_FEE,
                    AGREED_TARIFF -> true;
            default -> false;
        };
    }
}
