package org.fragmenta.combination;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fragmenta.combination.Case.Link;

/** The rules that a combination of parts breaks. */
final class Refusals {
    private Refusals() {}

    /** The codes of all that is wrong; empty for a model that is to be solved. */
    static Set<String> of(Case model) {
        Set<String> codes = new TreeSet<>();
        Link last = model.links().get(model.links().size() - 1);
        if (model.divides() && last.shared()) {
            codes.add("FRG-129");
        }
        if (model.plants().isPresent()
                && model.blocks().get(model.last()).supplier().isPresent()) {
            codes.add("FRG-130");
        }
        if (IntStream.range(0, model.technologies() ? 2 : 1).anyMatch(first -> isTornApart(model, first))) {
            codes.add("FRG-121");
        }
        return codes;
    }

    /** Whether blocks that links keep in one region have none in common. */
    private static boolean isTornApart(Case model, int first) {
        for (int start = first; start < model.blocks().size(); start++) {
            Set<Integer> together = new TreeSet<>(Set.of(start));
            for (boolean more = true; more; ) {
                more = false;
                for (Link link : model.links()) {
                    boolean kept = !link.separable() && link.from() >= first;
                    if (kept && together.contains(link.from()) != together.contains(link.to())) {
                        together.addAll(List.of(link.from(), link.to()));
                        more = true;
                    }
                }
            }
            boolean common = IntStream.range(0, model.candidates())
                    .anyMatch(region -> together.stream()
                            .noneMatch(block -> model.blocks().get(block).barred()[region]));
            if (!common) {
                return true;
            }
        }
        return false;
    }

    /** Whether one plant more may cost less than nothing, whatever it makes, so that perhaps no plan is the cheapest. */
    static boolean paysEmpty(Case model, int first) {
        if (!model.divides()) {
            return false;
        }
        Prices prices = new Prices(model);
        for (int region = 0; region < model.candidates(); region++) {
            int hosted = 1;
            for (int block = first; block < model.last(); block++) {
                hosted += model.blocks().get(block).barred()[region] ? 0 : 1;
            }
            for (int count = 1; count <= hosted; count++) {
                double more = prices.site(region, count) - prices.site(region, count - 1);
                if (prices.opening(model.last(), region) + more < -1e-6) {
                    return true;
                }
            }
        }
        return false;
    }
}
