package org.fragmenta.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/**
 * Where goods may cross a border, its hours, fees and tariff are stated.
 *
 * <p>A country without facts would let goods pass for nothing, and plans would lead through it for that reason alone.
 */
final class CrossingRule implements ModelRule {

    /** What some goods meet at the border of a country without facts, and between which regions. */
    private record Crossing(GoodsFlow flow, String meets, int from, int to) {}

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Map<String, Integer> without = withoutFacts(model);
        if (without.isEmpty()) {
            return List.of();
        }
        RouteNetwork network = RouteNetwork.of(model);
        List<GoodsFlow> flows = GoodsFlow.of(model);
        List<Finding> findings = new ArrayList<>();
        without.forEach((country, region) -> flows.stream()
                .flatMap(flow -> crossing(model, network, flow, country).stream())
                .findFirst()
                .ifPresent(crossing -> findings.add(finding(model, country, region, crossing))));
        return findings;
    }

    /** The countries that regions lie in but that have no facts, with their first region. */
    private static Map<String, Integer> withoutFacts(ModelDescriptor model) {
        Set<String> known = new HashSet<>();
        model.regionSet().countries().stream().map(CountryDescriptor::id).forEach(known::add);
        Map<String, Integer> without = new TreeMap<>();
        List<RegionDescriptor> regions = model.regionSet().regions();
        for (int region = 0; region < regions.size(); region++) {
            String country = regions.get(region).country();
            if (!country.isBlank() && !known.contains(country)) {
                without.putIfAbsent(country, region);
            }
        }
        return without;
    }

    private static Optional<Crossing> crossing(
            ModelDescriptor model, RouteNetwork network, GoodsFlow flow, String country) {
        boolean fallback = model.regionSet().fallback().isPresent();
        BitSet used = usedParts(network, flow, fallback);
        for (int[] edge : network.edges()) {
            if (used.get(network.part(edge[0])) && isUnknownBorder(model, edge[0], edge[1], country)) {
                return Optional.of(new Crossing(flow, "the hours and fees are", edge[0], edge[1]));
            }
        }
        BitSet senders = flow.senders();
        for (int from = senders.nextSetBit(0); from >= 0; from = senders.nextSetBit(from + 1)) {
            BitSet receivers = flow.receivers();
            for (int to = receivers.nextSetBit(0); to >= 0; to = receivers.nextSetBit(to + 1)) {
                boolean apart = fallback && network.part(from) != network.part(to);
                if (apart && isUnknownBorder(model, from, to, country)) {
                    return Optional.of(new Crossing(flow, "the hours and fees are", from, to));
                }
                if (flow.value() > 0 && isUnknownTariff(model, from, to, country)) {
                    return Optional.of(new Crossing(flow, "the tariff is", from, to));
                }
            }
        }
        return Optional.empty();
    }

    /** The parts whose routes some goods may travel on, each by its first region. */
    private static BitSet usedParts(RouteNetwork network, GoodsFlow flow, boolean fallback) {
        BitSet ends = new BitSet();
        ends.or(flow.senders());
        ends.or(flow.receivers());
        BitSet used = new BitSet();
        for (List<Integer> part : network.parts()) {
            boolean sends = part.stream().anyMatch(flow.senders()::get);
            boolean receives = part.stream().anyMatch(flow.receivers()::get);
            long within = part.stream().filter(ends::get).count();
            // Goods that cross an ocean may still start or end their way on routes.
            boolean abroad = fallback && (sends || receives) && ends.cardinality() > within;
            used.set(part.get(0), abroad || (sends && receives && within > 1));
        }
        return used;
    }

    private static boolean isUnknownBorder(ModelDescriptor model, int from, int to, String country) {
        String origin = country(model, from);
        String destination = country(model, to);
        boolean crossed = !origin.equals(destination) && (origin.equals(country) || destination.equals(country));
        return crossed
                && model.regionSet().borders().stream()
                        .noneMatch(border ->
                                isBetween(border, origin, destination) || isBetween(border, destination, origin));
    }

    private static boolean isBetween(BorderDescriptor border, String first, String second) {
        return border.first().equals(first) && border.second().equals(second);
    }

    private static boolean isUnknownTariff(ModelDescriptor model, int from, int to, String country) {
        String origin = country(model, from);
        return country(model, to).equals(country)
                && !origin.equals(country)
                && model.regionSet().agreements().stream()
                        .noneMatch(agreement -> agreement.members().contains(origin)
                                && agreement.members().contains(country));
    }

    private static Finding finding(ModelDescriptor model, String country, int region, Crossing crossing) {
        return Diagnostic.MISSING_COUNTRY_FACTS.at(
                "regions." + id(model, region) + ".country",
                "Country " + country + " has no trade facts, but goods of "
                        + crossing.flow().owner().said() + " may cross its border between " + id(model, crossing.from())
                        + " and " + id(model, crossing.to()) + ", where " + crossing.meets()
                        + " not stated. Left out, that would count as nothing, and plans would lead through "
                        + country + " for that reason alone.",
                "declare the country " + country + " with its tariff, hours and fees, 0 where nothing is met.");
    }

    private static String country(ModelDescriptor model, int region) {
        return model.regionSet().regions().get(region).country();
    }

    private static String id(ModelDescriptor model, int region) {
        return model.regionSet().regions().get(region).id();
    }
}
