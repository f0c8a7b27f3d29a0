package org.fragmenta.processor.read.table;

import java.util.Optional;

/**
 * A column that a table may have.
 *
 * @param name its name
 * @param mandatory whether every row must fill it
 * @param dimension what its numbers measure; absent for text
 */
record Column(String name, boolean mandatory, Optional<Dimension> dimension) {

    static Column text(String name) {
        return new Column(name, false, Optional.empty());
    }

    static Column mandatoryText(String name) {
        return new Column(name, true, Optional.empty());
    }

    static Column number(String name, Dimension dimension) {
        return new Column(name, false, Optional.of(dimension));
    }

    static Column mandatoryNumber(String name, Dimension dimension) {
        return new Column(name, true, Optional.of(dimension));
    }
}
