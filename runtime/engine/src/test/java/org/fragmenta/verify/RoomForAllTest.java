package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.check.Finding;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SiteCost;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.Count;
import org.fragmenta.result.Certificate.Multipliers;
import org.fragmenta.result.Certificate.Node;
import org.junit.jupiter.api.Test;

/**
 * Five blocks of load 1 and nothing to pay but the opening of regions, at 10, 20, 30 and 40: without any prices, the
 * cheapest regions that it takes to have room for all are the bound.
 */
class RoomForAllTest {
    private static final int BLOCKS = 5;
    private static final double[] OPENING = {10, 20, 30, 40};

    @Test
    void asManyRegionsAreOpenAsTheLoadsNeed() {
        assertProves(loads(2, 2, 2, 2), plain(), 10 + 20 + 30);
        assertProves(loads(1, 4, 1, 1), plain(), 10 + 20);
        assertProves(loads(5, 1, 1, 1), plain(), 10);
        assertProves(loads(Double.POSITIVE_INFINITY, 0, 0, 0), plain(), 10);
    }

    @Test
    void loadsThatMissTheBrimByRoundingFit() {
        assertProves(loads(2.5 * (1 - 1e-10), 2.5, 1, 1), plain(), 10 + 20);
        assertProves(loads(2.5 * (1 - 1e-6), 2.5, 1, 1), plain(), 10 + 20 + 30);
    }

    @Test
    void regionsThatABranchOpensOrClosesCount() {
        // open at 40 with room for one leaves four, for which two others have room; closed, it takes 10 and 20 and 30
        assertProves(loads(2, 2, 2, 1), split("r3"), Math.min(40 + 10 + 20, 10 + 20 + 30));
        assertProves(loads(1, 4, 1, 1), split("r1"), Math.min(20 + 10, Double.POSITIVE_INFINITY));
    }

    @Test
    void countsWithALimitNeedRegionsToo() {
        double[][] cost = Arrays.stream(OPENING)
                .mapToObj(each -> new double[] {0, each, each})
                .toArray(double[][]::new);
        assertProves(new CountCost(cost), plain(), 10 + 20 + 30);
    }

    private static LoadCost loads(double... capacity) {
        double[][] load = new double[BLOCKS][OPENING.length];
        Arrays.stream(load).forEach(row -> Arrays.fill(row, 1));
        return new LoadCost(OPENING.clone(), capacity, load);
    }

    private static List<Node> plain() {
        return List.of(Node.leaf(0));
    }

    private static List<Node> split(String region) {
        return List.of(Node.branch(new Count("plants", region, 0), 1, 2), Node.leaf(0), Node.leaf(0));
    }

    private static void assertProves(SiteCost cost, List<Node> tree, double bound) {
        assertThat(findings(cost, tree, bound)).isEmpty();
        assertThat(findings(cost, tree, Math.nextUp(bound) + 1e-3)).isNotEmpty();
    }

    private static List<Finding> findings(SiteCost cost, List<Node> tree, double bound) {
        List<Integer> blocks = IntStream.range(0, BLOCKS).boxed().toList();
        SiteGroup group = new SiteGroup("plants", blocks, List.of(), cost);
        List<Integer> divisible = cost instanceof LoadCost ? blocks : List.of();
        Instance instance = new Instance(
                OPENING.length,
                new double[BLOCKS][OPENING.length],
                List.of(),
                new Shared(List.of(group), List.of(), List.of(), divisible));
        Positions positions = Positions.of(
                List.of("a", "b", "c", "d", "e"), List.of("r0", "r1", "r2", "r3"), List.of(), List.of("plants"));
        Certificate certificate = new Certificate(tree, List.of(new Multipliers(List.of(), List.of(), List.of())));
        Report report = new Report("$");
        Parts parts = new Parts(instance);
        new BoundCheck(parts, new Narrowing(parts), positions, certificate, report).checkBound(bound);
        return report.verdict().findings();
    }
}
