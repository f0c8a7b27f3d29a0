package org.fragmenta.export;

import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.Instance;

/**
 * The placement of blocks as a mixed-integer program in network-flow form, whose linear relaxation is the strongest of
 * the usual ones: exact for chains and trees.
 *
 * <ul>
 *   <li>a binary for every block and every region that it can stand in; one of them is 1 for each block;
 *   <li>a flow of zero or more for every link and every pair of regions that it can join; what leaves a region is the
 *       binary of the sender there, what arrives is that of the receiver.
 * </ul>
 *
 * <p>The objective is the cost of the plan, money a period, without a constant. What cannot be has no column.
 */
final class FlowForm {
    private final Instance instance;
    private final ExportNames names;
    private final double[] cells;
    private int cellsOf = -1;

    FlowForm(ModelDescriptor model, Instance instance) {
        this.instance = instance;
        this.names = new ExportNames(model);
        this.cells = new double[instance.regions() * instance.regions()];
    }

    ExportNames names() {
        return names;
    }

    int blocks() {
        return instance.blocks();
    }

    int regions() {
        return instance.regions();
    }

    int links() {
        return instance.links().size();
    }

    int sender(int link) {
        return instance.links().get(link).from();
    }

    int receiver(int link) {
        return instance.links().get(link).to();
    }

    double cost(int block, int region) {
        return instance.blockCost(block)[region];
    }

    boolean hasCell(int block, int region) {
        return cost(block, region) < Double.POSITIVE_INFINITY;
    }

    /** Cost of a flow, infinite where there is none; asked link by link, it takes a message a row. */
    double cost(int link, int from, int to) {
        if (!hasCell(sender(link), from) || !hasCell(receiver(link), to)) {
            return Double.POSITIVE_INFINITY;
        }
        if (link != cellsOf) {
            double[] row = new double[regions()];
            for (int region = 0; region < row.length; region++) {
                instance.links().get(link).cost().costsFrom(region, row);
                System.arraycopy(row, 0, cells, region * row.length, row.length);
            }
            cellsOf = link;
        }
        return cells[from * regions() + to];
    }

    boolean hasFlow(int link, int from, int to) {
        return cost(link, from, to) < Double.POSITIVE_INFINITY;
    }
}
