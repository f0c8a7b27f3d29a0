package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_PLAN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.Layout;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.PlantLine.Supply;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tolerance;

/**
 * Reads the plan of a result: a region for every block of one plant, and for every block of several the plants that
 * supply each of its markets with all that it takes, in one piece unless it may be divided.
 */
final class PlanReader {
    private final ModelDescriptor model;
    private final Layout layout;
    private final Parts parts;
    private final Positions positions;
    private final Report report;
    private boolean sound = true;

    PlanReader(ModelDescriptor model, Layout layout, Parts parts, Positions positions, Report report) {
        this.model = model;
        this.layout = layout;
        this.parts = parts;
        this.positions = positions;
        this.report = report;
    }

    /** The plan by position; absent, with findings, if the result states none. */
    Optional<Placement> read(Result result) {
        return read(result.plan(), result.plants());
    }

    /** The same for the plan and the plants of a result. */
    Optional<Placement> read(Map<String, String> plan, List<PlantLine> plants) {
        int[] regions = new int[parts.instance().blocks()];
        double[][] shares = new double[regions.length][0];
        for (String block : plan.keySet()) {
            int position = model.blockIndex(block);
            if (position < 0 || model.blocks().get(position).plants().several()) {
                wrong("$.plan." + block, "names no block of one plant in the model");
            }
        }
        for (int block = 0; block < model.blocks().size(); block++) {
            BlockDescriptor descriptor = model.blocks().get(block);
            if (!descriptor.plants().several()) {
                regions[layout.first(block)] =
                        region(plan.getOrDefault(descriptor.id(), ""), "$.plan." + descriptor.id());
            }
        }
        supply(supplies(plants), regions, shares);
        return sound ? Optional.of(new Placement(regions, shares)) : Optional.empty();
    }

    private int region(String id, String path) {
        if (!positions.regionAt().containsKey(id)) {
            wrong(path, id.isEmpty() ? "is missing" : "is \"" + id + "\", which is no region of the model");
            return 0;
        }
        return positions.regionOf(id);
    }

    /** What plants make, by instance block and region. */
    private Map<Integer, Map<Integer, Double>> supplies(List<PlantLine> plants) {
        Map<Integer, Map<Integer, Double>> supplies = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int at = 0; at < plants.size(); at++) {
            PlantLine plant = plants.get(at);
            String path = "$.plants[" + at + "]";
            int region = region(plant.region(), path + ".region");
            int block = model.blockIndex(plant.block());
            if (block < 0 || !model.blocks().get(block).plants().several()) {
                wrong(path + ".block", "is \"" + plant.block() + "\", which is no block of several plants");
                continue;
            }
            if (!known.add(plant.block() + "@" + plant.region())) {
                wrong(path, "states a plant that is stated before");
            }
            if (plant.supplies().isEmpty()) {
                wrong(path + ".supplies", "is empty: a plant that serves no market only costs");
            }
            order.add(String.format(Locale.ROOT, "%08d %08d", block, region));
            for (int line = 0; line < plant.supplies().size(); line++) {
                supply(block, region, plant.supplies().get(line), path + ".supplies[" + line + "]", supplies);
            }
        }
        if (!order.equals(order.stream().sorted().toList())) {
            wrong("$.plants", "are not sorted as the model's blocks and regions are");
        }
        return supplies;
    }

    private void supply(
            int block, int region, Supply supply, String path, Map<Integer, Map<Integer, Double>> supplies) {
        for (int part = layout.first(block); part < layout.first(block) + layout.size(block); part++) {
            MarketDescriptor market = market(part);
            if (market.id().equals(supply.market())) {
                boolean nothing = supply.units() == 0 && market.demand() == 0;
                if (!nothing && !(supply.units() > 0 && supply.units() < Double.POSITIVE_INFINITY)) {
                    wrong(path + ".units", "is " + supply.units() + ", but should be above 0");
                }
                Map<Integer, Double> byRegion = supplies.computeIfAbsent(part, none -> new LinkedHashMap<>());
                if (byRegion.put(region, supply.units()) != null) {
                    wrong(path + ".market", "is \"" + supply.market() + "\", which the plant's line states before");
                }
                return;
            }
        }
        wrong(path + ".market", "is \"" + supply.market() + "\", which is no market of the block");
    }

    private MarketDescriptor market(int part) {
        return model.markets().get(layout.parts().get(part).market().orElseThrow());
    }

    private void supply(Map<Integer, Map<Integer, Double>> supplies, int[] regions, double[][] shares) {
        for (int part = 0; part < regions.length; part++) {
            if (layout.parts().get(part).market().isEmpty()) {
                continue;
            }
            MarketDescriptor market = market(part);
            Map<Integer, Double> byRegion = supplies.getOrDefault(part, Map.of());
            double units = byRegion.values().stream().mapToDouble(each -> each).sum();
            if (byRegion.isEmpty() || !(Math.abs(units - market.demand()) <= Tolerance.at(market.demand()))) {
                wrong(
                        "$.plants",
                        "supply market " + market.id() + " with " + units + ", but it takes " + market.demand());
                continue;
            }
            regions[part] = byRegion.keySet().iterator().next();
            if (byRegion.size() > 1 && !parts.isDivisible(part)) {
                wrong("$.plants", "divide market " + market.id() + ", which one plant has to serve");
            } else if (byRegion.size() > 1) {
                double[] row = new double[positions.regions().size()];
                byRegion.forEach((region, made) ->
                        row[region] = market.demand() > 0 ? made / market.demand() : 1.0 / byRegion.size());
                shares[part] = row;
            }
        }
    }

    private void wrong(String path, String problem) {
        report.wrong(WRONG_PLAN, path, problem);
        sound = false;
    }
}
