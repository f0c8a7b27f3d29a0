package org.fragmenta.solve;

import java.util.List;
import org.fragmenta.structure.Elimination;

/** A bucket of an elimination in flat arrays, as the inner loops want it. */
final class Step {
    final int block;
    final int[] separator;
    final int parent;
    final int[] children;

    Step(Elimination.Bucket bucket) {
        block = bucket.block();
        separator = array(bucket.separator());
        parent = bucket.parent();
        children = array(bucket.children());
    }

    private static int[] array(List<Integer> list) {
        int[] array = new int[list.size()];
        for (int at = 0; at < array.length; at++) {
            array[at] = list.get(at);
        }
        return array;
    }
}
