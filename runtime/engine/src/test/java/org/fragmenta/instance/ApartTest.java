package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.instance.Instance.Link;
import org.junit.jupiter.api.Test;

class ApartTest {
    private static final double[] CELLS = {0, 4, 8, 1};
    private static final Link LINK = new Link(0, 1, DenseLinkCost.ofRows(2, CELLS));

    @Test
    void blocksThatDoNotFitTogetherDoNotMeet() {
        LoadCost cost = new LoadCost(new double[2], new double[] {1, 2}, new double[][] {{1, 1}, {1, 1}});
        Link marked = new Apart(List.of(new SiteGroup("capacity", List.of(0, 1), List.of(), cost)), 2).mark(LINK);
        assertThat(marked.cost().at(0, 0)).isInfinite();
        assertThat(marked.cost().at(1, 1)).isEqualTo(1);
        assertThat(marked.cost().at(0, 1)).isEqualTo(4);
        assertThat(CELLS[0]).isZero();
    }

    @Test
    void oneThatFitsOnlyInCompanyOfMoreMayMeet() {
        double none = Double.POSITIVE_INFINITY;
        CountCost cost = new CountCost(new double[][] {{0, 1, none, 3}, {0, 1}});
        Link marked = new Apart(List.of(new SiteGroup("region", List.of(0, 1, 2), List.of(), cost)), 2).mark(LINK);
        assertThat(marked.cost().at(0, 0)).isZero();
        assertThat(marked.cost().at(1, 1)).isInfinite();
    }

    @Test
    void blocksOfDifferentGroupsAreLeftAlone() {
        CountCost cost = new CountCost(new double[][] {{0, 1}, {0, 1}});
        Link marked = new Apart(List.of(new SiteGroup("region", List.of(0), List.of(), cost)), 2).mark(LINK);
        assertThat(marked).isSameAs(LINK);
    }
}
