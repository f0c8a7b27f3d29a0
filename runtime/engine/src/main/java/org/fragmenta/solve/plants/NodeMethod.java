package org.fragmenta.solve.plants;

/** Bounds the nodes of a search, and finds plans on the way. */
interface NodeMethod {

    /**
     * Judges a node.
     *
     * @param start prices to start from
     * @param root whether it is the first node, which is worth more time
     * @param incumbent the best plan, bettered where the node suggests a cheaper one
     */
    Judgement judge(Fixings fixings, Prices start, boolean root, Incumbent incumbent);
}
