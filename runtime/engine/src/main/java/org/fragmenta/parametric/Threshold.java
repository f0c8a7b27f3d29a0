package org.fragmenta.parametric;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A value of a parameter at which one regime gives way to the next; there both cost the same.
 *
 * @param at the value, exact
 * @param below the regime that is cheapest just below
 * @param above the regime that is cheapest just above; the same where goods merely take another way or claim another
 *     tariff
 * @param jump fall of marginal cost, above 0
 */
public record Threshold(BigFraction at, Regime below, Regime above, BigFraction jump) {

    /** Ids of the blocks that stand in another region, change hands, come or go, in canonical order. */
    public List<String> moved() {
        Set<String> blocks = new LinkedHashSet<>(below.regions().keySet());
        blocks.addAll(above.regions().keySet());
        return blocks.stream()
                .filter(block -> !below.region(block).equals(above.region(block))
                        || below.armsLength().contains(block)
                                != above.armsLength().contains(block))
                .toList();
    }
}
