package org.fragmenta.bench.discipline;

import java.util.Set;
import org.fragmenta.bench.contest.Contestant;

/**
 * How much is asked of a run.
 *
 * @param seeds models a class
 * @param seconds time limit of each solve
 * @param peers the other solvers that may take part
 */
public record Settings(int seeds, double seconds, Set<Contestant> peers) {
    public Settings {
        peers = Set.copyOf(peers);
    }
}
