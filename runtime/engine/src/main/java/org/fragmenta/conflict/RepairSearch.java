package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.result.Conflict.Change;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.TimeLeft;

/**
 * Searches changes that give a model a plan, as few as will do. A change that does must relax some declaration of every
 * conflict; so what relaxes one of a first conflict is tried, and where it does not do, with what relaxes one of the
 * conflict that is left.
 */
final class RepairSearch {
    private static final int MOST_CHANGES = 4;
    private static final int MOST_SETS = 200;

    private final List<Restriction> restrictions;
    private final Possibility possibility;
    private final Levers levers;
    private final Trial trial;
    private final TimeLeft time;

    RepairSearch(List<Restriction> restrictions, Possibility possibility, Levers levers, Trial trial, TimeLeft time) {
        this.restrictions = restrictions;
        this.possibility = possibility;
        this.levers = levers;
        this.trial = trial;
        this.time = time;
    }

    /**
     * The repairs of the fewest levers, the best of each set of them, the cheapest resulting plan first.
     *
     * @param conflict a minimal one
     */
    List<Repair> of(List<Restriction> conflict) {
        List<List<Lever>> sets =
                levers.of(conflict).stream().map(lever -> List.of(lever)).toList();
        List<Repair> repairs = List.of();
        for (int size = 1; size <= MOST_CHANGES && repairs.isEmpty() && !time.isOver(); size++) {
            repairs = sets.stream()
                    .filter(set -> !possibility.isExcluded(left(set, Lever::mayFree)))
                    .flatMap(set -> repairs(set).stream())
                    .toList();
            sets = repairs.isEmpty() ? larger(sets) : List.of();
        }
        return sorted(repairs);
    }

    private List<Restriction> left(List<Lever> set, BiPredicate<Lever, Restriction> frees) {
        return restrictions.stream()
                .filter(restriction -> set.stream().noneMatch(lever -> frees.test(lever, restriction)))
                .toList();
    }

    /** The cheapest repair of a set of levers; of a number also the one that moves it by the least. */
    private List<Repair> repairs(List<Lever> set) {
        List<Restriction> left = left(set, Lever::frees);
        List<Lever> settled = new ArrayList<>();
        List<Lever> least = new ArrayList<>();
        for (Lever lever : set) {
            Lever smallest = lever.least(weaker -> !possibility.isExcluded(
                            Stream.concat(left.stream(), weaker.stream()).toList()))
                    .orElse(lever);
            settled.add(lever.isOnlyLeast() ? smallest : lever);
            least.add(smallest);
        }
        Optional<Repair> small = trial.best(least);
        Optional<Repair> cheap = settled.equals(least) ? Optional.empty() : trial.best(settled);
        boolean same = small.isPresent()
                && cheap.isPresent()
                && small.get().cost()
                        <= cheap.get().cost() + Tolerance.at(cheap.get().cost());
        return Stream.concat(small.stream(), same ? Stream.empty() : cheap.stream())
                .toList();
    }

    /** Each set with a lever more, of the conflict that it leaves. */
    private List<List<Lever>> larger(List<List<Lever>> sets) {
        Map<List<String>, List<Lever>> larger = new LinkedHashMap<>();
        for (List<Lever> set : sets) {
            List<Restriction> left = left(set, Lever::frees);
            if (larger.size() >= MOST_SETS || time.isOver() || !possibility.isExcluded(left)) {
                continue;
            }
            for (Lever lever : levers.of(new MinimalConflict(possibility::isExcluded).of(left))) {
                List<Lever> grown = Stream.concat(set.stream(), Stream.of(lever))
                        .sorted(Comparator.comparing(Lever::path))
                        .toList();
                larger.putIfAbsent(grown.stream().map(Lever::path).distinct().toList(), grown);
            }
        }
        return List.copyOf(larger.values());
    }

    /** By cost, and by their paths where they cost the same. */
    private static List<Repair> sorted(List<Repair> repairs) {
        List<Repair> left = repairs.stream()
                .collect(Collectors.toMap(Repair::changes, repair -> repair, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble(Repair::cost))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Repair> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            double least = left.get(0).cost();
            List<Repair> tied = left.stream()
                    .filter(repair -> repair.cost() <= least + Tolerance.at(least))
                    .sorted(Comparator.comparing(RepairSearch::paths))
                    .toList();
            sorted.addAll(tied);
            left.removeAll(tied);
        }
        return sorted;
    }

    private static String paths(Repair repair) {
        return repair.changes().stream().map(Change::path).collect(Collectors.joining(" "));
    }
}
