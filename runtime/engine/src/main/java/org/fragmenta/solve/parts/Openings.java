package org.fragmenta.solve.parts;

import java.util.Arrays;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.PooledLink;

/** What is due where any member of a group stands, besides the group's own cost: the least that links to it cost. */
final class Openings {
    private static final double TABLE_ROUNDING = 0x1p-48;
    private static final double NETWORK_ROUNDING = 1e-12;

    private final Layout layout;
    private final double[][] links;

    /**
     * @param regions regions by block
     */
    Openings(Layout layout, int[][] regions) {
        this.layout = layout;
        links = new double[layout.groups()][layout.regions()];
        double[] in = new double[layout.regions()];
        double[] out = new double[layout.regions()];
        for (int group = 0; group < links.length; group++) {
            for (PooledLink link : layout.pooledOf(group)) {
                Arrays.fill(in, Double.POSITIVE_INFINITY);
                for (int region : regions[link.block()]) {
                    in[region] = 0;
                }
                link.opening().toReceiver(in, out);
                for (int region = 0; region < out.length; region++) {
                    links[group][region] += out[region];
                }
            }
        }
    }

    /** By group and region, less what a pool hands to the groups that count it. */
    double[][] less(double[][][] rows) {
        double[][] extra = Arrays.stream(links).map(double[]::clone).toArray(double[][]::new);
        for (int group = 0; group < extra.length; group++) {
            for (Membership membership : layout.ofPool(group)) {
                double[] row = rows[membership.group()][membership.member()];
                for (int region = 0; region < row.length; region++) {
                    extra[group][region] -= row[region];
                }
            }
        }
        return extra;
    }

    /** How far rounding may have put the cost of the links off. */
    double uncertainty(int group, int region) {
        boolean tables = layout.pooledOf(group).stream().allMatch(link -> link.opening() instanceof DenseLinkCost);
        double cost = links[group][region];
        return cost == Double.POSITIVE_INFINITY ? 0 : (tables ? TABLE_ROUNDING : NETWORK_ROUNDING) * cost;
    }
}
