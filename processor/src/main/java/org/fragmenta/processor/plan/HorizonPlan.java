package org.fragmenta.processor.plan;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.EliminationOrder;
import org.fragmenta.structure.Graph;

/**
 * How a horizon is solved, and why: the block graph repeated in every year, each block tied to itself a year later.
 *
 * @param nodes blocks times years
 * @param width of an order of elimination of that graph
 * @param reason the choice, in words
 */
public record HorizonPlan(int nodes, int width, String reason) {
    private static final double MOST_ADDITIONS = 1L << 30;

    /** The plan of a model with a horizon that keeps the rules. */
    public static HorizonPlan of(ModelDescriptor model) {
        HorizonDescriptor horizon = model.horizon().orElseThrow();
        int blocks = model.blocks().size();
        int nodes = blocks * horizon.years();
        Elimination order = EliminationOrder.of(Graph.of(nodes, joined(model, horizon.years())));
        return new HorizonPlan(nodes, order.width(), reason(model, horizon.years(), nodes, order.width()));
    }

    private static List<int[]> joined(ModelDescriptor model, int years) {
        int blocks = model.blocks().size();
        List<int[]> pairs = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            for (int block = 0; block < blocks && year > 0; block++) {
                pairs.add(new int[] {(year - 1) * blocks + block, year * blocks + block});
            }
            for (LinkDescriptor link : model.links()) {
                pairs.add(new int[] {
                    year * blocks + model.blockIndex(link.from()), year * blocks + model.blockIndex(link.to())
                });
            }
        }
        return pairs;
    }

    private static String reason(ModelDescriptor model, int years, int nodes, int width) {
        int regions = model.regionSet().regions().size();
        String size = model.blocks().size() + (model.blocks().size() == 1 ? " block" : " blocks") + " in " + years
                + (years == 1 ? " year" : " years") + " are " + nodes + (nodes == 1 ? " node" : " nodes");
        if (width <= 1) {
            return size + " in a row: one pass along them and one back finds the cheapest path and proves it.";
        }
        double additions = nodes * Math.pow(regions, width + 1);
        return size + ", and each is tied to its links and to itself a year later, so that an elimination has width "
                + width
                + (additions <= MOST_ADDITIONS
                        ? "; over " + regions
                                + " regions its tables are small, and it finds the cheapest path and proves it."
                        : "; over " + regions
                                + " regions its tables would be too large. Bounds of all links and moves are raised"
                                + " together, and branches close what is left.");
    }
}
