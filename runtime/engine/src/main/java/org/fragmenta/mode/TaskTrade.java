package org.fragmenta.mode;

/**
 * Which tasks are done abroad, and what that is worth to the workers at home (theory GV-6; Grossman and Rossi-Hansberg
 * 2008). Tasks run from 0 to 1; task i takes {@code offshoringCost (1 + steepness i)} times as much labour abroad.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param wage at home, money an hour, above 0
 * @param foreignWage abroad, money an hour, above 0
 * @param offshoringCost beta, labour that the task which travels best takes abroad, relative to home, above 0
 * @param steepness k, how much worse the last task travels than the first, above 0
 */
public record TaskTrade(
        String id,
        String title,
        String source,
        double wage,
        double foreignWage,
        double offshoringCost,
        double steepness)
        implements Mode {

    @Override
    public ModeKind kind() {
        return ModeKind.TASK_TRADE;
    }

    /** I, the share of tasks done abroad: up to the task that costs the same in both places, 0 to 1. */
    public double offshored() {
        double indifferent = (wage / (offshoringCost * foreignWage) - 1) / steepness;
        return Math.min(1, Math.max(0, indifferent));
    }

    /**
     * Omega, what a unit of labour costs in effect, relative to no task abroad: {@code 1 - I + (I + k I^2 / 2) / (1 + k I)}
     * where some tasks stay. It works like progress that saves labour.
     */
    public double labourCost() {
        double tasks = offshored();
        return 1 - tasks + offshoringCost * foreignWage / wage * (tasks + steepness * tasks * tasks / 2);
    }

    /** The same where offshoring costs another factor. */
    public TaskTrade withOffshoringCost(double newCost) {
        return new TaskTrade(id, title, source, wage, foreignWage, newCost, steepness);
    }
}
