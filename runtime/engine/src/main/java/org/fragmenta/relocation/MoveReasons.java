package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.horizon.PathCost;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Timeline.Kind;
import org.fragmenta.result.Timeline.MoveLine;
import org.fragmenta.result.Timeline.PresentValue;
import org.fragmenta.result.Timeline.Reason;
import org.fragmenta.result.Tolerance;

/** Why blocks move along a path: every move against the same path without it (theory RL-9). */
final class MoveReasons {
    private final PathCost path;
    private final YearCosts costs;

    MoveReasons(PathCost path) {
        this.path = path;
        this.costs = path.costs();
    }

    /**
     * All moves with their reasons.
     *
     * @param firstYear the year that the first is
     */
    List<MoveLine> lines(int firstYear) {
        List<MoveLine> lines = new ArrayList<>();
        for (int year = 0; year < costs.years(); year++) {
            lines.addAll(together(year, firstYear));
        }
        return lines;
    }

    /**
     * A block that moves.
     *
     * @param stay present value of the path on which it stays
     * @param alone what it gains if no other block of the year moves that could stay; not finite where it cannot be
     */
    private record Move(int block, PresentValue stay, double alone) {

        boolean isForced() {
            return stay.total() == Double.POSITIVE_INFINITY;
        }
    }

    private List<MoveLine> together(int year, int firstYear) {
        List<Integer> group = IntStream.range(0, costs.blocks())
                .filter(block -> path.moves(year, block))
                .boxed()
                .toList();
        PresentValue go = path.value();
        double tolerance = Tolerance.at(go.total());
        List<Integer> free = group.stream()
                .filter(block -> staying(year, List.of(block)).value().total() < Double.POSITIVE_INFINITY)
                .toList();
        double nobody = staying(year, free).value().total();
        List<Move> moves = group.stream()
                .map(block -> new Move(
                        block,
                        staying(year, List.of(block)).value(),
                        nobody - staying(year, without(free, block)).value().total()))
                .toList();
        boolean led = moves.stream().anyMatch(move -> !move.isForced() && pays(move.alone(), tolerance));
        boolean followed = moves.stream()
                .anyMatch(move -> !move.isForced()
                        && !pays(move.alone(), tolerance)
                        && pays(move.stay().total() - go.total(), tolerance));
        return moves.stream()
                .map(move -> line(year, firstYear, move, go, kind(move, go, led, followed, tolerance), group))
                .toList();
    }

    private static List<Integer> without(List<Integer> blocks, int block) {
        return blocks.stream().filter(other -> other != block).toList();
    }

    private static boolean pays(double gain, double tolerance) {
        return Double.isFinite(gain) && gain >= -tolerance;
    }

    private static Kind kind(Move move, PresentValue go, boolean led, boolean followed, double tolerance) {
        if (move.isForced()) {
            return Kind.FORCED;
        }
        if (!pays(move.stay().total() - go.total(), tolerance)) {
            return Kind.MISTAKE;
        }
        if (pays(move.alone(), tolerance)) {
            return followed ? Kind.LEADER : Kind.ALONE;
        }
        return led ? Kind.FOLLOWER : Kind.TOGETHER;
    }

    /** The path on which some blocks that move in a year stay where they were until they move again. */
    private PathCost staying(int year, List<Integer> blocks) {
        List<int[]> other = new ArrayList<>();
        path.path().forEach(regions -> other.add(regions.clone()));
        for (int block : blocks) {
            int before = path.before(year, block);
            int entered = path.path().get(year)[block];
            for (int each = year; each < costs.years() && path.path().get(each)[block] == entered; each++) {
                other.get(each)[block] = before;
            }
        }
        return new PathCost(costs, other);
    }

    private MoveLine line(int year, int firstYear, Move move, PresentValue go, Kind kind, List<Integer> group) {
        int from = path.before(year, move.block());
        int to = path.path().get(year)[move.block()];
        List<String> company = group.stream()
                .filter(other -> other != move.block() && path.path().get(year)[other] == to)
                .filter(other -> linked(other, move.block()))
                .map(this::id)
                .toList();
        PresentValue stay = move.isForced() ? go : move.stay();
        return new MoveLine(
                firstYear + year,
                id(move.block()),
                path.region(from),
                path.region(to),
                costs.exit(move.block(), from),
                costs.moving(move.block()),
                costs.year(year).entry().get(move.block())[to],
                new Reason(
                        kind,
                        stay.operation() - go.operation(),
                        stay.serviceLinks() - go.serviceLinks(),
                        moved(go) - moved(stay),
                        move.isForced() || !Double.isFinite(move.alone())
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(move.alone()),
                        company));
    }

    private static double moved(PresentValue value) {
        return value.setup() + value.exit() + value.moving();
    }

    private boolean linked(int one, int other) {
        return costs.year(0).links().stream().anyMatch(link -> joins(link, one, other));
    }

    private static boolean joins(Instance.Link link, int one, int other) {
        return (link.from() == one && link.to() == other) || (link.from() == other && link.to() == one);
    }

    private String id(int block) {
        BlockDescriptor descriptor = costs.model().blocks().get(block);
        return descriptor.id();
    }
}
