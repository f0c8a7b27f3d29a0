package org.fragmenta.solve.plants;

import java.util.BitSet;
import java.util.List;

/**
 * What is known of a node once it has been bounded.
 *
 * @param bound what every plan of the node costs at least; infinite where there is none
 * @param price prices that prove it, by customer; where there is no plan, those whose bound is above 0 even without costs
 * @param refuted sites that no better plan of the node opens, or closes, in the order of their proofs
 * @param split how to branch, where the node stays open
 */
record Judgement(double bound, Prices price, List<Refuted> refuted, Split split) {

    /**
     * A decision on a site that no plan of the node takes unless it costs as much as the best one known.
     *
     * @param opening whether it is the site's opening that is refuted, or its closing
     * @param bound what such plans cost at least; infinite where there is none
     * @param price prices that prove it
     */
    record Refuted(int site, boolean opening, double bound, Prices price) {}

    /** How to branch. */
    sealed interface Split permits NoSplit, SiteSplit, CustomerSplit {}

    /** Not at all. */
    record NoSplit() implements Split {}

    /**
     * By a site, closed or open.
     *
     * @param closed prices to start from where it is closed
     * @param open prices to start from where it is open
     */
    record SiteSplit(int site, Prices closed, Prices open) implements Split {}

    /** By a customer that stands whole: at one of the chosen sites, or elsewhere. */
    record CustomerSplit(int customer, BitSet chosen) implements Split {}
}
