package org.fragmenta.nearoptimal;

import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;

/**
 * All plans of one technology.
 *
 * @param order its place among the technologies, which decides ties
 * @param instance what the plans cost
 * @param names ids for certificates
 * @param kernel of the block graph
 */
record Space(int order, Instance instance, Names names, Kernel kernel) {

    static Space of(int order, Instance instance, Names names) {
        return new Space(order, instance, names, GenericKernel.of(instance));
    }

    /** Whether blocks may stand in several regions at once, a share in each. */
    boolean isDivisible() {
        return !instance.shared().divisible().isEmpty();
    }

    /** The divisible blocks of a group; none where it has none. */
    List<Integer> divisible(SiteGroup group) {
        return group.blocks().stream()
                .filter(instance.shared().divisible()::contains)
                .toList();
    }

    /** The cheapest plan of a box. */
    Solution solve(Box box, Limits limits) {
        return Solver.solve(box.restrict(instance), kernel, names, limits);
    }
}
