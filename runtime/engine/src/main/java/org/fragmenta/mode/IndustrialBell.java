package org.fragmenta.mode;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Firms that buy from each other gather as trade gets freer, and spread again as wages in the core rise, because workers
 * move between farms and industry but not between regions (theory AG-7; Puga 1999).
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param elasticity s, the elasticity of substitution between varieties, above 1
 * @param inputShare mu, the share of industry's own goods in its cost, above 0 and below 1
 * @param industryShare g, the share of spending on industry, above 0 and below 1
 * @param farmLabourShare theta, the exponent of labour in farm output, at least 0 and below 1
 * @param tradeCost T, units shipped for one to arrive, at least 1
 */
public record IndustrialBell(
        String id,
        String title,
        String source,
        double elasticity,
        double inputShare,
        double industryShare,
        double farmLabourShare,
        double tradeCost)
        implements Mode {

    /**
     * Where industry gathers.
     *
     * @param from freeness above which an even split is unstable
     * @param to freeness above which it is stable again
     */
    public record Gathering(double from, double to) {}

    @Override
    public ModeKind kind() {
        return ModeKind.INDUSTRIAL_BELL;
    }

    /** How free trade is today, {@code T^(1 - s)}. */
    public double freeness() {
        return Math.pow(tradeCost, 1 - elasticity);
    }

    /**
     * How elastic the supply of labour to industry is at an even split: farm to industry workers,
     * {@code theta (1 - g) / g}, over {@code 1 - theta}.
     */
    public double labourElasticity() {
        return farmLabourShare * (1 - industryShare) / industryShare / (1 - farmLabourShare);
    }

    /** Between which degrees of freeness industry gathers; absent where it never does. */
    public Optional<Gathering> gathering() {
        double s = elasticity;
        double mu = inputShare;
        double g = industryShare;
        double eta = labourElasticity();
        double square = (s * (1 + mu) - 1) * ((1 + mu) * (1 + eta) + (1 - mu) * g);
        double half = (s * (1 + mu * mu) - 1) * (1 + eta) - s * (1 - mu) * (2 * (s - 1) - g * mu);
        double constant = (1 - mu) * (s * (1 - mu) - 1) * (eta + 1 - g);
        double discriminant = half * half - square * constant;
        if (discriminant <= 0) {
            return Optional.empty();
        }
        double larger = (half + Math.sqrt(discriminant)) / square;
        double smaller = constant / (square * larger);
        return smaller < 1 && larger > 0
                ? Optional.of(new Gathering(Math.max(0, smaller), Math.min(1, larger)))
                : Optional.empty();
    }

    /**
     * How free trade must be for an even split to break if workers also moved between regions, to where their wage buys
     * more (theory AG-8): {@code 1 / phi = 1 + 2 (2s-1) (g + mu (1-g)) / ((1-mu) ((1-g) (s (1-g) (1-mu) - 1) - g^2 eta))}.
     * Without inputs of its own industry's goods and with workers of one sector it is that of {@link CorePeriphery}.
     *
     * @return absent where an even split never lasts, however dear trade is
     */
    public OptionalDouble breakFreenessWithMigration() {
        double s = elasticity;
        double mu = inputShare;
        double g = industryShare;
        double pull = 2 * (2 * s - 1) * (g + mu * (1 - g));
        double push = (1 - mu) * ((1 - g) * (s * (1 - g) * (1 - mu) - 1) - g * g * labourElasticity());
        return push > 0 ? OptionalDouble.of(push / (push + pull)) : OptionalDouble.empty();
    }
}
