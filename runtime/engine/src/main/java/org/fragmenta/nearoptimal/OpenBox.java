package org.fragmenta.nearoptimal;

import java.util.Arrays;
import java.util.Optional;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Solution;

/** A box with plans that nobody has seen yet: all of it, or all but one plan. */
final class OpenBox {
    private final Space space;
    private final Box box;

    /** The one plan of the box that is known already; empty if none is. */
    private final int[] seen;

    /** By block, what a plan costs at least that has it elsewhere than the plan that is known; infinite if none has. */
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

    private OpenBox(Space space, Box box, int[] seen, double[] elsewhere, Figures figures, double least) {
        this.space = space;
        this.box = box;
        this.seen = seen;
        this.elsewhere = elsewhere;
        this.figures = figures;
        this.least = least;
    }

    /** A box of which no plan is known. */
    static OpenBox unseen(Space space, Box box, double least) {
        return new OpenBox(space, box, new int[0], new double[0], Figures.BOUND, least);
    }

    /** What is left of a box when a plan of it is known. */
    static Optional<OpenBox> besides(Space space, Box box, Solution solution) {
        int[] seen = solution.plan().stream().mapToInt(region -> region).toArray();
        return new OpenBox(space, box, seen, new double[0], Figures.BOUND, solution.bound()).settledBy(solution);
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
        return seen.length == 0;
    }

    /** Whether solving the box again may tell more of what its other plans cost. */
    boolean isUnsettled() {
        return figures == Figures.LARGER_BOX;
    }

    /** This box when it has been solved again; empty if it holds no other plan. */
    Optional<OpenBox> settledBy(Solution solution) {
        double[] known = new double[seen.length];
        for (int block = 0; block < seen.length; block++) {
            if (!box.isOpen(block)) {
                known[block] = Double.POSITIVE_INFINITY;
            } else if (solution.marginals().isEmpty()) {
                known[block] = solution.bound();
            } else {
                known[block] = leastBut(solution.marginals().get(block), seen[block]);
            }
        }
        return besidesSeen(box, known, solution.marginals().isEmpty() ? Figures.BOUND : Figures.OWN);
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

    /** The first block that stands elsewhere in some plan that costs the least. */
    private int division() {
        double limit = least + Tolerance.at(least);
        int division = 0;
        while (elsewhere[division] > limit) {
            division++;
        }
        return division;
    }

    /** The part with the block of the division elsewhere, of which no plan is known. */
    OpenBox moved() {
        int block = division();
        return unseen(space, box.without(block, seen[block]), Math.max(least, elsewhere[block]));
    }

    /** The part with the block of the division where it stands in the plan that is known. */
    Optional<OpenBox> kept() {
        int block = division();
        double[] rest = elsewhere.clone();
        rest[block] = Double.POSITIVE_INFINITY;
        return besidesSeen(
                box.holding(block, seen[block]), rest, figures == Figures.BOUND ? figures : Figures.LARGER_BOX);
    }
}
