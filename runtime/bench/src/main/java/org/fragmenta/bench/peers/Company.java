package org.fragmenta.bench.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteCost;
import org.fragmenta.instance.SiteGroup;

/** What all blocks of an instance cost together in a region, by how many they are: the form that other solvers get. */
final class Company {
    private final double[][] byRegion;

    private Company(double[][] byRegion) {
        this.byRegion = byRegion;
    }

    /**
     * What the blocks of an instance share.
     *
     * @return absent if they share nothing
     * @throws IllegalArgumentException if they share anything but one cost of all of them by region and number
     */
    static Optional<Company> of(Instance instance) {
        if (instance.shared().isEmpty()) {
            return Optional.empty();
        }
        List<SiteGroup> groups = instance.shared().groups();
        boolean plain = groups.size() == 1
                && groups.get(0).blocks().size() == instance.blocks()
                && groups.get(0).pools().isEmpty()
                && instance.shared().pooledLinks().isEmpty()
                && instance.shared().sharedLinks().isEmpty();
        if (!plain) {
            throw new IllegalArgumentException("the comparison knows one cost that all blocks share");
        }
        return Optional.of(new Company(table(groups.get(0).cost(), instance)));
    }

    private static double[][] table(SiteCost cost, Instance instance) {
        double[][] table = new double[instance.regions()][instance.blocks() + 1];
        for (int region = 0; region < table.length; region++) {
            for (int members = 1; members < table[region].length; members++) {
                table[region][members] = at(cost, region, members);
            }
        }
        return table;
    }

    private static double at(SiteCost cost, int region, int members) {
        if (cost instanceof CountCost count) {
            return count.at(region, members);
        }
        LoadCost load = (LoadCost) cost;
        if (load.capacity()[region] < Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the comparison knows no capacities");
        }
        return load.opening()[region];
    }

    /** The cost of a number of blocks in a region, 0 or more of them. */
    double at(int region, int members) {
        return byRegion[region][members];
    }

    /** What a region costs by number of blocks, from 0 on. */
    double[] row(int region) {
        return byRegion[region].clone();
    }

    /** How many numbers of blocks in a region matter: 1 if only the first does. */
    int levels(int region) {
        double[] row = byRegion[region];
        return IntStream.range(1, row.length)
                .filter(members -> row[members] != row[members - 1])
                .max()
                .orElse(0);
    }

    /** The most that all blocks together can save by standing together, 0 or more. */
    double largestGain() {
        double each = 0;
        for (double[] row : byRegion) {
            for (int members = 1; members < row.length; members++) {
                each = Math.max(each, -row[members] / members);
            }
        }
        return each * (byRegion[0].length - 1);
    }

    /** Whether more company never costs less, and only the first block costs anything. */
    boolean isEntryAlone() {
        return IntStream.range(0, byRegion.length).allMatch(region -> levels(region) <= 1)
                && Arrays.stream(byRegion).allMatch(row -> row[1] >= 0);
    }
}
