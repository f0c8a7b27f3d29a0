package org.fragmenta.solve.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class CountingSiteTest {
    private static final int MEMBERS = 6;

    @Test
    void a_site_whose_members_change_one_by_one_costs_what_all_choices_say() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] costs = new double[MEMBERS + 1];
            byte[] standing = new byte[MEMBERS];
            int forced = 0;
            for (int member = 0; member < MEMBERS; member++) {
                costs[member + 1] = random.nextInt(-6, 12);
                standing[member] = (byte) (random.nextInt(5) < 4 ? Standing.MAY : random.nextInt(3));
                forced += standing[member] == Standing.IN ? 1 : 0;
            }
            int fewest = Math.max(forced, random.nextInt(3));
            int most = Math.max(fewest, random.nextInt(MEMBERS + 1));
            CountingSite site = new CountingSite(costs, fewest, most, standing);
            double[] values = new double[MEMBERS];
            for (int change = 0; change < 40; change++) {
                int changed = random.nextInt(MEMBERS);
                values[changed] = random.nextInt(-8, 12);
                site.set(changed, values[changed]);
                int asked = random.nextInt(MEMBERS);
                double in = least(costs, fewest, most, standing, values, 1 << asked, 1 << asked);
                double out = least(costs, fewest, most, standing, values, 1 << asked, 0);
                String where = "seed " + seed + ", change " + change;
                if (Math.min(in, out) < Double.POSITIVE_INFINITY && random.nextBoolean()) {
                    assertThat(site.least()).as(where).isCloseTo(Math.min(in, out), within(1e-9));
                }
                if (standing[asked] == Standing.MAY && Math.max(in, out) < Double.POSITIVE_INFINITY) {
                    assertThat(site.spare(asked)).as(where).isCloseTo(in - out, within(1e-9));
                }
            }
        }
    }

    /** The least over all choices of members of which some must be as given. */
    private static double least(
            double[] costs, int fewest, int most, byte[] standing, double[] values, int fixed, int of) {
        double least = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < 1 << MEMBERS; choice++) {
            int count = Integer.bitCount(choice);
            boolean may = (choice & fixed) == of && count >= fewest && count <= most;
            double sum = costs[count];
            for (int member = 0; member < MEMBERS; member++) {
                boolean in = (choice >> member & 1) == 1;
                may &= in ? standing[member] != Standing.OUT : standing[member] != Standing.IN;
                sum += in ? values[member] : 0;
            }
            least = may ? Math.min(least, sum) : least;
        }
        return least;
    }
}
