package org.fragmenta.mode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every path of an iceberg chain, one by one: what the dynamic programme must agree with (GV-4c). */
public final class IcebergEnumeration {
    /** Most paths that are looked at. */
    public static final double MOST = 1e6;

    private final int stages;
    private final int countries;
    private final IcebergLogs logs;

    public IcebergEnumeration(IcebergChain chain) {
        this.stages = chain.stages();
        this.logs = new IcebergLogs(chain);
        this.countries = chain.countries().size();
    }

    /** How many paths lead to a country. */
    public double count() {
        return Math.pow(countries, stages);
    }

    /**
     * Price of the cheapest path to a country.
     *
     * @throws IllegalStateException if there are more than {@link #MOST} paths
     */
    public double leastPrice(int destination) {
        if (count() > MOST) {
            throw new IllegalStateException("there are " + count() + " paths, more than " + MOST);
        }
        List<Integer> path = new ArrayList<>(Collections.nCopies(stages, 0));
        double least = Double.POSITIVE_INFINITY;
        do {
            least = Math.min(least, log(path, destination));
        } while (advance(path));
        return Math.exp(least);
    }

    private double log(List<Integer> path, int destination) {
        double log = 0;
        for (int stage = 0; stage < stages; stage++) {
            int next = stage + 1 < stages ? path.get(stage + 1) : destination;
            log += logs.stage(stage, path.get(stage)) + logs.way(stage, path.get(stage), next);
        }
        return log;
    }

    /** The next path in canonical order, in place; false after the last. */
    private boolean advance(List<Integer> path) {
        for (int stage = path.size() - 1; stage >= 0; stage--) {
            if (path.get(stage) + 1 < countries) {
                path.set(stage, path.get(stage) + 1);
                return true;
            }
            path.set(stage, 0);
        }
        return false;
    }
}
