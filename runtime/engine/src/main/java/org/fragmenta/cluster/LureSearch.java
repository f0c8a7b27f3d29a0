package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * What it takes to draw plants to a region (theory CD-8): the least level of each instrument alone with which some plant
 * enters, and with which a cluster is there in the end that holds without support.
 */
public final class LureSearch {
    private static final int CELLS = 64;
    private static final int DOUBLINGS = 40;
    private static final double ACCURACY = 1e-10;

    private final ClusterStudy study;
    private final int region;

    /**
     * An instrument.
     *
     * @param name what it is
     * @param unit of its level
     * @param chosen least level with which some plant enters; absent where none is enough
     * @param sustained least level with which a cluster holds in the end; absent where none is enough
     * @param breaks levels of the grid at which more of it does not help though less did
     */
    public record Lever(
            String name, String unit, OptionalDouble chosen, OptionalDouble sustained, List<Double> breaks) {

        public Lever {
            breaks = List.copyOf(breaks);
        }
    }

    private LureSearch(ClusterStudy study, int region) {
        this.study = study;
        this.region = region;
    }

    /**
     * The least levels of support, of a cut of the cost of links with the region, of a seed of incumbents, and of the number
     * of firms during which the least support must last.
     */
    public static List<Lever> of(ClusterStudy study, int region) {
        LureSearch search = new LureSearch(study, region);
        Lever support = search.continuous("support", "money a plant", search::withSupport, search.largestSupport());
        Lever cut = search.continuous("linkCut", "share of link cost", search::withCut, 1);
        Lever seed = search.counted("seed", "incumbents", search::withSeed);
        List<Lever> levers = new ArrayList<>(List.of(support, cut, seed));
        if (support.sustained().isPresent()) {
            double level = support.sustained().getAsDouble();
            levers.add(
                    search.counted("duration", "firms", firms -> search.withSupport(level, OptionalDouble.of(firms))));
        }
        return levers;
    }

    private ClusterDescriptor cluster() {
        return study.costs().model().cluster().orElseThrow();
    }

    private EntryPath withSupport(double level) {
        return withSupport(level, OptionalDouble.empty());
    }

    private EntryPath withSupport(double level, OptionalDouble firms) {
        return path(cluster().with(cluster().site(study.costs().region(region)).withSupport(level, firms)));
    }

    private EntryPath withSeed(double plants) {
        return path(cluster().with(cluster().site(study.costs().region(region)).withIncumbents(plants)));
    }

    private EntryPath withCut(double share) {
        return EntryPath.of(study.costs().withLinksTimes(region, 1 - share));
    }

    private EntryPath path(ClusterDescriptor changed) {
        ModelDescriptor model = study.costs().model().with(Optional.of(changed));
        return EntryPath.of(ClusterCosts.of(model, study.methods()));
    }

    /** Four times what draws the first plant if anything does; found by doubling from a millionth of a plant's cost. */
    private double largestSupport() {
        double scale = study.path().entries().stream()
                .mapToDouble(entry -> Math.abs(Choice.among(entry.costs()).cost()))
                .max()
                .orElse(1);
        double level = Math.max(scale, 1) * 1e-6;
        for (int doubling = 0; doubling < DOUBLINGS && !isChosen(withSupport(level)); doubling++) {
            level *= 2;
        }
        return 4 * level;
    }

    private boolean isChosen(EntryPath path) {
        return path.entries().stream().anyMatch(entry -> entry.region() == region);
    }

    private boolean isSustained(EntryPath path) {
        Settlement end = path.end().withoutSupport();
        if (end.count(region) < 2) {
            return false;
        }
        int[] kinds = IntStream.range(0, end.plants())
                .filter(plant -> end.place(plant) == region)
                .toArray();
        return kinds.length > 0
                && IntStream.of(kinds)
                        .allMatch(plant -> Margin.of(path.costs(), end, plant).holds());
    }

    private Lever continuous(String name, String unit, DoubleFunction<EntryPath> with, double most) {
        List<Double> breaks = new ArrayList<>();
        OptionalDouble chosen = least(level -> isChosen(with.apply(level)), most, breaks);
        OptionalDouble sustained = least(level -> isSustained(with.apply(level)), most, breaks);
        return new Lever(name, unit, chosen, sustained, breaks);
    }

    private OptionalDouble least(DoublePredicate enough, double most, List<Double> breaks) {
        double below = -1;
        double first = -1;
        boolean before = false;
        for (int cell = 0; cell <= CELLS; cell++) {
            double level = most * cell / CELLS;
            boolean now = enough.test(level);
            if (now && first < 0) {
                first = level;
                below = most * (cell - 1) / CELLS;
            }
            if (before && !now) {
                breaks.add(level);
            }
            before = now;
        }
        if (first <= 0) {
            return first < 0 ? OptionalDouble.empty() : OptionalDouble.of(0);
        }
        while (first - below > ACCURACY * most) {
            double middle = (below + first) / 2;
            boolean now = enough.test(middle);
            first = now ? middle : first;
            below = now ? below : middle;
        }
        return OptionalDouble.of(first);
    }

    private Lever counted(String name, String unit, DoubleFunction<EntryPath> with) {
        OptionalDouble chosen = OptionalDouble.empty();
        OptionalDouble sustained = OptionalDouble.empty();
        List<Double> breaks = new ArrayList<>();
        boolean before = false;
        for (int number = 0; number <= study.costs().firms(); number++) {
            EntryPath path = with.apply(number);
            boolean holds = isSustained(path);
            chosen = chosen.isEmpty() && isChosen(path) ? OptionalDouble.of(number) : chosen;
            sustained = sustained.isEmpty() && holds ? OptionalDouble.of(number) : sustained;
            if (before && !holds) {
                breaks.add((double) number);
            }
            before = holds;
        }
        return new Lever(name, unit, chosen, sustained, breaks);
    }
}
