package org.fragmenta.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.Location;

/** What each position stands for. */
public final class Locations {
    private final Map<String, Location> byKey = new HashMap<>();

    /** Files a location under a key that sorts well and is the same in every compile. */
    Position file(String key, Location location) {
        byKey.put(key, location);
        return new Position(key);
    }

    /** The location of a position; absent if it was not filed here. */
    public Optional<Location> resolve(Position position) {
        return Optional.ofNullable(byKey.get(position.key()));
    }
}
