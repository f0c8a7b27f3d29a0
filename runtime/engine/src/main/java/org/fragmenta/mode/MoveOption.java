package org.fragmenta.mode;

/**
 * When to move while the gain from moving drifts at random and the cost of the move is sunk (theory RL-4; McDonald and
 * Siegel 1986, Dixit and Pindyck 1994). The yearly gain g follows a geometric Brownian motion.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param discountRate delta, share a year, above {@code drift}
 * @param drift mu, expected growth of the gain, share a year
 * @param volatility sigma, standard deviation of the gain's growth over a year, above 0
 * @param cost K, one-off cost of the move, money, above 0
 * @param gain g, what moving would save a year today, money, above 0
 */
public record MoveOption(
        String id,
        String title,
        String source,
        double discountRate,
        double drift,
        double volatility,
        double cost,
        double gain)
        implements Mode {

    @Override
    public ModeKind kind() {
        return ModeKind.MOVE_OPTION;
    }

    /** The positive root of the fundamental quadratic, {@code 1/2 - mu/s^2 + sqrt((1/2 - mu/s^2)^2 + 2 delta/s^2)}. */
    public double beta() {
        return DixitPindyck.positiveRoot(discountRate, drift, volatility);
    }

    /** How many times its cost a move must be worth, {@code beta / (beta - 1)}; above 1. */
    public double multiple() {
        return beta() / (beta() - 1);
    }

    /** The gain from which moving pays, {@code multiple * (delta - mu) K}. */
    public double trigger() {
        return multiple() * certaintyTrigger();
    }

    /** The gain from which moving would pay if it had to be now or never, {@code (delta - mu) K}. */
    public double certaintyTrigger() {
        return (discountRate - drift) * cost;
    }

    /** What the option to move is worth today, money: the net present value of moving from the trigger on. */
    public double value() {
        double worth = gain / (discountRate - drift) - cost;
        double atTrigger = trigger() / (discountRate - drift) - cost;
        return gain >= trigger() ? worth : atTrigger * Math.pow(gain / trigger(), beta());
    }
}
