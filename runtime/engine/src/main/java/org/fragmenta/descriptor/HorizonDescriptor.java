package org.fragmenta.descriptor;

import java.util.List;

/**
 * The years over which a firm places its blocks, and what changes on the way (theory section 6).
 *
 * <p>The numbers of a year are those of the year before with every trend applied, then the scenarios that are in force
 * from that year on. Blocks move at the beginning of a year; what the year costs is paid at its end.
 *
 * @param firstYear the year that the model's numbers hold in
 * @param years how many years are planned, at least 1
 * @param keptForEver whether the last year repeats itself for ever; otherwise the horizon just ends
 * @param moves what it costs blocks to move, and where they stand before the first year
 * @param trends numbers that grow or fall year by year
 * @param dated scenarios that come into force in a later year
 * @param uncertain wages that change at random
 */
public record HorizonDescriptor(
        int firstYear,
        int years,
        boolean keptForEver,
        List<MoveDescriptor> moves,
        List<TrendDescriptor> trends,
        List<DatedScenario> dated,
        List<UncertaintyDescriptor> uncertain) {

    /** The most years that a horizon may have. */
    public static final int MOST_YEARS = 200;

    public HorizonDescriptor {
        moves = List.copyOf(moves);
        trends = List.copyOf(trends);
        dated = List.copyOf(dated);
        uncertain = List.copyOf(uncertain);
    }

    /** The last year that is planned. */
    public int lastYear() {
        return firstYear + years - 1;
    }
}
