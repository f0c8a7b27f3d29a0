package org.fragmenta.solve;

/** One way of eliminating the blocks of one graph, with its workspace. */
interface BlockElimination extends Kernel {

    /** What the elimination takes for a number of regions. */
    EliminationCost cost(int regions);
}
