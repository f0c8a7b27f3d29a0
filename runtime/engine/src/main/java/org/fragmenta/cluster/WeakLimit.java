package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Tolerance;

/** A cluster without agglomeration, incumbents and support (theory CD-7). */
public final class WeakLimit {
    private WeakLimit() {}

    /** The study of the same regions with every gain from company switched off, empty at first. */
    public static ClusterStudy of(ClusterStudy study) {
        ModelDescriptor model = Alone.withoutAgglomeration(study.costs().model());
        for (RegionDescriptor region : model.regionSet().regions()) {
            model = model.with(Optional.of(emptied(model, region.id())));
        }
        return study.of(model);
    }

    private static ClusterDescriptor emptied(ModelDescriptor model, String region) {
        ClusterDescriptor cluster = model.cluster().orElseThrow();
        return cluster.with(cluster.site(region).withIncumbents(0).withSupport(0, OptionalDouble.empty()));
    }

    /** What a plant of the first kind costs in a region by itself. */
    public static double alone(ClusterCosts costs, int region) {
        int[] one = new int[costs.regions()];
        one[region] = 1;
        return costs.standing(0, region, one, Settlement.FOR_GOOD);
    }

    /**
     * Regions that are taken before cheaper ones.
     *
     * @param taken regions in the order in which they are first occupied
     */
    public static List<String> inversions(ClusterCosts costs, List<Integer> taken) {
        List<String> inversions = new ArrayList<>();
        for (int region = 0; region < costs.regions(); region++) {
            int place = taken.contains(region) ? taken.indexOf(region) : Integer.MAX_VALUE;
            for (int at = 0; at < taken.size(); at++) {
                double earlier = alone(costs, taken.get(at));
                if (at < place && alone(costs, region) < earlier - Tolerance.at(earlier)) {
                    inversions.add(costs.region(taken.get(at)) + " before " + costs.region(region));
                }
            }
        }
        return inversions;
    }
}
