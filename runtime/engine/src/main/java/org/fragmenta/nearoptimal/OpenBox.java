package org.fragmenta.nearoptimal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Solution;

/** A box with plans that nobody has seen yet: all of it, or all but one plan. */
final class OpenBox {
    private final Space space;
    private final Box box;

    /** The one plan of the box that is known already; absent if none is. */
    private final Optional<Solution> seen;

    /**
     * By block, what a plan costs at least that has it elsewhere than the plan that is known, infinite if none has; then
     * what one costs at least whose divided plants alone stand elsewhere.
     */
    private final double[] elsewhere;

    private final Figures figures;
    private final double least;

    /** What the figures by block come from. */
    private enum Figures {
        /** Min-marginals of this very box. */
        OWN,
        /** Min-marginals of a larger box, so that a solve may raise them. */
        LARGER_BOX,
        /** The bound of the box, as no min-marginals are to be had. */
        BOUND
    }

    private OpenBox(Space space, Box box, Optional<Solution> seen, double[] elsewhere, Figures figures, double least) {
        this.space = space;
        this.box = box;
        this.seen = seen;
        this.elsewhere = elsewhere;
        this.figures = figures;
        this.least = least;
    }

    /** A box of which no plan is known. */
    static OpenBox unseen(Space space, Box box, double least) {
        return new OpenBox(space, box, Optional.empty(), new double[0], Figures.BOUND, least);
    }

    /** What is left of a box when a plan of it is known. */
    static Optional<OpenBox> besides(Space space, Box box, Solution solution) {
        return new OpenBox(space, box, Optional.of(solution), new double[0], Figures.BOUND, solution.bound())
                .settledBy(solution);
    }

    Space space() {
        return space;
    }

    Box box() {
        return box;
    }

    /** What the plans cost at least that nobody has seen. */
    double least() {
        return least;
    }

    /** Whether no plan of the box is known. */
    boolean isUnseen() {
        return seen.isEmpty();
    }

    /** Whether solving the box again may tell more of what its other plans cost. */
    boolean isUnsettled() {
        return figures == Figures.LARGER_BOX;
    }

    /** This box when it has been solved again; empty if it holds no other plan. */
    Optional<OpenBox> settledBy(Solution solution) {
        int blocks = solution.plan().size();
        double[] known = new double[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            boolean fixed =
                    !box.isOpen(block) || space.instance().shared().divisible().contains(block);
            if (fixed) {
                known[block] = Double.POSITIVE_INFINITY;
            } else if (solution.marginals().isEmpty()) {
                known[block] = solution.bound();
            } else {
                known[block] = leastBut(solution.marginals().get(block), seenAt(block));
            }
        }
        known[blocks] = space.isDivisible() ? solution.bound() : Double.POSITIVE_INFINITY;
        return besidesSeen(box, known, solution.marginals().isEmpty() ? Figures.BOUND : Figures.OWN);
    }

    private int seenAt(int block) {
        return seen.orElseThrow().plan().get(block);
    }

    private static double leastBut(double[] marginals, int region) {
        double least = Double.POSITIVE_INFINITY;
        for (int other = 0; other < marginals.length; other++) {
            least = other == region ? least : Math.min(least, marginals[other]);
        }
        return least;
    }

    private Optional<OpenBox> besidesSeen(Box part, double[] known, Figures source) {
        double next = Math.max(least, Arrays.stream(known).min().orElse(Double.POSITIVE_INFINITY));
        return next < Double.POSITIVE_INFINITY
                ? Optional.of(new OpenBox(space, part, seen, known, source, next))
                : Optional.empty();
    }

    /** The parts that the box falls into: none of them has the plan that is known, or one of them has it still. */
    List<OpenBox> parts() {
        int division = division();
        if (division == elsewhere.length - 1) {
            return new Plants(space, box, seen.orElseThrow())
                    .lackingOne().stream()
                            .map(rest -> unseen(space, rest, Math.max(least, elsewhere[division])))
                            .toList();
        }
        OpenBox moved = unseen(space, box.without(division, seenAt(division)), Math.max(least, elsewhere[division]));
        double[] rest = elsewhere.clone();
        rest[division] = Double.POSITIVE_INFINITY;
        Box kept = box.holding(division, seenAt(division));
        Figures source = figures == Figures.BOUND ? figures : Figures.LARGER_BOX;
        return Stream.concat(Stream.of(moved), besidesSeen(kept, rest, source).stream())
                .toList();
    }

    /** The first block that stands elsewhere in some plan that costs the least; whole blocks first. */
    private int division() {
        double limit = least + Tolerance.at(least);
        int division = 0;
        while (elsewhere[division] > limit) {
            division++;
        }
        return division;
    }
}
