package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fragmenta.instance.Instance.Link;
import org.junit.jupiter.api.Test;

class SharedCostTest {
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final double[][] COSTS = {{1, 2}, {3, 5}, {8, 13}};

    private static Instance instance(List<Link> links, Shared shared) {
        return new Instance(2, COSTS, links, shared);
    }

    private static Shared groups(SiteGroup... groups) {
        return new Shared(List.of(groups), List.of(), List.of(), List.of());
    }

    @Test
    void countsWhatStandsInARegion() {
        CountCost cost = new CountCost(new double[][] {{0, 10, 14, NONE}, {0, 20, 16, 9}});
        Instance instance = instance(List.of(), groups(new SiteGroup("region", List.of(0, 1, 2), List.of(), cost)));
        assertThat(instance.costOf(new int[] {0, 0, 1})).isEqualTo(1 + 3 + 13 + 14 + 20);
        assertThat(instance.costOf(new int[] {1, 1, 1})).isEqualTo(2 + 5 + 13 + 9);
        assertThat(instance.costOf(new int[] {0, 0, 0})).isInfinite();
    }

    @Test
    void rowThatEndsAllowsNoMore() {
        CountCost cost = new CountCost(new double[][] {{0, 10}, {0, 20, 16, 9}});
        Instance instance = instance(List.of(), groups(new SiteGroup("region", List.of(0, 1, 2), List.of(), cost)));
        assertThat(instance.costOf(new int[] {0, 0, 1})).isInfinite();
    }

    @Test
    void loadsFitUpToTheCapacity() {
        LoadCost cost = new LoadCost(new double[] {7, 9}, new double[] {5, NONE}, new double[][] {{2, 2}, {3, 9}});
        Instance instance = instance(List.of(), groups(new SiteGroup("site", List.of(0, 1), List.of(), cost)));
        assertThat(instance.costOf(new int[] {0, 0, 0})).isEqualTo(1 + 3 + 8 + 7);
        assertThat(instance.costOf(new int[] {1, 1, 1})).isEqualTo(2 + 5 + 13 + 9);
        cost.capacity()[0] = 4;
        assertThat(instance.costOf(new int[] {0, 0, 0})).isInfinite();
    }

    @Test
    void aPoolCountsAsOneWhereAnyOfItsBlocksStands() {
        SiteGroup pool = new SiteGroup("plant", List.of(0, 1), List.of(), new CountCost(new double[][] {
            {0, 100, 100}, {0, 200, 200}
        }));
        SiteGroup region =
                new SiteGroup("region", List.of(2), List.of(0), new CountCost(new double[][] {{0, 10, 11}, {0, 20, 21}
                }));
        Instance instance = instance(List.of(), groups(pool, region));
        assertThat(instance.costOf(new int[] {0, 0, 0})).isEqualTo(1 + 3 + 8 + 100 + 11);
        assertThat(instance.costOf(new int[] {0, 1, 0})).isEqualTo(1 + 5 + 8 + 100 + 200 + 11 + 20);
    }

    @Test
    void aLinkToAPoolIsPaidOnceAPlant() {
        SiteGroup pool =
                new SiteGroup("plant", List.of(1, 2), List.of(), new CountCost(new double[][] {{0, 0, 0}, {0, 0, 0}}));
        LinkCost opening = DenseLinkCost.ofRows(2, new double[] {0, 40, 50, 0});
        Shared shared =
                new Shared(List.of(pool), List.of(new PooledLink("parts", 0, 0, opening)), List.of(), List.of());
        Instance instance = instance(List.of(), shared);
        assertThat(instance.costOf(new int[] {0, 1, 1})).isEqualTo(1 + 5 + 13 + 40);
        assertThat(instance.costOf(new int[] {1, 0, 1})).isEqualTo(2 + 3 + 13 + 50);
    }

    @Test
    void aServiceIsOpenedOnceBetweenTwoRegions() {
        LinkCost free = DenseLinkCost.ofRows(2, new double[4]);
        LinkCost opening = DenseLinkCost.ofRows(2, new double[] {0, 60, 60, 0});
        Shared shared = new Shared(
                List.of(), List.of(), List.of(new SharedLinks("carrier", List.of(0, 1), opening)), List.of());
        Instance instance = instance(List.of(new Link(0, 1, free), new Link(2, 0, free)), shared);
        assertThat(instance.costOf(new int[] {0, 1, 1})).isEqualTo(1 + 5 + 13 + 60);
        assertThat(instance.costOf(new int[] {0, 0, 0})).isEqualTo(1 + 3 + 8);
    }

    @Test
    void aDivisibleBlockCostsByItsShares() {
        LoadCost cost = new LoadCost(new double[] {7, 9}, new double[] {1.5, 4}, new double[][] {{2, 2}});
        Shared shared = new Shared(
                List.of(new SiteGroup("plant", List.of(0), List.of(), cost)), List.of(), List.of(), List.of(0));
        LinkCost freight = DenseLinkCost.ofRows(2, new double[] {0, 4, 8, 0});
        Instance instance = instance(List.of(new Link(1, 0, freight)), shared);
        double[][] shares = {{0.75, 0.25}, {}, {}};
        assertThat(instance.costOf(new int[] {0, 0, 0}, shares))
                .isCloseTo(0.75 * 1 + 0.25 * 2 + 3 + 8 + 0.25 * 4 + 7 + 9, within(1e-12));
        assertThat(instance.costOf(new int[] {0, 0, 0})).isInfinite();
    }
}
