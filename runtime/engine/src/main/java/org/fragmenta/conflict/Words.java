package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.check.NameList;
import org.fragmenta.descriptor.ModelDescriptor;

/** Regions of a model, and pairs of them, as a sentence enumerates them. */
final class Words {
    private static final int SHOWN = 5;

    private final ModelDescriptor model;
    private final int size;

    Words(ModelDescriptor model) {
        this.model = model;
        this.size = model.regionSet().regions().size();
    }

    String region(int position) {
        return model.regionSet().regions().get(position).id();
    }

    /** {@code Hanoi, Vinh and 3 more}. */
    String regions(BitSet positions) {
        return NameList.of(positions.stream().mapToObj(this::region).toList());
    }

    /** {@code 2 of 4 pairs of regions as impossible: Hanoi to Vinh, Vinh to Hanoi}; the first of each, if there are many. */
    String pairs(BitSet cells) {
        List<String> shown = new ArrayList<>();
        for (int cell = cells.nextSetBit(0); cell >= 0 && shown.size() < SHOWN; cell = cells.nextSetBit(cell + 1)) {
            shown.add(region(cell / size) + " to " + region(cell % size));
        }
        int more = cells.cardinality() - shown.size();
        return cells.cardinality() + " of " + (long) size * size + " pairs of regions as impossible: "
                + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }
}
