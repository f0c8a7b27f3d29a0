package org.fragmenta.solve;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/** The cost between two blocks as a matrix over all regions, which generated kernels loop over. */
public final class LinkMatrix {
    private LinkMatrix() {}

    /**
     * Adds up all links between two blocks. A single dense link is not copied, so the matrix is not to be written to.
     *
     * @param instance the costs
     * @param row the block by whose region the rows go
     * @param links positions of the links, all between this block and one other
     * @return the cost with the block {@code row} in region {@code r} and the other in region {@code c} at
     *     {@code r * regions + c}
     */
    public static double[] of(Instance instance, int row, int... links) {
        Link first = instance.links().get(links[0]);
        if (links.length == 1 && first.from() == row && first.cost() instanceof DenseLinkCost dense) {
            return dense.cells();
        }
        List<Link> joined = IntStream.of(links).mapToObj(instance.links()::get).toList();
        int[] all = IntStream.range(0, instance.regions()).toArray();
        return LinkTables.between(joined, row, all, all);
    }
}
