package org.fragmenta.nearoptimal;

import org.fragmenta.instance.Instance;
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

    /** The cheapest plan of a box. */
    Solution solve(Box box, Limits limits) {
        return Solver.solve(box.restrict(instance), kernel, names, limits);
    }
}
