package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.result.Tolerance;

/**
 * Whether the core is full (theory CD-1), at the moment when a plant enters.
 *
 * @param best size at which a plant of the core costs least, the others as they are
 * @param size plants in the core
 * @param here what a plant of the core costs, money a period
 * @param next what one more would cost there
 * @param outside what the plant would cost in the best other region
 * @param forces the core's forces
 * @param changes by how much each has changed a plant's cost since the best size, one more plant included
 */
@SuppressWarnings("ArrayRecordComponent") // numbers that are read in loops and never written
public record Saturation(
        int best, int size, double here, double next, double outside, List<Force> forces, double[] changes) {

    public Saturation {
        forces = List.copyOf(forces);
    }

    /** (a): one more plant makes the core dearer, and it has grown to its best size. */
    public boolean isFull() {
        return next > here + Tolerance.at(here) && size >= best;
    }

    /** (b): some other region is cheaper. */
    public boolean isLeft() {
        return outside < next - Tolerance.at(next);
    }

    /** The change of all forces of one side since the best size. */
    public double change(Force.Side side) {
        double sum = 0;
        for (int force = 0; force < changes.length; force++) {
            sum += forces.get(force).side() == side ? changes[force] : 0;
        }
        return sum;
    }

    /** The state of the core when a plant enters. */
    public static Saturation of(ClusterCosts costs, Entry entry) {
        int core = costs.core();
        int[] counts = entry.before().clone();
        int size = counts[core];
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        double[] byNumber = new double[size + 2];
        for (int number = 1; number <= size + 1; number++) {
            counts[core] = number;
            byNumber[number] = costs.standing(entry.kind(), core, counts, entry.firm());
            if (byNumber[number] < least - Tolerance.at(byNumber[number])) {
                least = byNumber[number];
                best = number;
            }
        }
        double outside = Double.POSITIVE_INFINITY;
        for (int region = 0; region < counts.length; region++) {
            outside = region == core ? outside : Math.min(outside, entry.costs()[region]);
        }
        counts[core] = size + 1;
        double[] now = costs.parts(entry.kind(), core, counts, entry.firm());
        counts[core] = best;
        double[] then = costs.parts(entry.kind(), core, counts, entry.firm());
        double[] changes = new double[now.length];
        for (int force = 0; force < changes.length; force++) {
            changes[force] = now[force] - then[force];
        }
        return new Saturation(
                best,
                size,
                size == 0 ? Double.POSITIVE_INFINITY : byNumber[size],
                entry.costs()[core],
                outside,
                new ArrayList<>(costs.forces()),
                changes);
    }
}
