package org.fragmenta.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the names that a misspelt one may have meant. */
public final class NearNames {
    private static final int MOST = 3;

    private NearNames() {}

    /**
     * The known names near a name that is not known, nearest first and then in alphabetical order.
     *
     * <p>Near means that at most a third of the longer name's letters, and at least one, were mistyped, left out,
     * added or swapped with their neighbour; upper and lower case count as the same.
     *
     * @param name a name that is none of the known
     * @param known the names that exist
     * @return at most three; empty if none is near
     */
    public static List<String> suggest(String name, Collection<String> known) {
        String meant = fold(name);
        if (meant.isEmpty()) {
            return List.of();
        }
        return known.stream()
                .filter(candidate -> !candidate.isBlank())
                .distinct()
                .flatMap(candidate -> near(meant, candidate))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    private static Stream<Candidate> near(String meant, String candidate) {
        String folded = fold(candidate);
        int longer = Math.max(meant.length(), folded.length());
        int allowed = Math.max(1, longer / 3);
        // A name of one or two letters is one slip away from every other, which would be no hint.
        if (longer <= 2 && !meant.equals(folded)) {
            return Stream.empty();
        }
        if (Math.abs(meant.length() - folded.length()) > allowed) {
            return Stream.empty();
        }
        int distance = distance(meant, folded);
        return distance <= allowed ? Stream.of(new Candidate(candidate, distance)) : Stream.empty();
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Optimal string alignment: edits and swaps of neighbours, no letter touched twice. */
    private static int distance(String first, String second) {
        int columns = second.length() + 1;
        int[] beforeLast = new int[columns];
        int[] last = new int[columns];
        int[] current = new int[columns];
        for (int j = 0; j < columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            current[0] = i;
            for (int j = 1; j < columns; j++) {
                int replaced = last[j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1);
                current[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[second.length()];
    }
}
