package org.fragmenta.nearoptimal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.result.NearOptimal.NearPlan;
import org.fragmenta.result.Tolerance;

/** Puts plans by position into the model's words, each beside the first of them. */
final class PlanLines {
    private final ModelDescriptor model;
    private final List<Variant> variants;

    /**
     * @param model technologies included
     * @param variants the technologies by the order of their spaces
     */
    PlanLines(ModelDescriptor model, List<Variant> variants) {
        this.model = model;
        this.variants = variants;
    }

    /**
     * A line a plan.
     *
     * @param proven how many of them, from the first, are proven to be where they stand
     */
    List<NearPlan> of(List<RankedPlan> plans, int proven) {
        List<NearPlan> lines = new ArrayList<>();
        int rank = 1;
        double shared = plans.isEmpty() ? 0 : plans.get(0).cost();
        for (int at = 0; at < plans.size(); at++) {
            RankedPlan ranked = plans.get(at);
            if (ranked.cost() > shared + Tolerance.at(shared)) {
                rank = at + 1;
                shared = ranked.cost();
            }
            Map<String, String> plan = plan(ranked);
            Map<String, String> first = at == 0 ? plan : lines.get(0).plan();
            lines.add(new NearPlan(
                    rank,
                    variant(ranked).technology(),
                    ranked.cost(),
                    Math.max(0, ranked.cost() - plans.get(0).cost()),
                    at < proven,
                    plan,
                    armsLength(ranked),
                    moved(first, plan)));
        }
        return lines;
    }

    private Variant variant(RankedPlan ranked) {
        return variants.get(ranked.space().order());
    }

    private Map<String, String> plan(RankedPlan ranked) {
        ModelDescriptor made = variant(ranked).costs().model();
        Map<String, String> plan = new LinkedHashMap<>();
        for (int block = 0; block < made.blocks().size(); block++) {
            int region = ranked.solution().plan().get(block);
            plan.put(
                    made.blocks().get(block).id(),
                    made.regionSet().regions().get(region).id());
        }
        return plan;
    }

    private List<String> armsLength(RankedPlan ranked) {
        CostModel costs = variant(ranked).costs();
        List<BlockDescriptor> blocks = costs.model().blocks();
        double output = costs.model().output();
        return IntStream.range(0, blocks.size())
                .filter(block ->
                        costs.isArmsLength(block, ranked.solution().plan().get(block), output))
                .mapToObj(block -> blocks.get(block).id())
                .sorted()
                .toList();
    }

    private List<String> moved(Map<String, String> first, Map<String, String> plan) {
        return model.blocks().stream()
                .map(BlockDescriptor::id)
                .filter(block -> !Objects.equals(first.get(block), plan.get(block)))
                .toList();
    }
}
