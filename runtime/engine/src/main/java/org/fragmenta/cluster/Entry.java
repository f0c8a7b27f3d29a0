package org.fragmenta.cluster;

import java.util.List;

/**
 * A plant that enters, and what it chose between.
 *
 * @param firm number of its firm, from 1
 * @param plant number of the plant, from 0
 * @param kind position of its block among those that firms site
 * @param region position of the region that it chooses
 * @param costs what it would have cost by region, money a period, infinite where it cannot stand
 * @param tied positions of the other regions that would have cost the same
 * @param before plants by region before it enters
 */
@SuppressWarnings("ArrayRecordComponent") // numbers that are read in loops and never written
public record Entry(int firm, int plant, int kind, int region, double[] costs, List<Integer> tied, int[] before) {

    public Entry {
        tied = List.copyOf(tied);
    }

    /** Plants by region once it has entered. */
    public int[] after() {
        int[] after = before.clone();
        after[region]++;
        return after;
    }
}
