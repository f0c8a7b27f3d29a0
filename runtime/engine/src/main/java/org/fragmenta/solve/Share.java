package org.fragmenta.solve;

/**
 * A part of a divisible block.
 *
 * @param block position of the block
 * @param region position of the region
 * @param share which part of the block stands there, above 0 and up to 1
 */
public record Share(int block, int region, double share) {}
