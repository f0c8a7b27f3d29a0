package org.fragmenta.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.model.SourceMap;

/** Collects where each part of a descriptor stands. What is filed first under a path stays. */
final class SourceMapBuilder {
    private final Map<String, Position> positions = new HashMap<>();

    SourceMapBuilder put(String path, Position position) {
        positions.putIfAbsent(path, position);
        return this;
    }

    /** Files the elements of a list under their ids and, because ids may repeat, under their places in the list. */
    SourceMapBuilder putAll(String list, List<? extends Declared<?>> elements) {
        for (int index = 0; index < elements.size(); index++) {
            Declared<?> element = elements.get(index);
            boolean first = !positions.containsKey(list + "." + element.id());
            if (first) {
                putFields(list + "." + element.id(), element.positions());
            }
            putFields(list + "[" + index + "]", element.positions());
        }
        return this;
    }

    SourceMapBuilder putFields(String path, Map<String, Position> fields) {
        fields.forEach((field, position) ->
                put(field.isEmpty() || path.isEmpty() ? path + field : path + "." + field, position));
        return this;
    }

    SourceMap build() {
        return new SourceMap(positions);
    }
}
