package org.fragmenta.logistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tariffs between all regions as the least of a few terms, each of them a set of origins with one rate for every
 * destination. A min-plus message with tariffs is then one sweep a term, instead of a region-by-region matrix.
 *
 * <p>Countries whose exports pay the same everywhere abroad share a term. That term overcharges what stays within one
 * of its countries, so such a country gets a second term of its own, free of tariff, if it has regions to trade between.
 */
public final class TariffGroups {
    private final Countries countries;
    private final List<Group> groups;

    private TariffGroups(Countries countries, List<Group> groups) {
        this.countries = countries;
        this.groups = List.copyOf(groups);
    }

    /** Origins that pay alike. */
    public static final class Group {
        private final boolean[] origin;
        private final double[] rate;

        private Group(int regions) {
            origin = new boolean[regions];
            rate = new double[regions];
        }

        /** Whether goods from a region belong to this term. */
        public boolean covers(int region) {
            return origin[region];
        }

        /** What they pay on arrival in a region, share of value; infinite where the term does not lead. */
        public double rate(int region) {
            return rate[region];
        }
    }

    /**
     * The terms of the tariffs between some regions; none where no trade pays a tariff.
     *
     * @param regions number of regions
     */
    public static TariffGroups of(Countries countries, int regions) {
        List<Group> groups = new ArrayList<>();
        if (countries.anyTariff()) {
            int[] regionsOf = new int[countries.size()];
            for (int region = 0; region < regions; region++) {
                regionsOf[countries.of(region)]++;
            }
            for (BitSet members : alike(countries, regionsOf)) {
                double[] rates = rates(countries, members);
                groups.add(group(countries, regions, members, rates));
                members.stream()
                        .filter(country -> rates[country] > 0 && regionsOf[country] > 1)
                        .forEach(country -> groups.add(domestic(countries, regions, country)));
            }
        }
        return new TariffGroups(countries, groups);
    }

    /** No tariffs between any regions. */
    public static TariffGroups none(int regions) {
        return new TariffGroups(Countries.one(regions), List.of());
    }

    /** The countries with regions, split into sets whose members pay alike everywhere but at home. */
    private static List<BitSet> alike(Countries countries, int[] regionsOf) {
        List<BitSet> sets = new ArrayList<>();
        for (int country = 0; country < countries.size(); country++) {
            if (regionsOf[country] > 0) {
                int newcomer = country;
                BitSet home = sets.stream()
                        .filter(members -> paysAlike(countries, members, newcomer))
                        .findFirst()
                        .orElseGet(() -> {
                            BitSet founded = new BitSet();
                            sets.add(founded);
                            return founded;
                        });
                home.set(country);
            }
        }
        return sets;
    }

    private static boolean paysAlike(Countries countries, BitSet members, int newcomer) {
        return members.stream().allMatch(member -> {
            for (int to = 0; to < countries.size(); to++) {
                if (to != member && to != newcomer && countries.tariff(member, to) != countries.tariff(newcomer, to)) {
                    return false;
                }
            }
            return members.stream()
                    .allMatch(third -> third == member
                            || (countries.tariff(third, member) == countries.tariff(newcomer, member)
                                    && countries.tariff(member, newcomer) == countries.tariff(third, newcomer)));
        });
    }

    /** What members pay in every country; in a member's own country what the other members pay there. */
    private static double[] rates(Countries countries, BitSet members) {
        double[] rates = new double[countries.size()];
        members.stream().forEach(member -> {
            for (int to = 0; to < rates.length; to++) {
                rates[to] = Math.max(rates[to], countries.tariff(member, to));
            }
        });
        return rates;
    }

    private static Group group(Countries countries, int regions, BitSet members, double[] rates) {
        Group group = new Group(regions);
        for (int region = 0; region < regions; region++) {
            group.origin[region] = members.get(countries.of(region));
            group.rate[region] = rates[countries.of(region)];
        }
        return group;
    }

    private static Group domestic(Countries countries, int regions, int country) {
        Group group = new Group(regions);
        Arrays.fill(group.rate, Double.POSITIVE_INFINITY);
        for (int region = 0; region < regions; region++) {
            if (countries.of(region) == country) {
                group.origin[region] = true;
                group.rate[region] = 0;
            }
        }
        return group;
    }

    /** The terms; none where no trade pays a tariff. */
    public List<Group> groups() {
        return groups;
    }

    /** The tariff from one region to another, share of value. */
    public double rate(int from, int to) {
        return countries.tariff(countries.of(from), countries.of(to));
    }
}
