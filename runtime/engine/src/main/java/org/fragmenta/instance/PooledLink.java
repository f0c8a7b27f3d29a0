package org.fragmenta.instance;

/**
 * The fixed cost of a link from one block to a block of several plants: due once a plant, however many markets the plant
 * serves.
 *
 * @param id id of the link
 * @param block position of the sending block, which is not divisible
 * @param pool position of the group that is the receiving block's pool
 * @param opening cost by the sender's region and the plant's, money a period
 */
public record PooledLink(String id, int block, int pool, LinkCost opening) {}
