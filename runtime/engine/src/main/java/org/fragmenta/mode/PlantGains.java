package org.fragmenta.mode;

import java.util.List;
import org.fragmenta.mode.PlantChoice.Interaction;

/** What sets of plants earn: numbers of a plant choice laid out for a search. */
public final class PlantGains {
    private final double exponent;
    private final double[] values;
    private final double[] fixedCosts;
    private final double[][] interactions;

    /** The figures of a choice that keeps the rules of {@link ModeRules}. */
    public PlantGains(PlantChoice choice) {
        int plants = choice.plants().size();
        exponent = choice.exponent();
        values = new double[plants];
        fixedCosts = new double[plants];
        interactions = choice.interactions().isEmpty() ? new double[0][] : new double[plants][plants];
        for (int plant = 0; plant < plants; plant++) {
            values[plant] = choice.value(plant);
            fixedCosts[plant] = choice.plants().get(plant).fixedCost();
        }
        addInteractions(choice, choice.interactions());
    }

    private void addInteractions(PlantChoice choice, List<Interaction> pairs) {
        for (Interaction pair : pairs) {
            int first = choice.plantIndex(pair.first());
            int second = choice.plantIndex(pair.second());
            interactions[first][second] += pair.value();
            interactions[second][first] += pair.value();
        }
    }

    /** Number of plants to choose from. */
    public int plants() {
        return values.length;
    }

    /** What a set earns for each unit of productivity, {@code (sum of values and interactions)^exponent}. */
    public double gain(PlantSet set) {
        double sum = 0;
        for (long rest = set.bits(); rest != 0; rest &= rest - 1) {
            int plant = Long.numberOfTrailingZeros(rest);
            sum += values[plant];
            if (interactions.length > 0) {
                for (long others = rest & (rest - 1); others != 0; others &= others - 1) {
                    sum += interactions[plant][Long.numberOfTrailingZeros(others)];
                }
            }
        }
        return Math.pow(Math.max(sum, 0), exponent);
    }

    /** The fixed costs of a set. */
    public double fixedCost(PlantSet set) {
        double sum = 0;
        for (long rest = set.bits(); rest != 0; rest &= rest - 1) {
            sum += fixedCosts[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** Profit of a set at a productivity. */
    public double profit(PlantSet set, double productivity) {
        return productivity * gain(set) - fixedCost(set);
    }

    /** What a plant adds to the profit of the others of a set. */
    public double marginal(PlantSet set, int plant, double productivity) {
        double gained = gain(set.with(plant)) - gain(set.without(plant));
        return productivity * gained - fixedCosts[plant];
    }
}
