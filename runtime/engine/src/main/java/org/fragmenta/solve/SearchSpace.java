package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.instance.Instance;

/**
 * What all searches of one instance share; made once, because it looks at every cell.
 *
 * @param instance the costs
 * @param order the blocks in the order of a sweep
 * @param consistency prunes domains
 * @param planCosts improves plans
 * @param branching splits domains
 */
record SearchSpace(
        Instance instance, List<Integer> order, ArcConsistency consistency, PlanCosts planCosts, Branching branching) {

    static SearchSpace of(Instance instance, List<Integer> order) {
        return new SearchSpace(
                instance, order, new ArcConsistency(instance), new PlanCosts(instance), new Branching(instance));
    }
}
