package org.fragmenta.mode;

import org.fragmenta.mode.Spider.Assembler;

/**
 * A spider whose assembler and parts decide alone, with everything in the North at first and trade costs falling (theory
 * EQ-5, V15b). Parts go where their own cost and trade cost are least, given the assembler; the assembler goes where assembly
 * and the trade costs of all parts are least, given the parts.
 *
 * @param together trade cost below which moving together is cheaper than staying, the highest such; 0 if it never is
 * @param alone trade cost below which the assembler gains by moving alone, the highest such; 0 if it never does
 * @param spider the spider
 */
public record SpiderCoordination(double together, double alone, Spider spider) {

    /** The trade costs at which a spider's assembler moves, by plan and by itself. */
    public static SpiderCoordination of(Spider spider) {
        double together = SpiderPath.of(spider).switches().stream()
                .mapToDouble(SpiderPath.Switch::tradeCost)
                .max()
                .orElse(0);
        return new SpiderCoordination(together, alone(spider), spider);
    }

    /**
     * What the assembler's move adds to its cost with the parts where they are, at a share s of them in the South: shipping
     * less the saving, and trade costs of the rest instead of those in the South.
     */
    private static double excessAlone(Spider spider, double tradeCost) {
        double south = spider.shareInSouth(Assembler.NORTH, tradeCost);
        return spider.shipping() * tradeCost - spider.assemblySaving() + tradeCost * (1 - 2 * south);
    }

    /**
     * The highest root of the excess. It is rising where no part has left, so the root is there or below the trade cost at
     * which the first part leaves, where the excess is a convex parabola.
     */
    private static double alone(Spider spider) {
        double leave = spider.largestSaving();
        double pull = spider.shipping() + 1;
        double linear = spider.assemblySaving() / pull;
        if (linear > leave) {
            return linear;
        }
        double spread = spider.highest() - spider.lowest();
        double square = 2 / spread;
        double slope = pull - 2 * leave / spread;
        double discriminant = slope * slope + 4 * square * spider.assemblySaving();
        if (discriminant < 0) {
            return 0;
        }
        double root = (-slope + Math.sqrt(discriminant)) / (2 * square);
        return root > 0 && root <= leave && excessAlone(spider, root * (1 - 1e-6)) < 0 ? root : 0;
    }

    /** What deciding alone costs beyond the plan at a trade cost, share of the plan, while the assembler still stays. */
    public double gap(double tradeCost) {
        double plan = spider.cost(tradeCost);
        return (spider.cost(Assembler.NORTH, tradeCost) - plan) / plan;
    }
}
