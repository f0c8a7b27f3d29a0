package org.fragmenta.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fragmenta.parametric.Regime;

/** Names regimes by what sets them apart from each other. */
public final class RegimeNames {
    private static final int BLOCKS_SHOWN = 6;

    private final List<String> moving;
    private final boolean technologies;
    private final String common;

    private RegimeNames(Collection<String> moving, boolean technologies, String common) {
        this.moving = List.copyOf(moving);
        this.technologies = technologies;
        this.common = common;
    }

    /**
     * Names for regimes of one model.
     *
     * @param regimes at least one
     */
    public static RegimeNames of(List<Regime> regimes) {
        Regime first = regimes.get(0);
        Set<String> moving = new LinkedHashSet<>();
        boolean technologies = false;
        for (Regime regime : regimes) {
            moving.addAll(regime.regions().keySet());
            technologies |= !regime.technology().equals(first.technology());
        }
        moving.removeIf(block ->
                regimes.stream().allMatch(regime -> place(regime, block).equals(place(first, block))));
        Set<String> still = new LinkedHashSet<>(first.regions().keySet());
        still.removeAll(moving);
        if (regimes.stream().distinct().count() == 1) {
            return new RegimeNames(still, false, "");
        }
        return new RegimeNames(moving, technologies, places(first, List.copyOf(still)));
    }

    /** What all regimes agree on: {@code Cutting, Finishing in Bangkok}; "" if nothing. */
    public String common() {
        return common;
    }

    /** The blocks that do not stand in one and the same region in all regimes, or all of them if there is one regime. */
    public List<String> moving() {
        return moving;
    }

    /** Whether regimes use different technologies. */
    public boolean technologies() {
        return technologies;
    }

    /** What sets a regime apart: {@code Sewing in Savannakhet}; {@code all in Bangkok} where nothing is fragmented. */
    public String name(Regime regime) {
        List<String> blocks =
                regime.regions().keySet().stream().filter(moving::contains).toList();
        boolean together = regime.locations() == 1 && regime.armsLength().isEmpty();
        String name =
                together ? "all in " + regime.regions().values().iterator().next() : places(regime, blocks);
        return technologies ? regime.technology() + ": " + name : name;
    }

    /** Blocks by region, in the order of the blocks. */
    private static String places(Regime regime, List<String> blocks) {
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        int shown = Math.min(blocks.size(), BLOCKS_SHOWN);
        blocks.subList(0, shown)
                .forEach(block -> byPlace.computeIfAbsent(place(regime, block), place -> new ArrayList<>())
                        .add(block));
        List<String> parts = new ArrayList<>();
        byPlace.forEach((place, there) -> parts.add(String.join(", ", there) + " in " + place));
        if (blocks.size() > shown) {
            parts.add((blocks.size() - shown) + " more");
        }
        return String.join("; ", parts);
    }

    /** The region of a block, and whether another firm makes it there; "" where the technology does without it. */
    public static String place(Regime regime, String block) {
        return regime.armsLength().contains(block) ? regime.region(block) + " at arm's length" : regime.region(block);
    }
}
