package org.fragmenta.conflict;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds restrictions that leave no plan although any all but one of them do, by halving what is in question (QuickXplain,
 * Junker 2004). Of several such sets it is one with the earliest restrictions. A question that a limit leaves open counts
 * as if there were a plan: the set then leaves none, but may hold more than it has to.
 */
final class MinimalConflict {
    private final Predicate<List<Restriction>> excluded;

    /**
     * @param excluded whether it is proven that some restrictions leave no plan
     */
    MinimalConflict(Predicate<List<Restriction>> excluded) {
        this.excluded = excluded;
    }

    /**
     * A minimal set, in the order of the restrictions.
     *
     * @param restrictions that leave no plan
     */
    List<Restriction> of(List<Restriction> restrictions) {
        List<Restriction> found = within(List.of(), false, restrictions);
        return restrictions.stream().filter(found::contains).toList();
    }

    private List<Restriction> within(List<Restriction> standing, boolean grown, List<Restriction> candidates) {
        if (grown && excluded.test(standing)) {
            return List.of();
        }
        if (candidates.size() <= 1) {
            return candidates;
        }
        int half = candidates.size() / 2;
        List<Restriction> early = candidates.subList(0, half);
        List<Restriction> late = candidates.subList(half, candidates.size());
        List<Restriction> ofLate = within(joined(standing, early), true, late);
        List<Restriction> ofEarly = within(joined(standing, ofLate), !ofLate.isEmpty(), early);
        return joined(ofEarly, ofLate);
    }

    private static List<Restriction> joined(List<Restriction> some, List<Restriction> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
