package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.BlockFact;
import org.fragmenta.instance.LinkFact;
import org.fragmenta.instance.RegionFact;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.typed.Axis;

/** Generates the typed names of what curves and maps of a model can run over. */
final class AxisGenerator {
    private static final List<RegionFact> REGION_FACTS = List.of(
            RegionFact.WAGE,
            RegionFact.SKILLED_WAGE,
            RegionFact.RENT,
            RegionFact.CAPITAL_COST,
            RegionFact.UTILITY_PRICE,
            RegionFact.PROFIT_TAX,
            RegionFact.SETUP_FACTOR);
    private static final List<BlockFact> BLOCK_FACTS = List.of(
            BlockFact.LABOR_HOURS,
            BlockFact.SKILLED_HOURS,
            BlockFact.CAPITAL,
            BlockFact.FLOOR_SPACE,
            BlockFact.UTILITIES,
            BlockFact.PROFIT,
            BlockFact.SETUP,
            BlockFact.FIXED_COST);
    private static final List<LinkFact> LINK_FACTS = List.of(
            LinkFact.FLOW, LinkFact.WEIGHT_KG, LinkFact.VALUE, LinkFact.COORDINATION, LinkFact.UNIT_COORDINATION);

    private final ModelNames names;
    private final ModelDescriptor model;
    private final ClassName self;
    private final TypeSpec.Builder type;

    AxisGenerator(ModelNames names, ModelDescriptor model, boolean isPublic) {
        this.names = names;
        this.model = model;
        this.self = names.type("Axis");
        this.type = TypeSpec.classBuilder(self).addModifiers(Modifier.FINAL);
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
    }

    TypeSpec type() {
        type.superclass(Axis.class)
                .addJavadoc(
                        "The numbers of $L that curves and maps run over, each in the unit that it says;"
                                + " \"times today's\" is 1 today.\n",
                        JavadocText.of(names.model()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "path")
                        .addStatement("super(path)")
                        .build());
        add("output", Parameter.OUTPUT, "Output, units of the final product a period.");
        add("wageGap", Parameter.WAGE_GAP, "How far wages lie below the highest, times today's.");
        add("timeCost", "economy.timeCost", "Cost of an hour in transit, share of the goods' value.");
        add(
                "complexityPenalty",
                "economy.complexityPenalty",
                "Rise of unit cost for each unit by which a block's complexity exceeds a region's capability.");
        if (model.blocks().stream().anyMatch(block -> block.armsLength().isPresent())) {
            add("institutions", "economy.institutions", "What weak institutions cost between firms, times today's.");
        }
        add("setups", "blocks.*.setup", "Set-up cost of all plants, times today's.");
        for (RegionFact fact : REGION_FACTS) {
            add("Region", fact, FactWords.of(fact));
        }
        for (BlockFact fact : BLOCK_FACTS) {
            add("Block", fact, FactWords.of(fact));
        }
        addLinks();
        addTrade();
        return type.build();
    }

    private void addLinks() {
        if (!model.links().isEmpty()) {
            add("linkCosts", Parameter.ALL_LINKS, "All that service links cost, times today's.");
            add("linkCost", "Link", "cost", "All that a service link costs, times today's.");
            for (LinkFact fact : LINK_FACTS) {
                add("Link", fact, FactWords.of(fact));
            }
        }
        if (!model.markets().isEmpty()) {
            add("marketCosts", "markets.*.cost", "All that the ways to the markets cost, times today's.");
            add("marketCost", "Market", "cost", "All that the way to a market costs, times today's.");
            add("demand", "Market", "demand", "What a market takes, units a period.");
        }
    }

    private void addTrade() {
        if (!model.regionSet().countries().isEmpty()) {
            add("tariffs", "countries.*.tariff", "General tariffs of all countries, times today's.");
            add("tariff", "Country", "tariff", "General tariff of a country, share of value.");
            add("importHours", "Country", "importHours", "Hours a shipment waits at a country's border on the way in.");
            add(
                    "exportHours",
                    "Country",
                    "exportHours",
                    "Hours a shipment waits at a country's border on the way out.");
            add("importFee", "Country", "importFee", "Cost of a shipment at a country's border on the way in.");
            add("exportFee", "Country", "exportFee", "Cost of a shipment at a country's border on the way out.");
        }
        if (!model.regionSet().borders().isEmpty()) {
            add("borderHours", "borders.*.hours", "Hours at all particular borders, times today's.");
            add("borderHours", "Border", "hours", "Hours that a shipment waits at a border.");
            add("borderFee", "Border", "fee", "Cost of a shipment at a border.");
        }
        if (!Generators.corridors(model.regionSet()).isEmpty()) {
            add(
                    "corridorHours",
                    "Corridor",
                    "hours",
                    "Hours in transit on a corridor, times today's; of a single route, hours.");
            add(
                    "corridorFreight",
                    "Corridor",
                    "costPerTonneKm",
                    "Freight a tonne-kilometre on a corridor, times today's; of a single route, money.");
        }
        if (!model.regionSet().agreements().isEmpty()) {
            add("agreedTariffs", "agreements.*.tariff", "Tariffs of all agreements, times today's.");
        }
    }

    private void add(String owner, Enum<?> fact, FactWords words) {
        String field = Identifiers.camelCase(fact.name());
        add(field, owner, field, words.meaning());
    }

    private void add(String name, String path, String meaning) {
        type.addMethod(axis(name, meaning)
                .addStatement("return new $T($S)", self, path)
                .build());
    }

    /** A number of one element, whose section is called by the plural of what it is. */
    private void add(String name, String owner, String field, String meaning) {
        String element = owner.toLowerCase(Locale.ROOT);
        String section = element.endsWith("y") ? element.substring(0, element.length() - 1) + "ies" : element + "s";
        type.addMethod(axis(name, meaning)
                .addParameter(names.type(owner), element)
                .addStatement("return new $T($S + $N.id() + $S)", self, section + ".", element, "." + field)
                .build());
    }

    private MethodSpec.Builder axis(String name, String meaning) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", meaning)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self);
    }
}
