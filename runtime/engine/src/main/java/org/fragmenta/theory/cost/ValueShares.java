package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.theory.Optimum;

/**
 * What blocks add to the value of the product, taken as what their production costs where they stand, and the share of
 * labour in it.
 *
 * @param values cost of production by block, set-up included, money a period
 * @param laborShares labour over that cost by block, 0 to 1; 0 for a block that costs nothing
 * @param undivided ids of blocks whose unit cost is a row or a method, so that its labour is not known
 */
record ValueShares(List<Double> values, List<Double> laborShares, List<String> undivided) {

    ValueShares {
        values = List.copyOf(values);
        laborShares = List.copyOf(laborShares);
        undivided = List.copyOf(undivided);
    }

    static ValueShares of(Optimum optimum) {
        List<Double> values = new ArrayList<>();
        List<Double> laborShares = new ArrayList<>();
        List<String> undivided = new ArrayList<>();
        for (int block = 0; block < optimum.blocks(); block++) {
            BlockLine line = optimum.production(block, optimum.region(block));
            BlockDescriptor descriptor = optimum.model().blocks().get(block);
            double value = line.setup() + line.operation();
            values.add(value);
            laborShares.add(value > 0 ? labor(line) / value : 0);
            if (descriptor.unitRow().isPresent() || descriptor.custom().contains("unit")) {
                undivided.add(descriptor.id());
            }
        }
        return new ValueShares(values, laborShares, undivided);
    }

    /** Labour of a line, with its part of what the lack of capability adds, money a period. */
    static double labor(BlockLine line) {
        double factors = line.labor() + line.capital() + line.rent() + line.utilities();
        return factors > 0 ? line.labor() * (1 + line.complexity() / factors) : 0;
    }

    double[] valueArray() {
        return values.stream().mapToDouble(value -> value).toArray();
    }

    double[] laborArray() {
        return laborShares.stream().mapToDouble(share -> share).toArray();
    }
}
