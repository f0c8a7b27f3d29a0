package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.theory.Optimum;

/**
 * What holds a block where it stands while all others stay (theory LA-6), as shares of its running cost there: set-up sunk
 * in the region is gone, set-up elsewhere is not.
 *
 * @param block position of the block
 * @param exit position of the region it would leave for
 * @param comparative what its production costs more there
 * @param links what its links and markets cost more there
 * @param sunk the annualised set-up of the new plant
 * @param laborShare labour in its running cost where it stands
 */
record Stickiness(int block, int exit, double comparative, double links, double sunk, double laborShare) {

    /** The proportional rise of the running cost that makes the block leave. */
    double psi() {
        return comparative + links + sunk;
    }

    /** The proportional rise of the wage that makes it leave; infinite without labour. */
    double wageRise() {
        return laborShare > 0 ? psi() / laborShare : Double.POSITIVE_INFINITY;
    }

    /** The stickiness of every block that could stand elsewhere and whose running costs are above 0. */
    static List<Stickiness> of(Optimum optimum) {
        List<Stickiness> all = new ArrayList<>();
        for (int block = 0; block < optimum.blocks(); block++) {
            of(optimum, block).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Stickiness> of(Optimum optimum, int block) {
        BlockLine here = optimum.production(block, optimum.region(block));
        double running = here.operation() + carriage(optimum, block, here);
        List<Stickiness> exits = new ArrayList<>();
        for (int region = 0; region < optimum.regions().size() && running > 0; region++) {
            double rise = rise(optimum, block, region);
            if (region != optimum.region(block) && rise < Double.POSITIVE_INFINITY) {
                BlockLine there = optimum.production(block, region);
                double production = there.operation() - here.operation();
                double links = rise - production - (there.setup() - here.setup());
                exits.add(new Stickiness(
                        block,
                        region,
                        production / running,
                        links / running,
                        there.setup() / running,
                        ValueShares.labor(here) / running));
            }
        }
        return exits.stream().min(Comparator.comparingDouble(Stickiness::psi));
    }

    /** What the whole plan costs more with the block elsewhere. */
    private static double rise(Optimum optimum, int block, int region) {
        Instance instance = optimum.instance();
        return instance.costOf(optimum.planWith(block, region)) - instance.costOf(optimum.plan());
    }

    /** What the block's links and markets cost where it stands. */
    private static double carriage(Optimum optimum, int block, BlockLine here) {
        double sum = optimum.instance().blockCost(block)[optimum.region(block)] - here.setup() - here.operation();
        for (Instance.Link link : optimum.instance().links()) {
            if (link.from() == block || link.to() == block) {
                sum += link.cost().at(optimum.region(link.from()), optimum.region(link.to()));
            }
        }
        return sum;
    }
}
