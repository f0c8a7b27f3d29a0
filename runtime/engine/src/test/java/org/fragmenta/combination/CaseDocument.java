package org.fragmenta.combination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.fragmenta.combination.Case.Block;
import org.fragmenta.combination.Case.Link;
import org.fragmenta.combination.Case.Market;
import org.fragmenta.combination.Case.Plants;
import org.fragmenta.combination.Case.Region;
import org.fragmenta.combination.Case.Route;

/** A case as the model document that a user would write. */
final class CaseDocument {
    private final Case model;

    private CaseDocument(Case model) {
        this.model = model;
    }

    static String of(Case model) {
        return new CaseDocument(model).text();
    }

    private String text() {
        List<String> services = model.links().stream().anyMatch(Link::shared)
                ? List.of("{\"id\": \"Shuttle\", \"cost\": " + model.serviceCost() + "}")
                : List.of();
        return "{\"schema\": 1, \"id\": \"Combined\", \"output\": " + model.output()
                + ", \"economy\": {\"discountRate\": "
                + model.rate() + ", \"timeCost\": " + model.timeCost() + "}, \"regionSet\": " + regionSet()
                + list("blocks", each(model.blocks().size(), this::block))
                + list("links", each(model.links().size(), this::link))
                + list("markets", each(model.markets().size(), this::market))
                + list("tables", tables())
                + list("sharedServices", services)
                + list("technologies", technologies()) + "}";
    }

    private static List<String> each(int size, java.util.function.IntFunction<String> text) {
        return IntStream.range(0, size).mapToObj(text).toList();
    }

    private static String list(String name, List<String> items) {
        return items.stream().collect(Collectors.joining(", ", ", \"" + name + "\": [", "]"));
    }

    private static String cells(double[] row) {
        return DoubleStream.of(row)
                .mapToObj(cell -> cell == Double.POSITIVE_INFINITY ? "null" : String.valueOf(cell))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The candidates' cells and, for all other regions, null. */
    private String wide(double[] row) {
        double[] all = Arrays.copyOf(row, model.regions().size());
        Arrays.fill(all, row.length, all.length, Double.POSITIVE_INFINITY);
        return cells(all);
    }

    static String regionId(int region) {
        return String.format(Locale.ROOT, "R%02d", region);
    }

    private String regionSet() {
        String agreement = model.trade()
                .agreement()
                .map(tariff -> ", \"agreements\": [{\"id\": \"A\", \"members\": [\"C0\", \"C1\"], \"tariff\": " + tariff
                        + "}]")
                .orElse("");
        return "{\"id\": \"Places\"" + list("regions", each(model.regions().size(), this::region))
                + list(
                        "countries",
                        each(
                                2,
                                country -> "{\"id\": \"C" + country + "\", \"tariff\": "
                                        + model.trade().tariff()[country] + "}"))
                + list("routes", each(model.routes().size(), this::route))
                + ", \"borders\": [{\"id\": \"B\", \"first\": \"C0\", \"second\": \"C1\", \"hours\": "
                + model.trade().borderHours() + ", \"fee\": " + model.trade().borderFee() + "}]" + agreement + "}";
    }

    private String region(int position) {
        Region region = model.regions().get(position);
        List<String> site = new ArrayList<>();
        site.add("\"entry\": " + region.entry());
        if (region.capacity() < Double.POSITIVE_INFINITY) {
            site.add("\"capacity\": " + region.capacity());
        }
        site.add("\"agglomeration\": " + region.agglomeration());
        site.add("\"congestion\": " + region.congestion());
        if (region.exclusive()) {
            site.add("\"countRow\": [0]");
        }
        return "{\"id\": \"" + regionId(position) + "\", \"country\": \"C" + region.country() + "\", \"wage\": "
                + region.wage() + ", \"setupFactor\": " + region.setupFactor() + ", \"site\": {"
                + String.join(", ", site) + "}}";
    }

    private String route(int position) {
        Route route = model.routes().get(position);
        return "{\"id\": \"W" + position + "\", \"from\": \"" + regionId(route.from()) + "\", \"to\": \""
                + regionId(route.to()) + "\", \"km\": " + route.km() + ", \"hours\": " + route.hours()
                + ", \"costPerTonneKm\": " + route.costPerTonneKm() + ", \"handlingPerTonne\": "
                + route.handlingPerTonne() + "}";
    }

    private String block(int position) {
        Block block = model.blocks().get(position);
        String only = IntStream.range(0, model.candidates())
                .filter(region -> !block.barred()[region])
                .mapToObj(region -> '"' + regionId(region) + '"')
                .collect(Collectors.joining(", ", ", \"only\": [", "]"));
        String supplier = block.supplier()
                .map(terms -> ", \"armsLength\": {\"headquarters\": \"" + regionId(terms.headquarters())
                        + "\", \"advantage\": " + terms.advantage() + ", \"friction\": " + terms.friction() + "}")
                .orElse("");
        return "{\"id\": \"B" + position + "\", \"laborHours\": " + block.laborHours() + ", \"setup\": " + block.setup()
                + ", \"lifeYears\": " + block.lifeYears() + ", \"fixedCost\": " + block.fixedCost()
                + ", \"plants\": {\"load\": " + block.load() + plants(position) + "}" + only + supplier + "}";
    }

    private String plants(int position) {
        if (model.plants().isEmpty() || position < model.last()) {
            return "";
        }
        Plants plants = model.plants().get();
        return ", \"several\": true" + (plants.limited() ? ", \"capacityRow\": " + wide(plants.capacity()) : "");
    }

    private String link(int position) {
        Link link = model.links().get(position);
        return "{\"id\": \"L" + position + "\", \"from\": \"B" + link.from() + "\", \"to\": \"B" + link.to()
                + "\", \"coordination\": " + link.coordination() + ", \"unitCoordination\": " + link.unitCoordination()
                + ", \"weightKg\": " + link.weightKg() + ", \"value\": " + link.value() + ", \"shipmentKg\": "
                + Case.SHIPMENT_KG + ", \"separable\": " + link.separable()
                + (link.table().length > 0 ? ", \"unitTable\": {\"table\": \"T" + position + "\"}" : "")
                + (link.shared() ? ", \"sharedService\": \"Shuttle\"" : "") + "}";
    }

    private List<String> tables() {
        return IntStream.range(0, model.links().size())
                .filter(link -> model.links().get(link).table().length > 0)
                .mapToObj(link -> "{\"id\": \"T" + link + "\", \"rows\": "
                        + Arrays.stream(model.links().get(link).table())
                                .map(CaseDocument::cells)
                                .collect(Collectors.joining(", ", "[", "]"))
                        + "}")
                .toList();
    }

    private String market(int position) {
        Market market = model.markets().get(position);
        return "{\"id\": \"M" + position + "\", \"region\": \"" + regionId(market.region()) + "\", \"from\": \"B"
                + model.last() + "\", \"demand\": " + market.demand() + ", \"weightKg\": " + market.weightKg()
                + ", \"value\": " + market.value() + ", \"shipmentKg\": " + Case.SHIPMENT_KG + ", \"singleSource\": "
                + market.single() + (market.row().length > 0 ? ", \"unitRow\": " + cells(market.row()) : "") + "}";
    }

    private List<String> technologies() {
        if (!model.technologies()) {
            return List.of();
        }
        List<String> technologies = new ArrayList<>();
        for (int first = 0; first < 2; first++) {
            String blocks = IntStream.range(first, model.blocks().size())
                    .mapToObj(block -> "\"B" + block + '"')
                    .collect(Collectors.joining(", "));
            technologies.add("{\"id\": \"From" + first + "\", \"blocks\": [" + blocks + "]}");
        }
        return technologies;
    }
}
