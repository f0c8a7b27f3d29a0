package org.fragmenta.mode;

import org.fragmenta.descriptor.CostRow;

/**
 * Which stages of a chain a firm owns (theory KA-5; Antras and Chor 2013): the share of the surplus that the final
 * producer should keep at a stage rises or falls along the chain.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param inputSubstitutability alpha, between 0 and 1; 1 / (1 - alpha) is the elasticity of substitution between stages
 * @param demandSubstitutability rho, between 0 and 1; 1 / (1 - rho) is the elasticity of final demand
 * @param positions the stages asked for, from above 0 (furthest upstream) to 1 (last)
 */
public record StageGovernance(
        String id,
        String title,
        String source,
        double inputSubstitutability,
        double demandSubstitutability,
        CostRow positions)
        implements Mode {

    /** How the inputs of successive stages act on each other, which decides where to integrate. */
    public enum Sequence {
        /** More of an upstream input makes a downstream one worth more: the last stages are integrated. */
        COMPLEMENTS,
        /** More of an upstream input makes a downstream one worth less: the first stages are integrated. */
        SUBSTITUTES,
        /** Neither: the share is the same at every stage. */
        NEUTRAL
    }

    @Override
    public ModeKind kind() {
        return ModeKind.STAGE_GOVERNANCE;
    }

    /** Complements where demand is more elastic than the substitution between stages. */
    public Sequence sequence() {
        int sign = Double.compare(demandSubstitutability, inputSubstitutability);
        return sign > 0 ? Sequence.COMPLEMENTS : sign < 0 ? Sequence.SUBSTITUTES : Sequence.NEUTRAL;
    }

    /**
     * The best share of the final producer at a stage, {@code 1 - alpha * m^((alpha - rho) / alpha)}; below 0 where it
     * should leave more than the whole surplus to the supplier.
     *
     * @param position m, above 0 and at most 1
     */
    public double share(double position) {
        double exponent = (inputSubstitutability - demandSubstitutability) / inputSubstitutability;
        return 1 - inputSubstitutability * Math.pow(position, exponent);
    }
}
