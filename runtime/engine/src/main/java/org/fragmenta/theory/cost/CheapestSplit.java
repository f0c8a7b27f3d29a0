package org.fragmenta.theory.cost;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.Instance;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Priced;
import org.fragmenta.solve.Solver;
import org.fragmenta.theory.Optimum;

/** The least that links cost in any plan with blocks in more than one region. */
final class CheapestSplit {
    private final Instance instance;
    private final Names names;

    CheapestSplit(Optimum optimum) {
        instance = optimum.instance();
        names = new Names(
                optimum.model().blocks().stream().map(BlockDescriptor::id).toList(),
                optimum.model().regionSet().regions().stream()
                        .map(RegionDescriptor::id)
                        .toList(),
                optimum.model().links().stream().map(LinkDescriptor::id).toList());
    }

    /**
     * The bill, money a period; infinite where every plan has all blocks together. The first block is put in every region in
     * turn; the min-marginals of the others then show what it costs to have one of them elsewhere.
     */
    double bill() {
        double least = Double.POSITIVE_INFINITY;
        for (int region = 0; region < instance.regions(); region++) {
            if (instance.blockCost(0)[region] < Double.POSITIVE_INFINITY) {
                least = Math.min(least, billWithFirstIn(region));
            }
        }
        return least;
    }

    private double billWithFirstIn(int region) {
        Instance pinned = linksOnly(region);
        Priced priced = Solver.priced(pinned, GenericKernel.of(pinned), names, Limits.standard());
        Status status = priced.solution().status();
        List<double[]> marginals = priced.marginals();
        if (status == Status.LIMIT || (status == Status.PROVEN && marginals.isEmpty())) {
            throw new UnprovenException();
        }
        double least = Double.POSITIVE_INFINITY;
        for (int block = 1; block < marginals.size(); block++) {
            double[] row = marginals.get(block);
            least = Math.min(
                    least,
                    IntStream.range(0, row.length)
                            .filter(other -> other != region)
                            .mapToDouble(other -> row[other])
                            .min()
                            .orElse(Double.POSITIVE_INFINITY));
        }
        return least;
    }

    private Instance linksOnly(int pinned) {
        double[][] cost = new double[instance.blocks()][];
        for (int block = 0; block < cost.length; block++) {
            cost[block] = Arrays.stream(instance.blockCost(block))
                    .map(each -> each < Double.POSITIVE_INFINITY ? 0 : each)
                    .toArray();
        }
        for (int region = 0; region < cost[0].length; region++) {
            cost[0][region] = region == pinned ? cost[0][region] : Double.POSITIVE_INFINITY;
        }
        return new Instance(instance.regions(), cost, instance.links());
    }
}
