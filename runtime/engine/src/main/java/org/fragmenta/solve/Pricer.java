package org.fragmenta.solve;

/** What a proven solve knows of plans that have a given block in a given region, and how it searches them. */
public interface Pricer {

    /**
     * What searching the plans with a block in a region has shown.
     *
     * @param bound what each of them costs at least; infinite where there is none
     * @param cost the cheapest found, or the amount beyond which none was looked for
     * @param nodes that it took, at least 1
     */
    record Held(double bound, double cost, long nodes) {}

    /**
     * What every plan with a block in a region costs at least, by block and region, as the leaves of the whole show it
     * without a search; infinite where no plan has it there.
     */
    double[][] floors();

    /** How many nodes the search of the whole has, which a search with a block held hardly undercuts. */
    long nodes();

    /** About how many additions a node of a search takes. */
    double additionsOfNode();

    /**
     * Searches the plans that have a block in a region. A divisible block is there with whatever share: what counts is that
     * the plant is open, and costs may only come near the least.
     *
     * @param below an amount from which on plans need not be found; infinite for none
     * @param nodes that it may take
     */
    Held search(int block, int region, double below, long nodes);
}
