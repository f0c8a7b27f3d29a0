package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fragmenta.check.Finding;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SiteCost;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.BlockPrice;
import org.fragmenta.result.Certificate.Count;
import org.fragmenta.result.Certificate.GroupMultipliers;
import org.fragmenta.result.Certificate.Multipliers;
import org.fragmenta.result.Certificate.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates written by hand for groups of blocks: what is right passes, what is altered does not. */
class GroupCertificateTest {
    /** Each block has a region of its own for nothing and the other's for 5; to be in a region at all costs 10. */
    private static final Instance ENTRY = instance(
            new double[][] {{0, 5}, {5, 0}}, new CountCost(new double[][] {{0, 10, 10}, {0, 10, 10}}), List.of());

    /** Three blocks, and two regions with room for one each. */
    private static final Instance CROWD = instance(new double[3][2], places(3), List.of());

    private static Instance instance(double[][] costs, SiteCost cost, List<Integer> divisible) {
        List<Integer> blocks = IntStream.range(0, costs.length).boxed().toList();
        SiteGroup group = new SiteGroup("region", blocks, List.of(), cost);
        return new Instance(2, costs, List.of(), new Shared(List.of(group), List.of(), List.of(), divisible));
    }

    private static LoadCost places(int blocks) {
        double[][] loads = new double[blocks][];
        for (int block = 0; block < blocks; block++) {
            loads[block] = new double[] {1, 1};
        }
        return new LoadCost(new double[2], new double[] {1, 1}, loads);
    }

    private static Multipliers prices(double... prices) {
        return new Multipliers(
                List.of(),
                IntStream.range(0, prices.length)
                        .mapToObj(block -> new BlockPrice("abc".substring(block, block + 1), prices[block]))
                        .toList(),
                List.of());
    }

    private static BoundCheck check(Instance instance, Certificate certificate, Report report) {
        Parts parts = new Parts(instance);
        List<String> blocks = List.of("a", "b", "c").subList(0, instance.blocks());
        List<String> links = instance.links().isEmpty() ? List.of() : List.of("a-b");
        Positions positions = Positions.of(blocks, List.of("x", "y"), links, List.of("region"));
        return new BoundCheck(parts, new Narrowing(parts), positions, certificate, report);
    }

    private static List<Finding> findings(Instance instance, double bound, List<Node> nodes, Multipliers... sets) {
        Report report = new Report("$");
        check(instance, new Certificate(nodes, List.of(sets)), report).checkBound(bound);
        return report.verdict().findings();
    }

    private static List<Finding> infeasible(Node node, Multipliers set) {
        Report report = new Report("$");
        check(CROWD, new Certificate(List.of(node), List.of(set)), report).checkInfeasible();
        return report.verdict().findings();
    }

    @Test
    void pricesShareAnEntryCost() {
        List<Node> root = List.of(Node.leaf(0));
        assertThat(findings(ENTRY, 15, root, prices(7.5, 7.5))).isEmpty();
        assertThat(findings(ENTRY, 15.001, root, prices(7.5, 7.5))).isNotEmpty();
        assertThat(findings(ENTRY, 15, root, prices(7.6, 7.5))).isNotEmpty();
        assertThat(findings(ENTRY, 15, root, prices(7.5))).isNotEmpty();
        assertThat(findings(ENTRY, 0, root, prices())).isEmpty();
    }

    @Test
    void aClosedRegionNeedsNoPrices() {
        Multipliers half = prices(7.5, 7.5);
        assertThat(findings(ENTRY, 15, closed("x", 0), prices(), half)).isEmpty();
        assertThat(findings(ENTRY, 15, closed("y", 0), prices(), half)).isEmpty();
        assertThat(findings(ENTRY, 15, closed("x", 1), prices(), half)).isNotEmpty();
        assertThat(findings(ENTRY, 15, closed("x", 0), prices(), prices())).isNotEmpty();
    }

    private static List<Node> closed(String region, int atMost) {
        return List.of(Node.branch(new Count("region", region, atMost), 1, 2), Node.leaf(0), Node.leaf(1));
    }

    @Test
    void moreThanAllMembersCannotStandAnywhere() {
        List<Node> nodes = List.of(Node.branch(new Count("region", "x", 2), 1, 2), Node.leaf(0), Node.empty());
        assertThat(findings(ENTRY, 15, nodes, prices(7.5, 7.5))).isEmpty();
    }

    @Test
    void pricesProveThatACrowdDoesNotFit() {
        assertThat(infeasible(Node.impossible(0), prices(1, 1, 1))).isEmpty();
        assertThat(infeasible(Node.impossible(0), prices(1e-9, 1e-9, 1e-9))).isEmpty();
        assertThat(infeasible(Node.impossible(0), prices(0, 0, 0))).isNotEmpty();
        assertThat(infeasible(Node.impossible(0), prices(1, 1, 0))).isNotEmpty();
        assertThat(infeasible(Node.impossible(0), prices(-1, 1, 1))).isNotEmpty();
        assertThat(infeasible(Node.leaf(0), prices(1, 1, 1))).isNotEmpty();
        assertThat(infeasible(Node.empty(), prices(1, 1, 1))).isNotEmpty();
        assertThat(findings(CROWD, 1e6, List.of(Node.impossible(0)), prices(1, 1, 1)))
                .isEmpty();
        assertThat(findings(ENTRY, 15, List.of(Node.impossible(0)), prices(7.5, 7.5)))
                .isNotEmpty();
    }

    /** From x to y costs 4 and back 6, which a link alone does not know as long as both blocks may stand in either. */
    @Test
    void aPlaceForOneBlockBoundsItsLinksToo() {
        List<Node> root = List.of(Node.leaf(0));
        assertThat(findings(linked(places(2)), 4, root, prices())).isEmpty();
        assertThat(findings(linked(places(2)), 4, root, prices(7, -3))).isEmpty();
        assertThat(findings(linked(places(2)), 4.001, root, prices())).isNotEmpty();
        LoadCost forTwo =
                new LoadCost(new double[2], new double[] {1, 2}, places(2).load());
        assertThat(findings(linked(forTwo), 4, root, prices())).isNotEmpty();
    }

    private static Instance linked(SiteCost cost) {
        Link link = new Link(0, 1, DenseLinkCost.ofRows(2, new double[] {0, 4, 6, 0}));
        Instance free = instance(new double[2][2], cost, List.of());
        return new Instance(2, new double[2][2], List.of(link), free.shared());
    }

    @Test
    void aDivisibleBlockFillsWhatIsLeft() {
        double[][] costs = {{0, 8}, {0, 8}};
        LoadCost cost = new LoadCost(new double[] {2, 0}, new double[] {3, 9}, new double[][] {{2, 2}, {2, 2}});
        Instance whole = instance(costs, cost, List.of());
        Instance divided = instance(costs, cost, List.of(0, 1));
        List<Node> root = List.of(Node.leaf(0));
        assertThat(findings(divided, 6, root, prices(8, 8)))
                .as("one and a half fit")
                .isEmpty();
        assertThat(findings(divided, 6.001, root, prices(8, 8))).isNotEmpty();
        List<Node> split = List.of(Node.branch("a", List.of("x"), 1, 2), Node.leaf(0), Node.leaf(0));
        assertThat(findings(whole, 6, split, prices(8, 8))).isEmpty();
        assertThat(findings(divided, 6, split, prices(8, 8)))
                .anySatisfy(finding -> assertThat(finding.problem()).contains("may be divided"));
    }

    static Stream<Arguments> broken() {
        Multipliers none = prices();
        return Stream.of(
                Arguments.of("no group", count("port", "x", 0), none),
                Arguments.of("no region", count("region", "z", 0), none),
                Arguments.of("0 or more", count("region", "x", -1), none),
                Arguments.of("are missing", List.of(impossibleWithout()), none),
                Arguments.of("has a price already", List.of(Node.leaf(0)), twice()),
                Arguments.of("should be finite", List.of(Node.leaf(0)), prices(Double.NaN)),
                Arguments.of("no group of the model", List.of(Node.leaf(0)), row("port", "a", 0, 0)),
                Arguments.of("no member", List.of(Node.leaf(0)), row("region", "z", 0, 0)),
                Arguments.of("from elsewhere", List.of(Node.leaf(0)), row("region", "a", 0, 0)));
    }

    private static List<Node> count(String group, String region, int atMost) {
        return List.of(Node.branch(new Count(group, region, atMost), 1, 2), Node.leaf(0), Node.leaf(0));
    }

    private static Node impossibleWithout() {
        Node leaf = Node.empty();
        return new Node("", List.of(), leaf.count(), leaf.inside(), leaf.outside(), leaf.multipliers(), true);
    }

    private static Multipliers twice() {
        return new Multipliers(List.of(), List.of(new BlockPrice("a", 1), new BlockPrice("a", 1)), List.of());
    }

    private static Multipliers row(String group, String member, double... row) {
        return new Multipliers(List.of(), List.of(), List.of(new GroupMultipliers(group, member, CostRow.of(row))));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatFitsNoGroupProvesNothing(String words, List<Node> nodes, Multipliers set) {
        assertThat(findings(ENTRY, 0, nodes, set)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("FRG-804");
            assertThat(finding.problem()).contains(words);
        });
    }
}
