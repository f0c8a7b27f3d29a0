package org.fragmenta.cluster;

import java.util.List;

/**
 * Why a plant stands where it does and not in the core: the cost of the core less the cost of its region, force by force
 * (theory 4.1).
 *
 * @param forces the forces
 * @param differences what each adds to the core's disadvantage, money a period; negative where it speaks for the core
 */
@SuppressWarnings("ArrayRecordComponent") // numbers that are read in loops and never written
public record Attribution(List<Force> forces, double[] differences) {

    public Attribution {
        forces = List.copyOf(forces);
    }

    /** The core's disadvantage in all. */
    public double total() {
        double total = 0;
        for (double difference : differences) {
            total += difference;
        }
        return total;
    }

    /** The share of each force in the disadvantage; above 1 or below 0 where others pull the other way. */
    public double[] shares() {
        double total = total();
        double[] shares = new double[differences.length];
        for (int force = 0; force < shares.length; force++) {
            shares[force] = differences[force] / total;
        }
        return shares;
    }

    static Attribution of(ClusterCosts costs, Entry entry) {
        int[] counts = entry.before().clone();
        counts[costs.core()]++;
        double[] core = costs.parts(entry.kind(), costs.core(), counts, entry.firm());
        counts[costs.core()]--;
        counts[entry.region()]++;
        double[] chosen = costs.parts(entry.kind(), entry.region(), counts, entry.firm());
        double[] differences = new double[core.length];
        for (int force = 0; force < core.length; force++) {
            differences[force] = core[force] - chosen[force];
        }
        return new Attribution(costs.forces(), differences);
    }
}
