package org.fragmenta.mode;

import java.util.Comparator;
import java.util.List;

/**
 * Blocks leave a region whose wage grows for one whose wage stands still, the ones with much labour and little to sink first
 * (theory RL-3). Time is continuous: {@code w(t) = wage * e^(growth t)}.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param discountRate delta, share a year, above 0
 * @param wage w0, wage of the region that is left, money an hour today, above 0
 * @param growth g, of that wage, share a year, above 0
 * @param otherWage wage of the other region, money an hour, 0 or more
 * @param blocks the blocks
 */
public record FlyingGeese(
        String id,
        String title,
        String source,
        double discountRate,
        double wage,
        double growth,
        double otherWage,
        List<Block> blocks)
        implements Mode {

    public FlyingGeese {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block.
     *
     * @param id unique in the document
     * @param labour a, hours a year, above 0
     * @param link s, what its service link costs a year once it stands apart, money, 0 or more
     * @param cost K, one-off cost of the move, money, 0 or more
     * @param lifeYears life of its plant, years, above 0
     */
    public record Block(String id, double labour, double link, double cost, double lifeYears) {}

    @Override
    public ModeKind kind() {
        return ModeKind.FLYING_GEESE;
    }

    /** What a move must save in wages for an hour, {@code (delta K + s) / a}: blocks go in the order of this number. */
    public double hurdle(Block block) {
        return (discountRate * block.cost() + block.link()) / block.labour();
    }

    /**
     * The year in which a block moves, {@code (1/g) ln((otherWage + (delta K + s)/a) / w0)}; 0 where it goes at once. For a
     * block that has just come, it is how long it stays (theory RL-10).
     */
    public double year(Block block) {
        return Math.max(0, Math.log((otherWage + hurdle(block)) / wage) / growth);
    }

    /**
     * Present value of a block's wages, link and move if it moves in some year.
     *
     * @param year when, 0 or more
     */
    public double cost(Block block, double year) {
        double discount = Math.exp(-discountRate * year);
        double net = growth - discountRate;
        // Where the wage grows at the discount rate, every year before the move costs the same today.
        double before = block.labour() * wage * (net == 0 ? year : Math.expm1(net * year) / net);
        double after = discount * (block.labour() * otherWage + block.link()) / discountRate;
        return before + after + discount * block.cost();
    }

    /** The blocks in the order in which they move; those that move together in the order of the document. */
    public List<Block> order() {
        return blocks.stream().sorted(Comparator.comparingDouble(this::hurdle)).toList();
    }
}
