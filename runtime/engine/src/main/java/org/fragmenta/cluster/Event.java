package org.fragmenta.cluster;

import java.util.List;
import org.fragmenta.evidence.Figure;

/**
 * Something that happens on a path of entry, shown by a re-solve with one change.
 *
 * @param kind what it is
 * @param entry number of the plant whose entry shows it, from 0
 * @param region position of the region that it is about
 * @param figures the numbers behind it
 * @param change the one change of the re-solve
 * @param outcome what the re-solve answers
 */
public record Event(EventKind kind, int entry, int region, List<Figure> figures, String change, String outcome) {

    public Event {
        figures = List.copyOf(figures);
    }

    /** One of its numbers. */
    public double number(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no " + name))
                .numbers()
                .get(0);
    }
}
