package org.fragmenta.cluster;

import java.util.Arrays;

/**
 * Who stands where. Plants are numbered firm by firm, and within a firm by kind, the blocks that firms site in their order.
 * Not for two threads at a time.
 */
public final class Settlement {
    /** A plant that has not entered yet. */
    static final int OUTSIDE = -1;

    /** After every temporary support. */
    static final int FOR_GOOD = Integer.MAX_VALUE;

    private final int kinds;
    private final int[] place;
    private final int[] count;
    private int firms;

    private Settlement(int kinds, int[] place, int[] count, int firms) {
        this.kinds = kinds;
        this.place = place;
        this.count = count;
        this.firms = firms;
    }

    /** The incumbents alone. */
    static Settlement before(int plants, int kinds, int[] incumbents) {
        int[] place = new int[plants];
        Arrays.fill(place, OUTSIDE);
        return new Settlement(kinds, place, incumbents.clone(), 0);
    }

    Settlement copy() {
        return new Settlement(kinds, place.clone(), count.clone(), firms);
    }

    /** This settlement once no support is paid any more. */
    Settlement withoutSupport() {
        return new Settlement(kinds, place.clone(), count.clone(), FOR_GOOD);
    }

    /** Number of plants, incumbents left out. */
    public int plants() {
        return place.length;
    }

    int kinds() {
        return kinds;
    }

    /** Position of the block that a plant makes, among those that firms site. */
    int kind(int plant) {
        return plant % kinds;
    }

    /** The firm of a plant, from 0. */
    int firm(int plant) {
        return plant / kinds;
    }

    /** The plant of a kind of the same firm. */
    int sibling(int plant, int kind) {
        return firm(plant) * kinds + kind;
    }

    /** Position of the region of a plant; {@link #OUTSIDE} before it enters. */
    public int place(int plant) {
        return place[plant];
    }

    /** Plants in a region, incumbents included. */
    public int count(int region) {
        return count[region];
    }

    /** Plants by region, incumbents included. */
    public int[] counts() {
        return count.clone();
    }

    int[] places() {
        return place.clone();
    }

    /** How many firms have entered, the one that enters included; decides which supports are paid. */
    int firms() {
        return firms;
    }

    void atFirm(int number) {
        firms = number;
    }

    /** Puts a plant into a region, from wherever it was; {@link #OUTSIDE} takes it away. */
    void move(int plant, int region) {
        if (place[plant] != OUTSIDE) {
            count[place[plant]]--;
        }
        place[plant] = region;
        if (region != OUTSIDE) {
            count[region]++;
        }
    }
}
