package org.fragmenta.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Names as a sentence enumerates them. */
public final class NameList {
    private static final int SHOWN = 5;

    private NameList() {}

    /** The first five names and how many more there are: {@code A, B, C, D, E and 12 more}. */
    public static String of(Collection<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }

    /**
     * The advice for a name that is not known.
     *
     * @param name what was written
     * @param known what exists
     * @param otherwise the advice where no known name is near
     */
    public static String orNear(String name, Collection<String> known, String otherwise) {
        List<String> near = NearNames.suggest(name, known);
        return near.isEmpty() ? otherwise : "write " + String.join(" or ", near) + ".";
    }
}
