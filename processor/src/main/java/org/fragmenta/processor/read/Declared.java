package org.fragmenta.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fragmenta.processor.model.Position;

/**
 * One element of a model or region set, read.
 *
 * @param id its id
 * @param value its descriptor
 * @param origin what tells it from another of the same id: the full name of its class, or the row of its table
 * @param positions where it stands, under "", and where its fields stand, under their names
 */
record Declared<T>(String id, T value, String origin, Map<String, Position> positions) {

    Declared {
        positions = Map.copyOf(positions);
    }

    /** In canonical order, whatever order they were found in. */
    static <T> List<Declared<T>> sorted(List<Declared<T>> elements) {
        return elements.stream()
                .sorted(Comparator.comparing((Declared<T> element) -> element.id)
                        .thenComparing(element -> element.origin))
                .toList();
    }

    static <T> List<T> values(List<Declared<T>> elements) {
        return elements.stream().map(Declared::value).toList();
    }
}
