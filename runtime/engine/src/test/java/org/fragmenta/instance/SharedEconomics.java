package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.result.PlantLine;

/**
 * What a plan of a model of rows and tables costs, from its descriptor alone: what each plant, link, market, region and
 * service is paid, one after the other.
 */
public final class SharedEconomics {
    private static final double FULL = 1 + 1e-9;

    private final ModelDescriptor model;
    private final Map<String, String> plan;
    private final List<PlantLine> plants;

    private SharedEconomics(ModelDescriptor model, Map<String, String> plan, List<PlantLine> plants) {
        this.model = model;
        this.plan = plan;
        this.plants = plants;
    }

    /** Money a period; infinite if the plan cannot be. */
    public static double cost(ModelDescriptor model, Map<String, String> plan, List<PlantLine> plants) {
        SharedEconomics economics = new SharedEconomics(model, plan, plants);
        return economics.production()
                + economics.links()
                + economics.markets()
                + economics.sites()
                + economics.services();
    }

    /** Units made by region. */
    private Map<String, Double> made(BlockDescriptor block) {
        Map<String, Double> made = new TreeMap<>();
        if (!block.plants().several()) {
            made.put(plan.get(block.id()), model.output());
        }
        for (PlantLine plant : plants) {
            if (plant.block().equals(block.id())) {
                made.put(plant.region(), plant.units());
            }
        }
        return made;
    }

    private BlockDescriptor block(String id) {
        return model.blocks().get(model.blockIndex(id));
    }

    private double production() {
        double total = 0;
        for (BlockDescriptor block : model.blocks()) {
            for (Map.Entry<String, Double> plant : made(block).entrySet()) {
                int region = model.regionIndex(plant.getKey());
                double unit = block.unitRow().orElseThrow().at(region);
                total += block.setupRow().orElseThrow().at(region)
                        + block.fixedCost()
                        + (unit == Double.POSITIVE_INFINITY ? unit : unit * plant.getValue());
                if (plant.getValue() > capacity(block.plants(), region) * FULL) {
                    return Double.POSITIVE_INFINITY;
                }
            }
        }
        return total;
    }

    private static double capacity(PlantFacts plants, int region) {
        return plants.capacityRow().isPresent()
                ? plants.capacityRow().get().at(region)
                : plants.capacity().orElse(Double.POSITIVE_INFINITY);
    }

    private double links() {
        double total = 0;
        for (LinkDescriptor link : model.links()) {
            String from = plan.get(link.from());
            for (Map.Entry<String, Double> plant : made(block(link.to())).entrySet()) {
                boolean apart = !from.equals(plant.getKey());
                double fixed = link.fixedTable().isPresent()
                        ? cell(link.fixedTable().get(), from, plant.getKey())
                        : apart ? link.coordination() : 0;
                double unit = link.unitTable().isPresent()
                        ? cell(link.unitTable().get(), from, plant.getKey())
                        : apart ? link.flow() * link.unitCoordination() : 0;
                total += fixed + (unit == Double.POSITIVE_INFINITY ? unit : unit * plant.getValue());
            }
        }
        return total;
    }

    private double cell(TableUse use, String from, String to) {
        Optional<CostTable> table = model.tables().stream()
                .filter(candidate -> candidate.id().equals(use.table()))
                .findFirst();
        return use.factor()
                * table.orElseThrow().rows().get(model.regionIndex(from)).at(model.regionIndex(to));
    }

    private double markets() {
        double total = 0;
        for (MarketDescriptor market : model.markets()) {
            String only = plan.get(market.from());
            if (only != null) {
                total += market.demand() * market.unitRow().orElseThrow().at(model.regionIndex(only));
            }
            double served = 0;
            for (PlantLine plant : plants) {
                for (PlantLine.Supply supply : plant.supplies()) {
                    if (supply.market().equals(market.id())) {
                        total += supply.units() * market.unitRow().orElseThrow().at(model.regionIndex(plant.region()));
                        served += supply.units();
                        if (market.singleSource() && Math.abs(supply.units() - market.demand()) > 1e-9) {
                            return Double.POSITIVE_INFINITY;
                        }
                    }
                }
            }
            if (only == null && Math.abs(served - market.demand()) > 1e-6) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return total;
    }

    private double sites() {
        Map<String, List<PlantFacts>> there = new TreeMap<>();
        for (BlockDescriptor block : model.blocks()) {
            for (String region : made(block).keySet()) {
                there.computeIfAbsent(region, none -> new ArrayList<>()).add(block.plants());
            }
        }
        double total = 0;
        for (Map.Entry<String, List<PlantFacts>> entry : there.entrySet()) {
            SiteFacts site = model.regionSet()
                    .regions()
                    .get(model.regionIndex(entry.getKey()))
                    .site();
            int n = entry.getValue().size();
            double load =
                    entry.getValue().stream().mapToDouble(PlantFacts::load).sum();
            if (load > site.capacity().orElse(Double.POSITIVE_INFINITY)) {
                return Double.POSITIVE_INFINITY;
            }
            total += site.entry();
            if (site.countRow().isEmpty()) {
                total += n * (site.congestion() / 2 * n * n - site.agglomeration() * n);
            } else {
                double[] row = site.countRow().get().toArray();
                total += n > row.length ? Double.POSITIVE_INFINITY : row[n - 1];
            }
        }
        return total;
    }

    private double services() {
        double total = 0;
        for (SharedServiceDescriptor service : model.sharedServices()) {
            Set<Set<String>> opened = new HashSet<>();
            for (LinkDescriptor link : model.links()) {
                String from = plan.get(link.from());
                String to = plan.get(link.to());
                if (link.sharedService().equals(Optional.of(service.id()))
                        && !from.equals(to)
                        && opened.add(Set.of(from, to))) {
                    total += service.table().isPresent() ? cell(service.table().get(), from, to) : service.cost();
                }
            }
        }
        return total;
    }
}
