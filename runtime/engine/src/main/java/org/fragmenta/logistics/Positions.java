package org.fragmenta.logistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The positions of ids in a list. */
final class Positions {
    private final String kind;
    private final Map<String, Integer> byId = new HashMap<>();

    Positions(String kind, List<String> ids) {
        this.kind = kind;
        for (String id : ids) {
            byId.putIfAbsent(id, byId.size());
        }
    }

    /** Position of an id that the rules of the model have found to exist. */
    int of(String id) {
        Integer position = byId.get(id);
        if (position == null) {
            throw new IllegalArgumentException("there is no " + kind + " " + id);
        }
        return position;
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    int size() {
        return byId.size();
    }
}
