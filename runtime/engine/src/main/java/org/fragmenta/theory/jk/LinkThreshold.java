package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;

/**
 * A threshold of output at which production becomes finer, and what the cost of links does to it (theory JK-4b).
 *
 * @param coarse the technique below it
 * @param fine the technique above it
 * @param setup DS, the rise of fixed cost without links, money a period
 * @param linkFixed DPhi, the rise of fixed link cost, money a period
 * @param saving g, the fall of marginal cost without links, money a unit
 * @param linkUnit Dphi, the rise of marginal link cost, money a unit
 */
record LinkThreshold(
        Technique coarse,
        Technique fine,
        BigFraction setup,
        BigFraction linkFixed,
        BigFraction saving,
        BigFraction linkUnit) {
    private static final double TOLERANCE = 1e-9;

    /** The thresholds of a model at which n rises. */
    static List<LinkThreshold> of(Study study, OutputPath path) {
        List<LinkThreshold> thresholds = new ArrayList<>();
        for (int lower = 0; lower + 1 < path.kept().size(); lower++) {
            Technique coarse = path.kept().get(lower);
            Technique fine = path.kept().get(lower + 1);
            if (fine.blocks() > coarse.blocks()) {
                thresholds.add(of(study, coarse, fine));
            }
        }
        return thresholds;
    }

    private static LinkThreshold of(Study study, Technique coarse, Technique fine) {
        BigFraction atOne = bill(study, 1, fine).subtract(bill(study, 1, coarse));
        BigFraction atTwo = bill(study, 2, fine).subtract(bill(study, 2, coarse));
        BigFraction unit = atTwo.subtract(atOne);
        BigFraction fixed = atOne.subtract(unit);
        return new LinkThreshold(
                coarse,
                fine,
                fine.fixed().subtract(coarse.fixed()).subtract(fixed),
                fixed,
                coarse.marginal().subtract(fine.marginal()).add(unit),
                unit);
    }

    /** What the links of a technique cost at an output: the cost is affine in the price of links. */
    private static BigFraction bill(Study study, double output, Technique technique) {
        return study.at(output)
                .over(Parameter.ALL_LINKS)
                .cost(technique.regime(), List.of(BigFraction.ONE))
                .slope();
    }

    /**
     * The threshold at a multiple of today's link costs, units a period; 0 where the finer technique is the cheaper one
     * from the start, infinite where it is so at no output.
     */
    double at(double lambda) {
        BigFraction price = Decimals.read(lambda);
        BigFraction gain = saving.subtract(linkUnit.multiply(price));
        BigFraction cost = setup.add(linkFixed.multiply(price));
        if (cost.getNumerator().signum() <= 0) {
            return 0;
        }
        return gain.getNumerator().signum() > 0 ? Decimals.nearest(cost.divide(gain)) : Double.POSITIVE_INFINITY;
    }

    /** Percent of the threshold for a percent of link costs, at today's. */
    double elasticity() {
        BigFraction slope = saving.subtract(linkUnit);
        return Decimals.nearest(numerator().divide(slope.multiply(slope))) / at(1);
    }

    /** Whether cheaper links raise the threshold. */
    boolean rises() {
        double scale = Math.abs(Decimals.nearest(saving.multiply(linkFixed)))
                + Math.abs(Decimals.nearest(setup.multiply(linkUnit)));
        return Decimals.nearest(numerator()) < -TOLERANCE * scale;
    }

    /** The datum that raises it. */
    String cause() {
        String pair = fine.id() + " against " + coarse.id();
        if (linkFixed.getNumerator().signum() < 0) {
            return "fixed link cost of " + pair;
        }
        return (linkUnit.getNumerator().signum() < 0 ? "unit link cost of " : "set-up of ") + pair;
    }

    private BigFraction numerator() {
        return saving.multiply(linkFixed).add(setup.multiply(linkUnit));
    }
}
