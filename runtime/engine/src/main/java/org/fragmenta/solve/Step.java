package org.fragmenta.solve;

import org.fragmenta.structure.Elimination;

/** A bucket of an elimination in flat arrays, as the inner loops want it. */
final class Step {
    final int block;
    final int[] separator;
    final int parent;
    final int[] children;

    Step(Elimination.Bucket bucket) {
        block = bucket.block();
        separator = bucket.separator().stream().mapToInt(Integer::intValue).toArray();
        parent = bucket.parent();
        children = bucket.children().stream().mapToInt(Integer::intValue).toArray();
    }
}
