package org.fragmenta.conflict;

import java.util.BitSet;
import java.util.OptionalDouble;
import org.fragmenta.result.Conflict.Declaration;

/**
 * A declaration of the model that rules something out.
 *
 * @param kind what it rules out
 * @param id the block, market, link, table or region that it is about
 * @param cells positions of the regions that it rules out; of a table or a link's method the pairs of regions, by rows;
 *     empty where it is about what stands together. Not to be written to
 * @param room how much fits, where it is a capacity
 * @param declaration the same in words
 */
record Restriction(Kind kind, String id, BitSet cells, OptionalDouble room, Declaration declaration) {

    Restriction(Kind kind, String id, BitSet cells, Declaration declaration) {
        this(kind, id, cells, OptionalDouble.empty(), declaration);
    }

    /** This restriction where it rules out less. */
    Restriction with(BitSet fewer) {
        return new Restriction(kind, id, fewer, room, declaration);
    }

    /** This restriction where more fits. */
    Restriction with(double more) {
        return new Restriction(kind, id, cells, OptionalDouble.of(more), declaration);
    }

    boolean is(Kind other, String otherId) {
        return kind == other && id.equals(otherId);
    }
}
