package org.fragmenta.instance;

import java.util.Optional;
import org.fragmenta.dsl.Place;
import org.fragmenta.dsl.Trip;
import org.fragmenta.logistics.Way;

/** A way between two regions as cost methods see it; only goods that nothing has to carry may lack one. */
record WayTrip(Place from, Place to, Optional<Way> way, double tariff) implements Trip {

    @Override
    public double km() {
        return stated().km();
    }

    @Override
    public double hours() {
        return stated().hours();
    }

    private Way stated() {
        return way.orElseThrow(
                () -> new IllegalStateException("no way leads from region " + from.id() + " to region " + to.id()));
    }
}
