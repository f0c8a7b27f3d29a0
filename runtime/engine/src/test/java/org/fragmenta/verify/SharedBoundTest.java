package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.verify.Parts.Seat;
import org.junit.jupiter.api.Test;

/** No bound of the checker is above what some plan costs, whatever the splits and the multipliers. */
class SharedBoundTest {
    private static final int PARTS = 4;
    private static final int SEEDS = 3_000;

    private int bounded;
    private int empty;
    private int tight;
    private int starred;
    private int higher;

    /** A plan, divisible blocks in quarters. */
    private record Plan(int[] regions, double[][] shares, double cost) {

        boolean stands(int block, int region) {
            return shares[block][region] > 0;
        }
    }

    /** Splits as the checker sees them and as a plan does. */
    private static final class Side {
        private final Domains domains;
        private final Predicate<Plan> keeps;

        Side(Domains domains, Predicate<Plan> keeps) {
            this.domains = domains;
            this.keeps = keeps;
        }
    }

    @Test
    void noBoundExceedsAPlanThatItHoldsFor() {
        checkAll(SharedInstances::of);
        assertThat(bounded).as("leaves with plans").isGreaterThan(2 * SEEDS);
        assertThat(empty).as("leaves without plans").isGreaterThan(SEEDS / 10);
        assertThat(tight).as("bounds that a plan attains").isGreaterThan(SEEDS / 10);
    }

    @Test
    void noBoundByStarsExceedsAPlanThatItHoldsFor() {
        checkAll(SharedInstances::exclusive);
        assertThat(starred).as("leaves with stars").isGreaterThan(SEEDS);
        assertThat(higher).as("bounds that stars raise").isGreaterThan(SEEDS / 2);
    }

    private void checkAll(LongFunction<Instance> instances) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = instances.apply(seed);
            List<Plan> plans = plans(instance);
            SplittableRandom random = new SplittableRandom(~seed);
            Parts parts = new Parts(instance);
            Narrowing narrowing = new Narrowing(parts);
            for (int leaf = 0; leaf < 4; leaf++) {
                Side side = new Side(Domains.of(instance), plan -> true);
                for (int depth = random.nextInt(5); depth > 0; depth--) {
                    side = split(side, parts, random);
                }
                check(parts, narrowing.narrow(side.domains), side, plans, random, "seed " + seed + ", leaf " + leaf);
            }
        }
    }

    private void check(
            Parts parts, Domains domains, Side side, List<Plan> plans, SplittableRandom random, String what) {
        List<Plan> within = plans.stream().filter(side.keeps).toList();
        for (Plan plan : within) {
            assertThat(domains.isEmpty()).as(what).isFalse();
            assertThat(fits(parts, domains, plan))
                    .as("%s: %s", what, Arrays.toString(plan.regions))
                    .isTrue();
        }
        if (domains.isEmpty()) {
            empty++;
            return;
        }
        double least = within.stream().mapToDouble(Plan::cost).min().orElse(Double.POSITIVE_INFINITY);
        MultiplierRows multipliers = multipliers(parts, random);
        LeafBound bound = new LeafBound(parts, domains, multipliers);
        BigDecimal exact = bound.exact();
        double floor = bound.floor();
        assertThat(new BigDecimal(floor)).as("%s: floor", what).isLessThanOrEqualTo(exact);
        assertThat(floor).as("%s: floor is close", what).isGreaterThan(exact.doubleValue() - 1e-9);
        if (within.isEmpty()) {
            return;
        }
        bounded++;
        double stars = bound.starFloor();
        if (!Double.isNaN(stars)) {
            starred++;
            higher += stars > floor + 1e-6 ? 1 : 0;
            assertThat(stars).as("%s: stars", what).isLessThanOrEqualTo(least + 1e-9);
        }
        assertThat(exact.doubleValue()).as("%s: bound", what).isLessThanOrEqualTo(least + 1e-9);
        tight += exact.doubleValue() > least - 1e-9 ? 1 : 0;
        BigDecimal possible = new LeafBound(parts.free(), domains, multipliers).exact();
        assertThat(possible.doubleValue())
                .as("%s: bound of what is possible", what)
                .isLessThanOrEqualTo(1e-9);
    }

    private static Side split(Side side, Parts parts, SplittableRandom random) {
        Instance instance = parts.instance();
        boolean inside = random.nextBoolean();
        int region = random.nextInt(instance.regions());
        if (parts.groups().isEmpty() || random.nextBoolean()) {
            int block = random.nextInt(instance.blocks());
            if (parts.isDivisible(block)) {
                return side;
            }
            BitSet regions = new BitSet();
            regions.set(region);
            return new Side(
                    side.domains.with(block, regions, inside),
                    side.keeps.and(plan -> (plan.regions[block] == region) == inside));
        }
        int group = random.nextInt(parts.groups().size());
        int atMost = random.nextInt(parts.groups().get(group).members() + 1);
        return new Side(
                side.domains.withCount(group, region, atMost, inside),
                side.keeps.and(plan -> (count(parts, group, region, plan) <= atMost) == inside));
    }

    private static int count(Parts parts, int group, int region, Plan plan) {
        SiteGroup facts = parts.groups().get(group);
        int count = 0;
        for (int block : facts.blocks()) {
            count += plan.stands(block, region) ? 1 : 0;
        }
        for (int pool : facts.pools()) {
            count += count(parts, pool, region, plan) > 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean fits(Parts parts, Domains domains, Plan plan) {
        for (int region = 0; region < parts.instance().regions(); region++) {
            for (int block = 0; block < plan.shares.length; block++) {
                if (plan.stands(block, region) && !domains.allows(block, region)) {
                    return false;
                }
            }
            for (int group = 0; group < parts.groups().size(); group++) {
                int count = count(parts, group, region, plan);
                if (count < domains.least(group, region) || count > domains.most(group, region)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static MultiplierRows multipliers(Parts parts, SplittableRandom random) {
        Instance instance = parts.instance();
        double size = new double[] {0, 1, 6, 20}[random.nextInt(4)];
        double[][] atFrom = new double[instance.links().size()][];
        double[][] atTo = new double[instance.links().size()][];
        Arrays.setAll(atFrom, link -> row(instance, random, size));
        Arrays.setAll(atTo, link -> row(instance, random, size));
        double[] prices = new double[instance.blocks()];
        Arrays.setAll(prices, block -> parts.home(block) == Parts.NONE ? 0 : random.nextDouble(-size, 2 * size + 9));
        Map<Seat, double[]> groups = new HashMap<>();
        for (int group = 0; group < parts.groups().size(); group++) {
            SiteGroup facts = parts.groups().get(group);
            for (int member = 0; member < facts.members(); member++) {
                boolean home = member < facts.blocks().size()
                        && parts.home(facts.blocks().get(member)) == group;
                if (!home && random.nextBoolean()) {
                    groups.put(new Seat(group, member), row(instance, random, size));
                }
            }
        }
        return new MultiplierRows(atFrom, atTo, prices, groups);
    }

    private static double[] row(Instance instance, SplittableRandom random, double size) {
        return random.doubles(instance.regions())
                .map(part -> (2 * part - 1) * size)
                .toArray();
    }

    /** Every plan that can be, divisible blocks in quarters. */
    private static List<Plan> plans(Instance instance) {
        List<Plan> plans = new ArrayList<>();
        place(instance, 0, new int[instance.blocks()], new double[instance.blocks()][instance.regions()], plans);
        return plans;
    }

    private static void place(Instance instance, int block, int[] regions, double[][] shares, List<Plan> plans) {
        if (block == instance.blocks()) {
            double cost = instance.costOf(regions, shares);
            if (cost < Double.POSITIVE_INFINITY) {
                double[][] all = Arrays.stream(shares).map(double[]::clone).toArray(double[][]::new);
                plans.add(new Plan(regions.clone(), all, cost));
            }
            return;
        }
        if (instance.shared().divisible().contains(block)) {
            divide(instance, block, 0, PARTS, regions, shares, plans);
            return;
        }
        for (int region = 0; region < instance.regions(); region++) {
            if (instance.blockCost(block)[region] < Double.POSITIVE_INFINITY) {
                regions[block] = region;
                shares[block][region] = 1;
                place(instance, block + 1, regions, shares, plans);
                shares[block][region] = 0;
            }
        }
    }

    private static void divide(
            Instance instance, int block, int region, int left, int[] regions, double[][] shares, List<Plan> plans) {
        if (region == instance.regions()) {
            if (left == 0) {
                place(instance, block + 1, regions, shares, plans);
            }
            return;
        }
        for (int part = 0; part <= left; part++) {
            shares[block][region] = (double) part / PARTS;
            divide(instance, block, region + 1, left - part, regions, shares, plans);
        }
        shares[block][region] = 0;
    }
}
