package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fragmenta.check.Finding;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.LinkMultipliers;
import org.fragmenta.result.Certificate.Multipliers;
import org.fragmenta.result.Certificate.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three blocks in a ring, two regions, and every link asks its blocks to stand apart for nothing or together for 1: one
 * link must pay, but without a branch multipliers prove nothing above 0.
 */
class CertificateTest {
    private static final Instance RING = ring();
    private static final Positions POSITIONS =
            Positions.of(List.of("a", "b", "c"), List.of("x", "y"), List.of("ab", "bc", "ca"));
    private static final Multipliers ZERO = zero();

    private static Instance ring() {
        DenseLinkCost apart = DenseLinkCost.ofRows(2, new double[] {1, 0, 0, 1});
        return new Instance(
                2, new double[3][2], List.of(new Link(0, 1, apart), new Link(1, 2, apart), new Link(2, 0, apart)));
    }

    private static Multipliers zero() {
        CostRow zero = CostRow.of(0, 0);
        return new Multipliers(Stream.of("ab", "bc", "ca")
                .map(link -> new LinkMultipliers(link, zero, zero))
                .toList());
    }

    private static List<Finding> findings(Certificate certificate, double bound) {
        Report report = new Report("$");
        Parts parts = new Parts(RING);
        new BoundCheck(parts, new Narrowing(parts), POSITIONS, certificate, report).checkBound(bound);
        return report.verdict().findings();
    }

    @Test
    void aRingNeedsABranch() {
        assertThat(findings(new Certificate(List.of(Node.leaf(0)), List.of(ZERO)), 0))
                .isEmpty();
        assertThat(findings(new Certificate(List.of(Node.leaf(0)), List.of(ZERO)), 1))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .contains("FRG-805", "$.bound is 1.0, but leaf 0 of the certificate proves no more than 0.0"));
    }

    @Test
    void branchesDownToSinglePlansProveTheOptimum() {
        assertThat(findings(allPlans(), 1)).isEmpty();
        assertThat(findings(allPlans(), 1.001)).isNotEmpty();
    }

    /** Every block split, so that each leaf is one plan. */
    private static Certificate allPlans() {
        List<Node> nodes = new ArrayList<>();
        split(nodes, 0);
        return new Certificate(nodes, List.of(ZERO));
    }

    private static int split(List<Node> nodes, int block) {
        int at = nodes.size();
        nodes.add(Node.leaf(0));
        if (block < 3) {
            int inside = split(nodes, block + 1);
            int outside = split(nodes, block + 1);
            nodes.set(at, Node.branch(POSITIONS.blocks().get(block), List.of("x"), inside, outside));
        }
        return at;
    }

    static Stream<Arguments> brokenTrees() {
        Node leaf = Node.leaf(0);
        OptionalInt none = OptionalInt.empty();
        return Stream.of(
                Arguments.of("is empty", List.of()),
                Arguments.of("part of no branch", List.of(leaf, leaf)),
                Arguments.of("already counts", List.of(Node.branch("a", List.of("x"), 1, 1), leaf)),
                Arguments.of("behind this one", List.of(Node.branch("a", List.of("x"), 0, 1), leaf)),
                Arguments.of("behind this one", List.of(Node.branch("a", List.of("x"), 1, 2), leaf)),
                Arguments.of("is no block", List.of(Node.branch("z", List.of("x"), 1, 2), leaf, leaf)),
                Arguments.of("is no region", List.of(Node.branch("a", List.of("z"), 1, 2), leaf, leaf)),
                Arguments.of("there are 1 sets", List.of(Node.leaf(1))),
                Arguments.of("claims to have no plan", List.of(Node.empty())),
                Arguments.of("names no block", List.of(new Node("", List.of("x"), none, none, OptionalInt.of(0)))),
                Arguments.of("is missing", List.of(new Node("a", List.of("x"), OptionalInt.of(1), none, none), leaf)),
                Arguments.of(
                        "only leaves have multipliers",
                        List.of(
                                new Node("a", List.of("x"), OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(0)),
                                leaf,
                                leaf)));
    }

    @ParameterizedTest
    @MethodSource("brokenTrees")
    void aTreeThatLeavesPlansOutProvesNothing(String words, List<Node> nodes) {
        assertThat(findings(new Certificate(nodes, List.of(ZERO)), 0)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("FRG-804");
            assertThat(finding.problem()).contains(words);
        });
    }

    static Stream<Arguments> brokenMultipliers() {
        CostRow zero = CostRow.of(0, 0);
        LinkMultipliers ab = new LinkMultipliers("ab", zero, zero);
        LinkMultipliers bc = new LinkMultipliers("bc", zero, zero);
        LinkMultipliers ca = new LinkMultipliers("ca", zero, zero);
        return Stream.of(
                Arguments.of("is \"bc\", but behind the link before it", List.of(ab, ca, bc)),
                Arguments.of("is \"ab\", but behind the link before it", List.of(ab, ab)),
                Arguments.of(
                        "1 numbers for 2 regions", List.of(ab, bc, new LinkMultipliers("ca", CostRow.of(0), zero))),
                Arguments.of(
                        "is null, but a multiplier is a number",
                        List.of(ab, bc, new LinkMultipliers("ca", zero, CostRow.of(0, Double.POSITIVE_INFINITY)))));
    }

    @ParameterizedTest
    @MethodSource("brokenMultipliers")
    void multipliersMustFitTheModel(String words, List<LinkMultipliers> links) {
        assertThat(findings(new Certificate(List.of(Node.leaf(0)), List.of(new Multipliers(links))), 0))
                .anySatisfy(finding -> assertThat(finding.problem()).contains(words));
    }
}
