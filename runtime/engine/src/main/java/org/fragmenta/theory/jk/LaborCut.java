package org.fragmenta.theory.jk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The Ricardian cut between two regions (theory JK-7): a block belongs in the second exactly if
 * {@code A = a1 / (a2 + s / w2)} exceeds the second region's relative wage.
 *
 * @param wage1 wage of the first region, money an hour
 * @param wage2 wage of the second region, money an hour, above 0
 * @param blocks the blocks that stand in one of the two
 */
record LaborCut(double wage1, double wage2, List<Block> blocks) {

    LaborCut {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block as labour sees it.
     *
     * @param index position of the block in the model
     * @param hours1 hours a unit in the first region
     * @param hours2 hours a unit in the second region
     * @param link what its own links cost more in the second region, money a unit
     * @param inSecond whether it stands in the second region
     */
    record Block(int index, double hours1, double hours2, double link, boolean inSecond) {}

    /**
     * A block of the second region that has less advantage there than one of the first.
     *
     * @param there stands in the second region
     * @param here stands in the first region
     */
    record Inversion(Block there, Block here) {}

    /** Advantage of the second region in the block; infinite where its links alone pay for the move. */
    double advantage(Block block) {
        double priced = block.hours2() + block.link() / wage2;
        return priced > 0 ? block.hours1() / priced : Double.POSITIVE_INFINITY;
    }

    /** The relative wage that the advantages stand against. */
    double cut() {
        return wage2 / wage1;
    }

    /** The blocks by falling advantage. */
    List<Block> sorted() {
        return blocks.stream()
                .sorted(Comparator.comparingDouble(this::advantage).reversed().thenComparingInt(Block::index))
                .toList();
    }

    /** Natural logarithm of the second block's advantage over the first's; positive in an inversion. */
    double excess(Inversion inversion) {
        double here = advantage(inversion.here());
        double there = advantage(inversion.there());
        return here == there ? 0 : Math.log(here) - Math.log(there);
    }

    /** The pair farthest from the order, or nearest to breaking it; empty where one region has no block. */
    Optional<Inversion> tightest() {
        return blocks.stream()
                .filter(Block::inSecond)
                .flatMap(there ->
                        blocks.stream().filter(here -> !here.inSecond()).map(here -> new Inversion(there, here)))
                .max(Comparator.comparingDouble(this::excess));
    }
}
