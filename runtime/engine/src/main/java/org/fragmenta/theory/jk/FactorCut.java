package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The Heckscher-Ohlin cut between a region of dear labour and one of cheap labour (theory JK-8): a block belongs in the
 * second region exactly if {@code a (w1 - w2) + k (r1 - r2) > s}. Where capital is dearer in the second region that reads
 * {@code kappa + s / (a (r2 - r1)) < kappa* = (w1 - w2) / (r2 - r1)} with {@code kappa = k / a}.
 *
 * @param wage1 cost of an effective hour of labour in the first region, money
 * @param wage2 the same in the second region, lower
 * @param capital1 rental rate of capital in the first region, share a year
 * @param capital2 the same in the second region
 * @param blocks the blocks that stand in one of the two
 */
record FactorCut(double wage1, double wage2, double capital1, double capital2, List<Block> blocks) {

    FactorCut {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block as the two factors see it.
     *
     * @param index position of the block in the model
     * @param hours hours of labour a unit, effective
     * @param capital capital a unit of yearly output, money
     * @param link what its links and its skilled labour cost more in the second region, money a unit
     * @param inSecond whether it stands in the second region
     */
    record Block(int index, double hours, double capital, double link, boolean inSecond) {

        /** Capital an hour of labour, infinite without labour. */
        double kappa() {
            return capital / hours;
        }
    }

    /** Whether capital is dearer where labour is cheap, so that the order of blocks has a cut. */
    boolean hasCut() {
        return capital2 > capital1;
    }

    /** The capital-labour ratio at which a block without links is indifferent; infinite if all blocks move. */
    double cut() {
        return hasCut() ? (wage1 - wage2) / (capital2 - capital1) : Double.POSITIVE_INFINITY;
    }

    /** The number that stands against the cut: the block's ratio, links included; infinite without labour. */
    double key(Block block) {
        if (block.hours() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return hasCut() ? block.kappa() + block.link() / (block.hours() * (capital2 - capital1)) : block.kappa();
    }

    /** What factors and links together save in the second region, money a unit. */
    double gain(Block block) {
        return block.hours() * (wage1 - wage2) + block.capital() * (capital1 - capital2) - block.link();
    }

    /** How far factors and links are from explaining where the block stands, money a unit; below 0 if they do not. */
    double margin(Block block) {
        return block.inSecond() ? gain(block) : -gain(block);
    }

    /** The block that factors and links explain least. */
    Optional<Block> tightest() {
        return blocks.stream().min(Comparator.comparingDouble(this::margin));
    }

    /** The blocks by ascending key. */
    List<Block> sorted() {
        return blocks.stream()
                .sorted(Comparator.comparingDouble(this::key).thenComparingInt(Block::index))
                .toList();
    }

    /**
     * Pairs of blocks whose capital-labour ratios alone are in the wrong order: the first stands in the second region
     * although it takes more capital an hour than the other, which stands in the first.
     */
    List<List<Block>> inversions() {
        List<List<Block>> inversions = new ArrayList<>();
        for (Block there : blocks) {
            for (Block here : blocks) {
                if (hasCut() && there.inSecond() && !here.inSecond() && there.kappa() > here.kappa() * (1 + 1e-9)) {
                    inversions.add(List.of(there, here));
                }
            }
        }
        return List.copyOf(inversions);
    }
}
