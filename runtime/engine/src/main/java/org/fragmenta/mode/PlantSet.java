package org.fragmenta.mode;

import java.util.stream.IntStream;

/**
 * A set of plants by their positions.
 *
 * @param bits bit i stands for plant i
 */
public record PlantSet(long bits) {
    /** No plant. */
    public static final PlantSet NONE = new PlantSet(0);

    /** All plants of a choice of this many. */
    public static PlantSet all(int plants) {
        return new PlantSet((1L << plants) - 1);
    }

    public boolean contains(int plant) {
        return (bits >> plant & 1) != 0;
    }

    /** Whether every plant of the other set is in this one. */
    public boolean containsAll(PlantSet other) {
        return (other.bits & ~bits) == 0;
    }

    public PlantSet with(int plant) {
        return new PlantSet(bits | 1L << plant);
    }

    public PlantSet without(int plant) {
        return new PlantSet(bits & ~(1L << plant));
    }

    /** The plants of this set that are not in the other. */
    public PlantSet minus(PlantSet other) {
        return new PlantSet(bits & ~other.bits);
    }

    public int size() {
        return Long.bitCount(bits);
    }

    /** The positions in rising order. */
    public IntStream members() {
        return IntStream.range(0, Long.SIZE).filter(this::contains);
    }
}
