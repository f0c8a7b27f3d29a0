package org.fragmenta.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * The loop over all regions of one bucket: its separator blocks outside, the last of them outermost, its own block
 * inside. Each cost enters at the outermost place where it is known, so that the inner loops add as little as possible.
 */
final class SeparatorLoop {
    static final int NO_CHILD = -1;

    private final int[] separator;
    private final int[] separatorSizes;
    private final int[] strides;
    private final int size;
    private final List<List<Term>> terms;
    private final List<Term> children = new ArrayList<>();
    private final double[][] sums;
    private final int[] at;

    /**
     * A table that enters the sum, with rows along the bucket's own block: the message of a child, by its position
     * among the children, or ({@link #NO_CHILD}) a cost of the bucket itself. Strides are by separator block, 0 where
     * the table does not depend on it.
     */
    private static final class Term {
        private final int child;
        private final double[] table;
        private final int[] strides;

        private Term(int child, double[] table, int[] strides) {
            this.child = child;
            this.table = table;
            this.strides = strides;
        }

        int row(int[] at) {
            int row = 0;
            for (int depth = 0; depth < strides.length; depth++) {
                row += strides[depth] * at[depth];
            }
            return row;
        }
    }

    /**
     * @param step the bucket
     * @param sizes number of regions by block
     * @param costs of the bucket's own block
     */
    SeparatorLoop(Step step, int[] sizes, double[] costs) {
        separator = step.separator;
        size = costs.length;
        separatorSizes = new int[separator.length];
        strides = new int[separator.length];
        terms = new ArrayList<>();
        int stride = 1;
        for (int depth = 0; depth < separator.length; depth++) {
            separatorSizes[depth] = sizes[separator[depth]];
            strides[depth] = stride;
            stride *= separatorSizes[depth];
            terms.add(new ArrayList<>());
        }
        terms.add(new ArrayList<>());
        terms.get(separator.length).add(new Term(NO_CHILD, costs, new int[separator.length]));
        sums = new double[separator.length + 1][size];
        at = new int[separator.length];
    }

    /**
     * Adds a link to a separator block.
     *
     * @param depth the block's place in the separator
     * @param table cost by its regions, row by row, and those of the bucket's block
     */
    void addLink(int depth, double[] table) {
        int[] rows = new int[separator.length];
        rows[depth] = size;
        terms.get(depth).add(new Term(NO_CHILD, table, rows));
    }

    /** Adds a child's message; its separator begins with this bucket's block. */
    void addChild(Step child, double[] message) {
        int[] rows = new int[separator.length];
        int deepest = separator.length;
        int stride = size;
        for (int k = 1; k < child.separator.length; k++) {
            int depth = depthOf(child.separator[k]);
            deepest = Math.min(deepest, depth);
            rows[depth] = stride;
            stride *= separatorSizes[depth];
        }
        Term term = new Term(children.size(), message, rows);
        terms.get(deepest).add(term);
        children.add(term);
    }

    private int depthOf(int block) {
        int depth = 0;
        while (separator[depth] != block) {
            depth++;
        }
        return depth;
    }

    /** Fills the message: for each regions of the separator the least over the bucket's own block. */
    void sendUp(double[] message) {
        walk(separator.length, NO_CHILD, (row, sum) -> message[row] = least(sum));
    }

    /**
     * Fills what a child hears from above, or the bucket's own min-marginals.
     *
     * @param above what the bucket itself hears from above, over its separator
     * @param child position among the children, whose own message is left out; or {@link #NO_CHILD}
     * @param target infinite at first
     */
    void sendDown(double[] above, int child, double[] target) {
        int[] none = new int[separator.length];
        Term rows = new Term(child, target, child == NO_CHILD ? none : children.get(child).strides);
        walk(separator.length, child, (row, sum) -> lower(target, rows.row(at), sum, above[row]));
    }

    private interface Leaf {
        void accept(int row, double[] sum);
    }

    private void walk(int depth, int without, Leaf leaf) {
        addTerms(depth, without);
        if (depth == 0) {
            int row = 0;
            for (int block = 0; block < at.length; block++) {
                row += strides[block] * at[block];
            }
            leaf.accept(row, sums[0]);
            return;
        }
        for (int region = 0; region < separatorSizes[depth - 1]; region++) {
            at[depth - 1] = region;
            walk(depth - 1, without, leaf);
        }
    }

    /** What is known at this depth, on top of what was known outside. */
    private void addTerms(int depth, int without) {
        double[] sum = sums[depth];
        boolean fresh = true;
        for (Term term : terms.get(depth)) {
            if (term.child != NO_CHILD && term.child == without) {
                continue;
            }
            int row = term.row(at);
            double[] table = term.table;
            if (!fresh) {
                for (int region = 0; region < size; region++) {
                    sum[region] += table[row + region];
                }
            } else if (depth == separator.length) {
                System.arraycopy(table, row, sum, 0, size);
            } else {
                double[] outside = sums[depth + 1];
                for (int region = 0; region < size; region++) {
                    sum[region] = outside[region] + table[row + region];
                }
            }
            fresh = false;
        }
        if (fresh) {
            System.arraycopy(sums[depth + 1], 0, sum, 0, size);
        }
    }

    private static void lower(double[] target, int row, double[] sum, double above) {
        for (int region = 0; region < sum.length; region++) {
            target[row + region] = Math.min(target[row + region], sum[region] + above);
        }
    }

    /** Four running minima, because each has to wait for its last comparison. */
    private static double least(double[] sum) {
        double first = Double.POSITIVE_INFINITY;
        double second = first;
        double third = first;
        double fourth = first;
        int region = 0;
        for (; region + 3 < sum.length; region += 4) {
            first = sum[region] < first ? sum[region] : first;
            second = sum[region + 1] < second ? sum[region + 1] : second;
            third = sum[region + 2] < third ? sum[region + 2] : third;
            fourth = sum[region + 3] < fourth ? sum[region + 3] : fourth;
        }
        for (; region < sum.length; region++) {
            first = sum[region] < first ? sum[region] : first;
        }
        return Math.min(Math.min(first, second), Math.min(third, fourth));
    }
}
