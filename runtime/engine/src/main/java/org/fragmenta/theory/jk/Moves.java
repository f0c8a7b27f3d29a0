package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Replay;
import org.fragmenta.instance.Instance;
import org.fragmenta.parametric.Regime;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;

/**
 * The blocks that stand elsewhere at the largest output than at the smallest, and what it costs to move some of them
 * and leave the others. A set of moves is a number whose bits are the moves in the order of the blocks.
 */
final class Moves {
    private final Study study;
    private final Regime before;
    private final Regime after;
    private final List<String> blocks;
    private final int[] from;
    private final int[] to;
    private final int[] positions;
    private final Instance idle;
    private final Instance busy;
    private final double output;

    private Moves(Study study, Regime before, Regime after) {
        this.study = study;
        this.before = before;
        this.after = after;
        this.blocks = before.regions().keySet().stream()
                .filter(block -> !before.region(block).equals(after.region(block)))
                .toList();
        this.from = plan(study.model(), before);
        this.to = plan(study.model(), after);
        this.positions = blocks.stream().mapToInt(study.model()::blockIndex).toArray();
        this.output = study.model().output() > 0 ? study.model().output() : 1;
        this.idle = study.costs().at(0);
        this.busy = study.costs().at(output);
    }

    /**
     * The moves of a model.
     *
     * @param study of a model without declared technologies
     */
    static Moves of(Study study) {
        List<Technique> kept = study.techniques().envelope().kept();
        return new Moves(study, kept.get(0).regime(), kept.get(kept.size() - 1).regime());
    }

    /** How many blocks move. */
    int count() {
        return blocks.size();
    }

    /** The id of a block that moves. */
    String name(int move) {
        return blocks.get(move);
    }

    /** What each block does: {@code Sewing:Bangkok->Savannakhet}. */
    List<String> names() {
        return blocks.stream()
                .map(block -> block + ":" + before.region(block) + "->" + after.region(block))
                .toList();
    }

    /**
     * What a set of moves makes of the fixed cost of the blocks that can move and of their links, money a period;
     * infinite where it cannot be.
     */
    double fixed(int set) {
        return touched(idle, plan(set));
    }

    /** What a set of moves makes of the marginal cost of the same, money a unit; infinite where it cannot be. */
    double marginal(int set) {
        int[] plan = plan(set);
        return (touched(busy, plan) - touched(idle, plan)) / output;
    }

    /** Without what no move changes, which would bury the differences of small costs under the rounding of large ones. */
    private double touched(Instance instance, int[] plan) {
        double total = 0;
        for (int position : positions) {
            total += instance.blockCost(position)[plan[position]];
        }
        for (Instance.Link link : instance.links()) {
            if (from[link.from()] != to[link.from()] || from[link.to()] != to[link.to()]) {
                total += link.cost().at(plan[link.from()], plan[link.to()]);
            }
        }
        return total;
    }

    /** Whether no link costs more where both of its blocks have moved than moving them one by one would let expect. */
    boolean isSubmodular() {
        return IntStream.range(0, idle.links().size()).allMatch(link -> excess(link) <= 0);
    }

    /** The links that cost more where two blocks have moved together, or all links between the two. */
    String cause(int one, int other) {
        List<LinkDescriptor> links = study.model().links();
        Map<Boolean, List<String>> between = IntStream.range(0, links.size())
                .filter(link -> joins(links.get(link), blocks.get(one), blocks.get(other)))
                .boxed()
                .collect(Collectors.partitioningBy(
                        link -> excess(link) > 0,
                        Collectors.mapping(link -> links.get(link).id(), Collectors.toList())));
        List<String> named = between.getOrDefault(true, List.of());
        return "cost of link " + String.join(", ", named.isEmpty() ? between.getOrDefault(false, List.of()) : named)
                + " with both blocks moved";
    }

    private static boolean joins(LinkDescriptor link, String one, String other) {
        return (link.from().equals(one) && link.to().equals(other))
                || (link.from().equals(other) && link.to().equals(one));
    }

    /**
     * What a link costs with both and with none of its blocks moved, above what it costs with either one moved: the
     * larger of the fixed and of the marginal part, as one of them may hide the other at the model's own output.
     */
    private double excess(int link) {
        double fixed = excess(idle, link);
        if (Double.isInfinite(fixed)) {
            return 0;
        }
        double excess = Math.max(fixed, excess(busy, link) - fixed);
        return excess <= Tolerance.at(together(busy, link)) ? 0 : excess;
    }

    /** Minus infinity where moving one block alone is impossible. */
    private double excess(Instance instance, int link) {
        Instance.Link cost = instance.links().get(link);
        double alone =
                cost.cost().at(to[cost.from()], from[cost.to()]) + cost.cost().at(from[cost.from()], to[cost.to()]);
        return together(instance, link) - alone;
    }

    /** Finite, since both regimes are possible. */
    private double together(Instance instance, int link) {
        Instance.Link cost = instance.links().get(link);
        return cost.cost().at(to[cost.from()], to[cost.to()]) + cost.cost().at(from[cost.from()], from[cost.to()]);
    }

    /** The case of a counter-example: the moves made and the blocks held there. */
    Replay replay(int set, double at) {
        Map<String, String> regions = new HashMap<>();
        List<String> moved = new ArrayList<>();
        before.regions().forEach((block, region) -> {
            int move = blocks.indexOf(block);
            boolean goes = move >= 0 && (set >> move & 1) == 1;
            regions.put(block, goes ? after.region(block) : region);
            if (goes) {
                moved.add(block);
            }
        });
        ModelDescriptor held = Pinned.at(study.at(at).model(), new Regime("", regions, List.of(), 0));
        return Replay.of(
                held,
                Figure.of("q", OutputPath.UNITS, at),
                Figure.texts("moved", moved),
                Figure.of("C", OutputPath.MONEY, study.costs().at(at).costOf(plan(set))));
    }

    private int[] plan(int set) {
        return plan(move -> (set >> move & 1) == 1);
    }

    private int[] plan(IntPredicate moved) {
        int[] plan = from.clone();
        for (int move = 0; move < positions.length; move++) {
            if (moved.test(move)) {
                plan[positions[move]] = to[positions[move]];
            }
        }
        return plan;
    }

    private static int[] plan(ModelDescriptor model, Regime regime) {
        return model.blocks().stream()
                .mapToInt(block -> model.regionIndex(regime.region(block.id())))
                .toArray();
    }
}
