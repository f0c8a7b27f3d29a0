package org.fragmenta.logistics;

import java.util.SplittableRandom;
import org.fragmenta.descriptor.RegionSetDescriptor;

/** Region sets for tests: some countries, a sparse road network in one part or several, borders and agreements. */
public final class RandomRegionSets {
    private RandomRegionSets() {}

    public static RegionSetDescriptor of(SplittableRandom random, int regions) {
        return builder(random, regions).build();
    }

    public static RegionSetBuilder builder(SplittableRandom random, int regions) {
        RegionSetBuilder set = new RegionSetBuilder();
        int countries = 1 + random.nextInt(5);
        for (int country = 0; country < countries; country++) {
            set.country(
                    "C" + country,
                    random.nextInt(4) * 0.05,
                    random.nextInt(20),
                    random.nextInt(20),
                    random.nextInt(100),
                    random.nextInt(100));
        }
        for (int region = 0; region < regions; region++) {
            set.place(
                    "R" + region,
                    "C" + random.nextInt(countries),
                    random.nextDouble() * 20,
                    95 + random.nextDouble() * 15);
        }
        boolean joined = random.nextBoolean();
        for (int region = 1; region < regions; region++) {
            if (joined || random.nextInt(8) > 0) {
                route(set, random, region, Math.max(0, region - 1 - random.nextInt(4)));
            }
            if (random.nextInt(3) == 0) {
                route(set, random, region, random.nextInt(region));
            }
        }
        for (int agreement = random.nextInt(3); agreement > 0; agreement--) {
            set.agreement(
                    "A" + agreement,
                    random.nextInt(2) * 0.02,
                    "C" + random.nextInt(countries),
                    "C" + random.nextInt(countries));
        }
        if (countries > 1 && random.nextBoolean()) {
            set.border("C0", "C1", random.nextInt(5), random.nextInt(10));
        }
        if (random.nextBoolean()) {
            set.fallback(1.3, 30, 0.1, 5);
        }
        return set;
    }

    private static void route(RegionSetBuilder set, SplittableRandom random, int one, int other) {
        double km = 20 + random.nextInt(500);
        set.route("R" + one, "R" + other, km, km / 50, 0.02 + random.nextDouble() * 0.1, random.nextInt(4));
    }
}
