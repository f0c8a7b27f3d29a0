package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/** Every number is finite and in the range of its field (theory E-3, E-4). */
final class NumberRule implements ModelRule {

    /** More plants than this are no longer a few like firms that watch each other. */
    private static final int MOST_PLANTS = 10_000;

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Numbers numbers = new Numbers();
        numbers.check("output", "Model " + model.id(), "output", model.output(), Range.AT_LEAST_ZERO, "units a period");
        economy(numbers, model.economy());
        Declared.blocks(model).forEach(block -> {
            var value = block.value();
            numbers.check(block, "laborHours", value.laborHours(), Range.AT_LEAST_ZERO, "hours a unit of output");
            numbers.check(block, "skilledHours", value.skilledHours(), Range.AT_LEAST_ZERO, "hours a unit of output");
            numbers.check(block, "capital", value.capital(), Range.AT_LEAST_ZERO, "money a unit of yearly output");
            numbers.check(
                    block,
                    "floorSpace",
                    value.floorSpace(),
                    Range.AT_LEAST_ZERO,
                    "square metre months a unit of output");
            numbers.check(block, "utilities", value.utilities(), Range.AT_LEAST_ZERO, "units a unit of output");
            numbers.check(block, "profit", value.profit(), Range.AT_LEAST_ZERO, "money a unit of output");
            numbers.check(block, "setup", value.setup(), Range.AT_LEAST_ZERO, "money");
            numbers.check(block, "lifeYears", value.lifeYears(), Range.LIFE, "years");
            numbers.check(block, "fixedCost", value.fixedCost(), Range.AT_LEAST_ZERO, "money a period");
            numbers.check(block, "complexity", value.complexity(), Range.SHARE, "technological complexity");
            value.armsLength().ifPresent(terms -> armsLength(numbers, block, terms));
            String room = "what a plant takes of its region's capacity";
            numbers.check(block, "plants.load", value.plants().load(), Range.AT_LEAST_ZERO, room);
            numbers.check(block, "plants.capacity", value.plants().capacity(), Range.AT_LEAST_ZERO, "units a period");
        });
        Declared.links(model).forEach(link -> link(numbers, link));
        Declared.markets(model).forEach(market -> {
            var value = market.value();
            numbers.check(market, "demand", value.demand(), Range.AT_LEAST_ZERO, "units a period");
            numbers.check(market, "weightKg", value.weightKg(), Range.AT_LEAST_ZERO, "kilograms a unit");
            numbers.check(market, "value", value.value(), Range.AT_LEAST_ZERO, "money a unit");
            numbers.check(market, "shipmentKg", value.shipmentKg(), Range.SHIPMENT, "kilograms a shipment");
        });
        Declared.sharedServices(model).forEach(service -> {
            var value = service.value();
            numbers.check(service, "cost", value.cost(), Range.AT_LEAST_ZERO, "money a period");
            value.table()
                    .ifPresent(use -> numbers.check(
                            service, "table.factor", use.factor(), Range.AT_LEAST_ZERO, "multiplier of cells"));
        });
        scenarios(numbers, model);
        horizon(numbers, model);
        model.cluster().ifPresent(cluster -> cluster(numbers, cluster));
        regions(numbers, model);
        trade(numbers, model);
        return numbers.findings;
    }

    private static void economy(Numbers numbers, EconomyDescriptor economy) {
        numbers.economy("discountRate", economy.discountRate(), Range.DISCOUNT_RATE, "share a year");
        numbers.economy("timeCost", economy.timeCost(), Range.AT_LEAST_ZERO, "share of value an hour");
        numbers.economy(
                "complexityPenalty",
                economy.complexityPenalty(),
                Range.AT_LEAST_ZERO,
                "rise of unit cost a unit of gap");
        numbers.economy("complexitySlack", economy.complexitySlack(), Range.SHARE, "complexity above capability");
        numbers.economy(
                "institutions", economy.institutions(), Range.AT_LEAST_ZERO, "factor on the friction at arm's length");
    }

    private static void armsLength(Numbers numbers, Declared<BlockDescriptor> block, ArmsLengthDescriptor terms) {
        String unit = "money a unit of output";
        numbers.check(block, "armsLength.advantage", terms.advantage(), Range.AT_LEAST_ZERO, unit);
        numbers.check(block, "armsLength.friction", terms.friction(), Range.AT_LEAST_ZERO, unit);
        numbers.check(
                block, "armsLength.frictionPerKm", terms.frictionPerKm(), Range.AT_LEAST_ZERO, unit + " and kilometre");
    }

    private static void link(Numbers numbers, Declared<LinkDescriptor> link) {
        var value = link.value();
        numbers.check(link, "flow", value.flow(), Range.AT_LEAST_ZERO, "travelling units a unit of output");
        numbers.check(link, "weightKg", value.weightKg(), Range.AT_LEAST_ZERO, "kilograms a travelling unit");
        numbers.check(link, "value", value.value(), Range.AT_LEAST_ZERO, "money a travelling unit");
        numbers.check(link, "shipmentKg", value.shipmentKg(), Range.SHIPMENT, "kilograms a shipment");
        numbers.check(link, "coordination", value.coordination(), Range.AT_LEAST_ZERO, "money a period");
        numbers.check(
                link, "unitCoordination", value.unitCoordination(), Range.AT_LEAST_ZERO, "money a travelling unit");
        String factor = "multiplier of the table's cells";
        value.fixedTable()
                .ifPresent(use -> numbers.check(link, "fixedTable.factor", use.factor(), Range.AT_LEAST_ZERO, factor));
        value.unitTable()
                .ifPresent(use -> numbers.check(link, "unitTable.factor", use.factor(), Range.AT_LEAST_ZERO, factor));
    }

    private static void scenarios(Numbers numbers, ModelDescriptor model) {
        for (Declared<ScenarioDescriptor> scenario : Declared.scenarios(model)) {
            for (int position = 0; position < scenario.value().changes().size(); position++) {
                var change = scenario.value().changes().get(position);
                // What the changed field allows is checked once the change is applied.
                if (!Double.isFinite(change.value())) {
                    String field = "changes[" + position + "].value";
                    numbers.check(
                            scenario, field, change.value(), Range.AT_LEAST_ZERO, "what " + change.path() + " becomes");
                }
            }
        }
    }

    private static void horizon(Numbers numbers, ModelDescriptor model) {
        for (Declared<MoveDescriptor> move : Declared.moves(model)) {
            numbers.check(move, "exit", move.value().exit(), Range.AT_LEAST_ZERO, "money, once");
            numbers.check(move, "moving", move.value().moving(), Range.AT_LEAST_ZERO, "money, once");
        }
        List<TrendDescriptor> trends =
                model.horizon().map(HorizonDescriptor::trends).orElse(List.of());
        for (int position = 0; position < trends.size(); position++) {
            TrendDescriptor trend = trends.get(position);
            numbers.check(
                    "horizon.trends[" + position + "].factor",
                    "Trend of " + trend.path(),
                    "factor",
                    trend.factor(),
                    Range.TREND,
                    "a year to the year before");
        }
        Declared.uncertainties(model).forEach(uncertainty -> uncertain(numbers, uncertainty));
    }

    private static void uncertain(Numbers numbers, Declared<UncertaintyDescriptor> uncertainty) {
        UncertaintyDescriptor value = uncertainty.value();
        numbers.check(uncertainty, "volatility", value.volatility(), Range.VOLATILITY, "in logarithms, over a year");
        for (int state = 0; state < value.factors().size(); state++) {
            String field = "factors[" + state + "]";
            numbers.check(uncertainty, field, value.factors().get(state), Range.WAGE_FACTOR, "factor of the wages");
        }
        for (int state = 0; state < value.chances().size(); state++) {
            List<Double> row = value.chances().get(state);
            for (int later = 0; later < row.size(); later++) {
                String field = "chances[" + state + "][" + later + "]";
                numbers.check(uncertainty, field, row.get(later), Range.SHARE, "probability within a year");
            }
        }
    }

    private static void cluster(Numbers numbers, ClusterDescriptor cluster) {
        numbers.whole("cluster.firms", "The cluster", "firms", cluster.firms(), 1);
        numbers.check(
                "cluster.movingCost", "The cluster", "movingCost", cluster.movingCost(), Range.AT_LEAST_ZERO, "money");
        for (ClusterSite site : cluster.sites()) {
            String path = "sites." + site.region() + ".";
            String owner = "Site " + site.region() + " of the cluster";
            numbers.whole(path + "incumbents", owner, "incumbents", site.incumbents(), 0);
            numbers.check(path + "size", owner, "size", site.size(), Range.ABOVE_ZERO, "activity");
            numbers.check(
                    path + "support",
                    owner,
                    "support",
                    site.support(),
                    Range.AT_LEAST_ZERO,
                    "money a plant and period");
            site.supportFirms()
                    .ifPresent(firms -> numbers.whole(path + "supportFirms", owner, "supportFirms", firms, 0));
        }
        for (EffectDescriptor effect : cluster.effects()) {
            String path = "effects." + effect.kind() + ".";
            String owner = "Effect " + effect.kind() + " of the cluster";
            numbers.check(
                    path + "strength", owner, "strength", effect.strength(), Range.AT_LEAST_ZERO, "money or a factor");
            numbers.check(path + "exponent", owner, "exponent", effect.exponent(), Range.ABOVE_ZERO, "a power");
            numbers.check(path + "scale", owner, "scale", effect.scale(), Range.ABOVE_ZERO, "plants or distance");
        }
    }

    private static void regions(Numbers numbers, ModelDescriptor model) {
        Declared.regions(model).forEach(region -> {
            var value = region.value();
            numbers.check(region, "wage", value.wage(), Range.AT_LEAST_ZERO, "money an hour");
            numbers.check(region, "skilledWage", value.skilledWage(), Range.AT_LEAST_ZERO, "money an hour");
            numbers.check(region, "rent", value.rent(), Range.AT_LEAST_ZERO, "money a square metre a month");
            numbers.check(region, "capitalCost", value.capitalCost(), Range.AT_LEAST_ZERO, "share a year");
            numbers.check(
                    region, "productivity", value.productivity(), Range.PRODUCTIVITY, "output relative to the norm");
            numbers.check(region, "utilityPrice", value.utilityPrice(), Range.AT_LEAST_ZERO, "money a unit");
            numbers.check(region, "profitTax", value.profitTax(), Range.SHARE, "share of profit");
            numbers.check(region, "taxHolidayYears", value.taxHolidayYears(), Range.AT_LEAST_ZERO, "years");
            numbers.check(region, "capability", value.capability(), Range.SHARE, "technological capability");
            numbers.check(region, "site.entry", value.site().entry(), Range.AT_LEAST_ZERO, "money a period");
            numbers.check(region, "site.capacity", value.site().capacity(), Range.AT_LEAST_ZERO, "loads that fit");
            numbers.check(region, "setupFactor", value.setupFactor(), Range.AT_LEAST_ZERO, "multiplier of set-up");
            numbers.check(region, "latitude", value.latitude(), Range.LATITUDE, "degrees north");
            numbers.check(region, "longitude", value.longitude(), Range.LONGITUDE, "degrees east");
        });
    }

    private static void trade(Numbers numbers, ModelDescriptor model) {
        Declared.countries(model).forEach(country -> {
            var value = country.value();
            numbers.check(country, "tariff", value.tariff(), Range.AT_LEAST_ZERO, "share of value");
            numbers.check(country, "importHours", value.importHours(), Range.AT_LEAST_ZERO, "hours a shipment");
            numbers.check(country, "exportHours", value.exportHours(), Range.AT_LEAST_ZERO, "hours a shipment");
            numbers.check(country, "importFee", value.importFee(), Range.AT_LEAST_ZERO, "money a shipment");
            numbers.check(country, "exportFee", value.exportFee(), Range.AT_LEAST_ZERO, "money a shipment");
        });
        Declared.routes(model).forEach(route -> {
            var value = route.value();
            numbers.check(route, "km", value.km(), Range.AT_LEAST_ZERO, "kilometres");
            numbers.check(route, "hours", value.hours(), Range.AT_LEAST_ZERO, "hours");
            numbers.check(
                    route, "costPerTonneKm", value.costPerTonneKm(), Range.AT_LEAST_ZERO, "money a tonne-kilometre");
            numbers.check(route, "handlingPerTonne", value.handlingPerTonne(), Range.AT_LEAST_ZERO, "money a tonne");
        });
        Declared.borders(model).forEach(border -> {
            numbers.check(border, "hours", border.value().hours(), Range.AT_LEAST_ZERO, "hours a shipment");
            numbers.check(border, "fee", border.value().fee(), Range.AT_LEAST_ZERO, "money a shipment");
        });
        Declared.agreements(model)
                .forEach(agreement -> numbers.check(
                        agreement, "tariff", agreement.value().tariff(), Range.AT_LEAST_ZERO, "share of value"));
        model.regionSet().fallback().ifPresent(way -> {
            numbers.fallback("detour", way.detour(), Range.DETOUR, "length relative to the great circle");
            numbers.fallback("speedKmPerHour", way.speedKmPerHour(), Range.SPEED, "kilometres an hour");
            numbers.fallback("costPerTonneKm", way.costPerTonneKm(), Range.AT_LEAST_ZERO, "money a tonne-kilometre");
            numbers.fallback("handlingPerTonne", way.handlingPerTonne(), Range.AT_LEAST_ZERO, "money a tonne");
        });
    }

    /** Findings as they come up. */
    private static final class Numbers {
        private final List<Finding> findings = new ArrayList<>();

        void check(Declared<?> element, String field, OptionalDouble value, Range range, String unit) {
            if (value.isPresent()) {
                check(element, field, value.getAsDouble(), range, unit);
            }
        }

        void check(Declared<?> element, String field, double value, Range range, String unit) {
            if (isWrong(value, range)) {
                findings.add(range.finding(element.field(field), element.atStart(), field, value, unit));
            }
        }

        /** A number of things: so small that they can be counted. */
        void whole(String path, String owner, String field, double value, int least) {
            boolean counts = value == Math.rint(value) && value >= least && value <= MOST_PLANTS;
            if (!Double.isFinite(value)) {
                check(path, owner, field, value, Range.AT_LEAST_ZERO, "a number of things");
            } else if (!counts) {
                findings.add(Diagnostic.NOT_WHOLE.at(
                        path,
                        owner + ": " + field + " is " + PlainNumber.of(value) + "; it must be a whole number from "
                                + least + " to " + MOST_PLANTS + ". Firms and plants are counted one by one.",
                        "write " + PlainNumber.of(Math.min(MOST_PLANTS, Math.max(least, Math.rint(value)))) + "."));
            }
        }

        void economy(String field, double value, Range range, String unit) {
            check("economy." + field, "Economy", field, value, range, unit);
        }

        void fallback(String field, double value, Range range, String unit) {
            check("fallback." + field, "Fallback", field, value, range, unit);
        }

        private static boolean isWrong(double value, Range range) {
            return !Double.isFinite(value) || !range.contains(value);
        }

        void check(String path, String owner, String field, double value, Range range, String unit) {
            if (isWrong(value, range)) {
                findings.add(range.finding(path, owner, field, value, unit));
            }
        }
    }
}
