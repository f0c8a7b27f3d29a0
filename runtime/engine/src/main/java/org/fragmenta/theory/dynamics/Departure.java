package org.fragmenta.theory.dynamics;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.Instance;

/**
 * The first move of a block.
 *
 * @param block the block
 * @param id its id
 * @param from the region that it leaves
 * @param to the region that it enters
 * @param year position of the year
 * @param text as evidence names it
 * @param hurdle {@code (delta K + s) / a} in the first year
 */
record Departure(int block, String id, int from, int to, int year, String text, double hurdle) {

    /** The first move of every block that moves and employs unskilled labour. */
    static List<Departure> first(Dated dated) {
        return Stay.ended(dated).stream()
                .filter(stay -> stay.from() == dated.costs().standing(stay.block()))
                .filter(stay -> hours(dated, stay.block()) > 0)
                .map(stay -> new Departure(
                        stay.block(),
                        dated.id(stay.block()),
                        stay.from(),
                        stay.to(),
                        stay.end(),
                        stay.text(),
                        hurdle(dated, stay)))
                .toList();
    }

    boolean isComparable(Departure other) {
        return block != other.block && from == other.from && to == other.to;
    }

    private static double hours(Dated dated, int block) {
        ModelDescriptor model = dated.costs().model();
        return model.blocks().get(block).laborHours()
                * model.output()
                * model.period().perYear();
    }

    private static double hurdle(Dated dated, Stay stay) {
        double once = dated.costs().change(0, stay.block(), stay.from(), stay.to());
        double apart = 0;
        for (Instance.Link link : dated.costs().year(0).links()) {
            if (link.from() == stay.block()) {
                apart += link.cost().at(stay.to(), stay.from());
            } else if (link.to() == stay.block()) {
                apart += link.cost().at(stay.from(), stay.to());
            }
        }
        return (dated.costs().discounting().rate() * once + apart) / hours(dated, stay.block());
    }
}
