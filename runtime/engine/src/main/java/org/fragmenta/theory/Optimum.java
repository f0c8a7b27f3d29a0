package org.fragmenta.theory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.result.CostSplit.LinkLine;
import org.fragmenta.result.Result;

/**
 * The cheapest plan by position, with the numbers of the technology that it uses, and what blocks would cost elsewhere.
 */
public final class Optimum {
    private final Result result;
    private final ModelDescriptor model;
    private final CostModel costs;
    private final Lazy<CostModel> production;
    private final Lazy<Instance> instance;
    private final int[] plan;

    private Optimum(Study study) {
        result = study.optimum();
        model = study.model()
                .technology(result.technology())
                .map(study.model()::madeBy)
                .orElseGet(study::model);
        costs = result.technology().isEmpty() ? study.costs() : CostModel.of(model, study.methods());
        production = new Lazy<>(() -> CostModel.of(
                model.ofOneTechnology(model.blocks(), List.of(), List.of(), model.tables()), study.methods()));
        instance = new Lazy<>(costs::instance);
        plan = model.blocks().stream()
                .map(BlockDescriptor::id)
                .map(block -> result.plan().getOrDefault(block, ""))
                .mapToInt(model::regionIndex)
                .toArray();
    }

    /** The optimum of a study, proven. */
    public static Optimum of(Study study) {
        return new Optimum(study);
    }

    /** The answer that it was read from. */
    public Result result() {
        return result;
    }

    /** The model as the chosen technology makes it. */
    public ModelDescriptor model() {
        return model;
    }

    /** Its costs. */
    public CostModel costs() {
        return costs;
    }

    /** Its numbers at the model's output. */
    public Instance instance() {
        return instance.get();
    }

    /** The region of every block, by position. */
    public int[] plan() {
        return plan.clone();
    }

    /** The region of a block, by position. */
    public int region(int block) {
        return plan[block];
    }

    /** The plan with one block elsewhere. */
    public int[] planWith(int block, int region) {
        int[] moved = plan.clone();
        moved[block] = region;
        return moved;
    }

    /** Id of a block. */
    public String blockId(int block) {
        return model.blocks().get(block).id();
    }

    /** Id of a region. */
    public String regionId(int region) {
        return model.regionSet().regions().get(region).id();
    }

    /** Number of blocks. */
    public int blocks() {
        return plan.length;
    }

    /** The regions. */
    public List<RegionDescriptor> regions() {
        return model.regionSet().regions();
    }

    /** The regions that host a block, ascending. */
    public int[] regionsInUse() {
        return IntStream.of(plan).distinct().sorted().toArray();
    }

    /** Whether a block can stand in a region and reach its markets from there. */
    public boolean canStand(int block, int region) {
        return instance().blockCost(block)[region] < Double.POSITIVE_INFINITY;
    }

    /**
     * What production of a block costs in a region, links and markets aside, money a period.
     *
     * @throws IllegalArgumentException if it cannot stand there
     */
    public BlockLine production(int block, int region) {
        int[] alone = planWith(block, region);
        return production.get().split(alone, model.output()).blocks().get(block);
    }

    /** What all links and markets of a plan cost, money a period; infinite if one of them cannot be. */
    public double linkBill(int[] other) {
        double bill = instance().costOf(other);
        if (bill == Double.POSITIVE_INFINITY) {
            return bill;
        }
        CostSplit split = costs.split(other, model.output());
        return split.serviceLinks();
    }

    /**
     * What another plan costs more, by the datum that it comes from, money a period: positive entries keep production where
     * it stands.
     *
     * @param other a plan that can be
     */
    public Map<String, Double> difference(int[] other) {
        Map<String, Double> difference = new LinkedHashMap<>();
        add(difference, costs.split(plan, model.output()), -1);
        add(difference, costs.split(other, model.output()), 1);
        return difference;
    }

    /** What a block costs, by the datum that it comes from, money a period. */
    public static Map<String, Double> parts(BlockLine line) {
        String block = "blocks." + line.block() + ".";
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put(block + "laborHours", line.labor());
        parts.put(block + "capital", line.capital());
        parts.put(block + "floorSpace", line.rent());
        parts.put(block + "utilities", line.utilities());
        parts.put(block + "complexity", line.complexity());
        parts.put(block + "profit", line.tax());
        parts.put(block + "setup", line.setup());
        parts.put(block + "fixedCost", line.fixedOperation());
        parts.put(block + "armsLength", line.armsLength());
        parts.put(block + "unitRow", line.other());
        return parts;
    }

    private static void add(Map<String, Double> sums, CostSplit split, int sign) {
        split.blocks().forEach(line -> parts(line).forEach((datum, amount) -> add(sums, datum, sign * amount)));
        for (LinkLine line : split.links()) {
            add(sums, "links." + line.link(), sign * line.total());
        }
        for (LinkLine line : split.markets()) {
            add(sums, "markets." + line.link(), sign * line.total());
        }
    }

    private static void add(Map<String, Double> sums, String datum, double amount) {
        sums.merge(datum, amount, Double::sum);
    }
}
