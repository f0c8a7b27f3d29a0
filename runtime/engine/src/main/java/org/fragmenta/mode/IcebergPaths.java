package org.fragmenta.mode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fragmenta.result.Tolerance;

/**
 * The cheapest paths of an iceberg chain by a forward dynamic programme over stages and countries, which takes
 * {@code stages * countries^2} steps. Of paths that cost the same, the first in canonical order is taken: the earliest
 * country for the first stage, then for the second, and so on.
 */
public final class IcebergPaths {
    private final IcebergChain chain;
    private final IcebergLogs logs;
    private final int countries;

    /** Logarithm of the least price up to a stage, the stage itself included, by stage and its country. */
    private final double[][] least;

    /** Logarithm of the least price on arrival, by the stage before the way and the country of arrival. */
    private final double[][] arriving;

    /** The paths of a chain that keeps the rules of {@link ModeRules}. */
    public IcebergPaths(IcebergChain chain) {
        this.chain = chain;
        this.countries = chain.countries().size();
        this.logs = new IcebergLogs(chain);
        this.least = new double[chain.stages()][countries];
        this.arriving = new double[chain.stages()][countries];
        for (int stage = 0; stage < chain.stages(); stage++) {
            for (int country = 0; country < countries; country++) {
                least[stage][country] = (stage == 0 ? 0 : arriving[stage - 1][country]) + logs.stage(stage, country);
            }
            for (int country = 0; country < countries; country++) {
                arriving[stage][country] = arriving(stage, country);
            }
        }
    }

    /** The cheapest path to every country. */
    public List<IcebergPath> all() {
        return IntStream.range(0, countries).mapToObj(this::to).toList();
    }

    /** The cheapest path to a country; the price is infinite, and the path the first of all, if none leads there. */
    public IcebergPath to(int destination) {
        List<BitSet> used = used(destination);
        List<Integer> path = new ArrayList<>();
        path.add(Math.max(0, used.get(0).nextSetBit(0)));
        for (int stage = 1; stage < chain.stages(); stage++) {
            int before = path.get(stage - 1);
            int here = stage;
            path.add(used.get(stage).stream()
                    .filter(country -> leads(here - 1, before, country))
                    .findFirst()
                    .orElse(0));
        }
        return new IcebergPath(destination, path, chain.price(path, destination));
    }

    /** For each stage, the countries that host it on some cheapest path. */
    private List<BitSet> used(int destination) {
        int last = chain.stages() - 1;
        double best = arriving[last][destination];
        List<BitSet> used = new ArrayList<>(Collections.nCopies(last + 1, new BitSet()));
        used.set(last, countriesWhere(from -> isTie(through(last, from, destination), best)));
        for (int stage = last - 1; stage >= 0; stage--) {
            int here = stage;
            BitSet next = used.get(stage + 1);
            used.set(stage, countriesWhere(from -> next.stream().anyMatch(to -> leads(here, from, to))));
        }
        return used;
    }

    /** Whether some cheapest path to a stage in a country comes from this country. */
    private boolean leads(int stage, int from, int to) {
        return isTie(through(stage, from, to), arriving[stage][to]);
    }

    private double arriving(int stage, int to) {
        return IntStream.range(0, countries)
                .mapToDouble(from -> through(stage, from, to))
                .min()
                .orElseThrow();
    }

    private double through(int stage, int from, int to) {
        return least[stage][from] + logs.way(stage, from, to);
    }

    private static boolean isTie(double one, double other) {
        return Math.abs(one - other) <= Tolerance.at(1);
    }

    private BitSet countriesWhere(IntPredicate holds) {
        return IntStream.range(0, countries).filter(holds).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
