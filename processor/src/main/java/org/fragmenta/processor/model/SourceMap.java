package org.fragmenta.processor.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where each part of a descriptor stands in the user's source.
 *
 * @param positions by descriptor path, {@code links.CutPanels.from}; "" is the model itself
 */
public record SourceMap(Map<String, Position> positions) {

    public SourceMap {
        positions = Map.copyOf(positions);
    }

    /** The position of a path, or of the nearest part that contains it; absent only if even "" is unknown. */
    public Optional<Position> nearest(String path) {
        String prefix = path;
        while (true) {
            Position position = positions.get(prefix);
            if (position != null || prefix.isEmpty()) {
                return Optional.ofNullable(position);
            }
            prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('.')));
        }
    }
}
