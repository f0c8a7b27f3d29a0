/**
 * Networks and sequences of stages: spiders, snakes, iceberg chains, sets of plants, chains of transactions, and what
 * their literature says of governance and factor prices. Some look at ordinary models, most at documents of
 * {@code org.fragmenta.mode}.
 */
@NullMarked
package org.fragmenta.theory.chain;

import org.jspecify.annotations.NullMarked;
