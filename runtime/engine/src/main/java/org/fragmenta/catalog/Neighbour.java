package org.fragmenta.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Layout;
import org.fragmenta.instance.Layout.Part;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.PlantLine.Supply;
import org.fragmenta.result.Result;
import org.fragmenta.solve.Solution;

/** A result by position of a model with the same parts and other numbers, for a search of that model to start from. */
final class Neighbour {
    private Neighbour() {}

    /**
     * What is known of one technology.
     *
     * @param technology its id; "" where the model declares none
     * @return without a plan where the result has none, or not for each of the model's parts; empty where the result does
     *     not speak of the technology
     */
    static Optional<Solution> of(Result result, CostModel costs, String technology) {
        return Stream.concat(Stream.of(result), result.alternatives().stream())
                .filter(answer -> answer.technology().equals(technology))
                .findFirst()
                .map(answer -> new Solution(
                        answer.status(),
                        plan(answer, costs),
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        List.of(),
                        answer.certificate()));
    }

    private static List<Integer> plan(Result answer, CostModel costs) {
        ModelDescriptor model = costs.model();
        Layout layout = costs.layout();
        Map<String, String> served = new TreeMap<>();
        for (PlantLine plant : answer.plants()) {
            for (Supply supply : plant.supplies()) {
                served.put(Layout.copyId(plant.block(), supply.market()), plant.region());
            }
        }
        List<Integer> plan = new ArrayList<>();
        for (int at = 0; at < layout.parts().size(); at++) {
            Part part = layout.parts().get(at);
            String region = part.market().isPresent()
                    ? served.get(layout.blockIds().get(at))
                    : answer.plan().get(model.blocks().get(part.block()).id());
            plan.add(region == null ? -1 : model.regionIndex(region));
        }
        return plan.contains(-1) ? List.of() : plan;
    }
}
