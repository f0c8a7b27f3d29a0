package org.fragmenta.descriptor;

import java.util.OptionalDouble;

/**
 * Facts of a region in the study of a cluster.
 *
 * @param region id of the region
 * @param incumbents plants that stand there before the first firm enters and stay, a whole number
 * @param size activity of the region that its share of plants is measured against: area, employment; above 0
 * @param support temporary subsidy, money a plant and period
 * @param supportFirms how many firms enter before the support ends; absent where it lasts to the last of them
 */
public record ClusterSite(String region, double incumbents, double size, double support, OptionalDouble supportFirms) {

    /** A region of ordinary size, empty and without support. */
    public static ClusterSite of(String region) {
        return new ClusterSite(region, 0, 1, 0, OptionalDouble.empty());
    }

    /** This region with another number of incumbents. */
    public ClusterSite withIncumbents(double number) {
        return new ClusterSite(region, number, size, support, supportFirms);
    }

    /** This region with another support. */
    public ClusterSite withSupport(double money, OptionalDouble firms) {
        return new ClusterSite(region, incumbents, size, money, firms);
    }
}
