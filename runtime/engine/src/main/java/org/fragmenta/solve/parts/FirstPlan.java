package org.fragmenta.solve.parts;

import java.util.stream.IntStream;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;

/**
 * Settles ties: block by block, whether some plan that costs as little as the best has the block in an earlier region.
 * Where the first node's bounds rule that out, as without ties they mostly do, nothing is searched.
 */
final class FirstPlan {
    /** Room for rounding when regions are ruled out, in tolerances. */
    private static final double ROOM = 3;

    /** Nodes that settling ties may take, times those of the search, and beyond them. */
    private static final int NODES_AGAIN = 4;

    private static final int NODES = 200;

    private final Layout layout;
    private final PartsSearch search;
    private final Limits limits;
    private final double most;
    private final Domains domains;
    private Candidate plan;
    private long nodesLeft;
    private boolean ended;

    /**
     * @param search that has proven its plan to be the cheapest
     */
    FirstPlan(Layout layout, PartsSearch search, Limits limits) {
        this.layout = layout;
        this.search = search;
        this.limits = limits;
        plan = search.best();
        most = Math.min(plan.cost(), search.bound()) + Tolerance.at(plan.cost());
        nodesLeft = Math.min(limits.nodes(), NODES + NODES_AGAIN * search.nodes());
        domains = search.root().domains.copy();
        ruleOut();
        if (search.root().split.isEmpty()) {
            int[] open = open();
            if (open.length > 0) {
                search.gather(open);
                ruleOut();
            }
            if (open().length > 0) {
                search.sharpen();
                ruleOut();
            }
        }
    }

    private int[] open() {
        return IntStream.range(0, layout.blocks()).filter(this::mayComeEarlier).toArray();
    }

    private void ruleOut() {
        double ruledOut = most + ROOM * Tolerance.at(plan.cost());
        for (int block = 0; block < layout.blocks(); block++) {
            for (int region = 0; region < layout.regions(); region++) {
                domains.allowed[block][region] &= search.atLeast(block, region) <= ruledOut;
            }
        }
    }

    /** The first of the cheapest plans in canonical order; where a limit comes first, one that may not be the first. */
    Candidate find() {
        for (int block = 0; block < layout.blocks(); block++) {
            if (layout.isDivisible(block)) {
                continue;
            }
            boolean moved = true;
            while (moved && !ended && mayComeEarlier(block)) {
                moved = moveEarlier(block);
            }
            hold(block);
        }
        return plan;
    }

    /** Whether no limit came before the first was found. */
    boolean isSettled() {
        return !ended;
    }

    private boolean mayComeEarlier(int block) {
        boolean may = false;
        for (int region = 0; region < plan.plan()[block]; region++) {
            may |= domains.allowed[block][region];
        }
        return may;
    }

    /** Looks for a plan as cheap with a block in an earlier region, and the blocks before it where they are. */
    private boolean moveEarlier(int block) {
        Domains within = domains.copy();
        for (int region = plan.plan()[block]; region < layout.regions(); region++) {
            within.allowed[block][region] = false;
        }
        Limits left = limits.withNodes(nodesLeft);
        PartsSearch again = new PartsSearch(search, left, within, most);
        again.start(search);
        again.run();
        nodesLeft -= again.nodes();
        boolean found = again.best().cost() <= most;
        plan = found ? again.best() : plan;
        ended = nodesLeft <= 0 || !again.isFinished();
        return found;
    }

    private void hold(int block) {
        boolean[] row = domains.allowed[block];
        for (int region = 0; region < row.length; region++) {
            row[region] = region == plan.plan()[block];
        }
    }
}
