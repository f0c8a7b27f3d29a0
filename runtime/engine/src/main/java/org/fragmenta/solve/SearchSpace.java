package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.instance.Instance;

/** What all searches of one instance share; made once, because it looks at every cell. */
final class SearchSpace {
    private final Instance instance;
    private final int[] order;
    private final int[][] linksOf;
    private final ArcConsistency consistency;
    private final PlanCosts planCosts;
    private final Branching branching;

    /**
     * @param order the blocks in the order of a sweep forwards
     */
    SearchSpace(Instance instance, List<Integer> order) {
        this.instance = instance;
        this.order = order.stream().mapToInt(Integer::intValue).toArray();
        linksOf = Incidence.of(instance);
        consistency = new ArcConsistency(instance);
        planCosts = new PlanCosts(instance);
        branching = new Branching(instance);
    }

    /** The costs. */
    Instance instance() {
        return instance;
    }

    /** The blocks in the order of a sweep forwards; not to be written to. */
    int[] order() {
        return order;
    }

    /** The links of each block; not to be written to. */
    int[][] linksOf() {
        return linksOf;
    }

    /** Prunes domains. */
    ArcConsistency consistency() {
        return consistency;
    }

    /** Improves plans. */
    PlanCosts planCosts() {
        return planCosts;
    }

    /** Splits domains. */
    Branching branching() {
        return branching;
    }
}
