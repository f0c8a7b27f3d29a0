package org.fragmenta.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Layout;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.PlantLine.Supply;
import org.fragmenta.solve.Share;

/** A plan of a solver in the words of its model. */
public final class PlacedPlan {
    private static final MathContext DIGITS = new MathContext(12);

    private final CostModel costs;
    private final ModelDescriptor model;
    private final Layout layout;
    private final int[] plan;
    private final double[][] shares;

    /**
     * @param plan position of the region of every instance block; empty if there is no plan
     * @param shares where the divided instance blocks stand; those without a share stand whole where the plan says
     */
    public PlacedPlan(CostModel costs, List<Integer> plan, List<Share> shares) {
        this.costs = costs;
        this.model = costs.model();
        this.layout = costs.layout();
        this.plan = plan.stream().mapToInt(region -> region).toArray();
        this.shares = new double[plan.size()][0];
        for (Share share : shares) {
            if (this.shares[share.block()].length == 0) {
                this.shares[share.block()] =
                        new double[model.regionSet().regions().size()];
            }
            this.shares[share.block()][share.region()] = share.share();
        }
    }

    /** The region of every block of one plant, by id in canonical order. */
    public Map<String, String> plan() {
        Map<String, String> regions = new LinkedHashMap<>();
        for (int block = 0; plan.length > 0 && block < model.blocks().size(); block++) {
            if (!model.blocks().get(block).plants().several()) {
                regions.put(model.blocks().get(block).id(), region(plan[layout.first(block)]));
            }
        }
        return Collections.unmodifiableMap(regions);
    }

    /** The plants of the blocks of several, sorted as the model's blocks and regions are. */
    public List<PlantLine> plants() {
        List<PlantLine> lines = new ArrayList<>();
        for (int block = 0; plan.length > 0 && block < model.blocks().size(); block++) {
            BlockDescriptor descriptor = model.blocks().get(block);
            if (descriptor.plants().several()) {
                supplies(block)
                        .forEach((region, supplies) ->
                                lines.add(new PlantLine(descriptor.id(), region(region), supplies)));
            }
        }
        return lines;
    }

    private Map<Integer, List<Supply>> supplies(int block) {
        Map<Integer, List<Supply>> byRegion = new TreeMap<>();
        for (int part = layout.first(block); part < layout.first(block) + layout.size(block); part++) {
            int market = layout.parts().get(part).market().orElseThrow();
            MarketDescriptor descriptor = model.markets().get(market);
            if (shares[part].length == 0) {
                add(byRegion, plan[part], new Supply(descriptor.id(), descriptor.demand()));
            }
            for (int region = 0; region < shares[part].length; region++) {
                double units = onPaper(shares[part][region] * descriptor.demand());
                if (shares[part][region] > 0) {
                    add(byRegion, region, new Supply(descriptor.id(), units));
                }
            }
        }
        return byRegion;
    }

    /** Plants are widened by a hair, so that what fits on paper fits; the plan says what stands on paper. */
    private static double onPaper(double units) {
        return new BigDecimal(units, DIGITS).doubleValue();
    }

    private static void add(Map<Integer, List<Supply>> byRegion, int region, Supply supply) {
        byRegion.computeIfAbsent(region, none -> new ArrayList<>()).add(supply);
    }

    /** Ids of the blocks that independent suppliers run, sorted. */
    public List<String> armsLength() {
        return IntStream.range(0, plan.length == 0 ? 0 : model.blocks().size())
                .filter(block -> !model.blocks().get(block).plants().several())
                .filter(block -> costs.isArmsLength(block, plan[layout.first(block)], model.output()))
                .mapToObj(block -> model.blocks().get(block).id())
                .sorted()
                .toList();
    }

    /**
     * What the plan costs, and for what.
     *
     * @throws IllegalArgumentException if there is no plan, or it is impossible
     */
    public CostSplit split() {
        return costs.split(plan, shares, model.output());
    }

    private String region(int position) {
        RegionDescriptor region = model.regionSet().regions().get(position);
        return region.id();
    }
}
