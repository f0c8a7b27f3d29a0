package org.fragmenta.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Values that a number may have to reach, rising. */
final class Levels {
    private static final int MOST = 4096;

    private Levels() {}

    /** The first of some levels that suffices, where each one after it does as well; empty if none does. */
    static <T> Optional<T> first(List<T> levels, Predicate<T> suffices) {
        int low = 0;
        int high = levels.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (suffices.test(levels.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < levels.size() ? Optional.of(levels.get(low)) : Optional.empty();
    }

    /** The sums of some of the parts that are above a number; none where there are too many of them to look at. */
    static List<Double> sums(List<Double> parts, double above) {
        TreeSet<BigDecimal> sums = new TreeSet<>();
        sums.add(BigDecimal.ZERO);
        for (double part : parts) {
            BigDecimal more = new BigDecimal(Double.toString(part));
            sums.addAll(sums.stream().map(more::add).toList());
            if (sums.size() > MOST) {
                return List.of();
            }
        }
        return sums.stream()
                .map(BigDecimal::doubleValue)
                .filter(sum -> sum > above)
                .distinct()
                .toList();
    }
}
