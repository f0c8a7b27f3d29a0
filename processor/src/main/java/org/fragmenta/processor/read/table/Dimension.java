package org.fragmenta.processor.read.table;

import java.util.List;
import java.util.Optional;

/** What a column of numbers measures. */
enum Dimension {
    WAGE,
    RENT,
    SHARE,
    SHARE_PER_YEAR,
    UTILITY_PRICE,
    /** Of the period of the models that use the set. */
    MONEY_PER_PERIOD,
    RATIO,
    ANGLE,
    TIME,
    YEARS,
    LENGTH,
    FREIGHT,
    HANDLING,
    FEE;

    /** The sign that stands for the currency of the region set. */
    static final String CURRENCY = "¤";

    /**
     * A unit that figures may be stated in.
     *
     * @param name its name
     * @param factor what a figure is multiplied by to get the unit of the descriptor
     * @param perMonth whether it must be divided by the hours of a month besides
     */
    record Unit(String name, double factor, boolean perMonth) {

        private Unit(String name, double factor) {
            this(name, factor, false);
        }
    }

    /** The units that it may be stated in, the usual one first. */
    List<Unit> units() {
        return switch (this) {
            case WAGE -> List.of(new Unit("¤/h", 1), new Unit("¤/month", 1, true));
            case RENT -> List.of(new Unit("¤/m2/month", 1), new Unit("¤/m2/year", 1 / 12.0));
            case SHARE -> List.of(new Unit("share", 1), new Unit("%", 0.01));
            case SHARE_PER_YEAR -> List.of(new Unit("share/year", 1), new Unit("%/year", 0.01));
            case UTILITY_PRICE -> List.of(new Unit("¤/unit", 1), new Unit("¤/kWh", 1));
            case MONEY_PER_PERIOD -> List.of(new Unit("¤/period", 1));
            case RATIO -> List.of(new Unit("1", 1));
            case ANGLE -> List.of(new Unit("deg", 1));
            case TIME -> List.of(new Unit("h", 1), new Unit("day", 24));
            case YEARS -> List.of(new Unit("year", 1));
            case LENGTH -> List.of(new Unit("km", 1));
            case FREIGHT -> List.of(new Unit("¤/t/km", 1));
            case HANDLING -> List.of(new Unit("¤/t", 1));
            case FEE -> List.of(new Unit("¤/shipment", 1));
        };
    }

    Optional<Unit> unit(String name) {
        return units().stream().filter(unit -> unit.name.equals(name)).findFirst();
    }
}
