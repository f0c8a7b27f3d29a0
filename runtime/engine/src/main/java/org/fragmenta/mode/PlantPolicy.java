package org.fragmenta.mode;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.result.Tolerance;

/**
 * The best set of plants at every productivity, with the exact productivities at which it changes.
 *
 * <p>The profit of a set is a line in productivity, so the best profit is their upper envelope. It is found by
 * dichotomy: where the lines of two neighbouring sets meet, a search proves that no set earns more, or finds one that
 * splits the interval. So no change escapes, whether the sets are nested or not.
 *
 * @param steps from productivity 0 upwards, with rising gains
 * @param searches how many searches it took
 */
public record PlantPolicy(List<Step> steps, int searches) {
    /** Twice the share of a profit below which the search takes two sets for equally good. */
    private static final double INDISTINCT = 2e-9;

    private static final double LARGEST_PRODUCTIVITY = 1e150;

    /**
     * Productivities at which one set is best.
     *
     * @param from lower end, where the sets of this step and of the one before earn the same
     * @param to upper end; positive infinity for the last step
     * @param optimum the set
     */
    public record Step(double from, double to, PlantOptimum optimum) {}

    public PlantPolicy {
        steps = List.copyOf(steps);
    }

    /** The policy of a search. */
    public static PlantPolicy of(PlantSearch search) {
        Dichotomy dichotomy = new Dichotomy(search);
        PlantOptimum idle = dichotomy.at(0);
        double last = dichotomy.beyondAllChanges();
        PlantOptimum largest = dichotomy.at(last);
        dichotomy.changes.add(0.0);
        dichotomy.optima.add(idle);
        dichotomy.between(idle, largest);
        return new PlantPolicy(dichotomy.steps(), dichotomy.searches);
    }

    /** The productivities at which the best set changes, rising. */
    public List<Double> cutoffs() {
        return steps.stream().skip(1).map(Step::from).toList();
    }

    /** Whether every set holds the sets of all lower productivities. */
    public boolean isNested() {
        return firstLoss() < 0;
    }

    /** The first step whose set lacks a plant of the step before; -1 if the sets are nested. */
    public int firstLoss() {
        for (int step = 1; step < steps.size(); step++) {
            if (!set(step).containsAll(set(step - 1))) {
                return step;
            }
        }
        return -1;
    }

    /** The set of a step. */
    public PlantSet set(int step) {
        return steps.get(step).optimum().set();
    }

    private static final class Dichotomy {
        private final PlantSearch search;
        private final List<Double> changes = new ArrayList<>();
        private final List<PlantOptimum> optima = new ArrayList<>();
        private int searches;

        Dichotomy(PlantSearch search) {
            this.search = search;
        }

        PlantOptimum at(double productivity) {
            searches++;
            return search.at(productivity);
        }

        /** Adds what follows the left set up to the right one, both best somewhere. */
        void between(PlantOptimum left, PlantOptimum right) {
            if (right.gain() <= left.gain()) {
                return;
            }
            double meeting = (right.fixedCost() - left.fixedCost()) / (right.gain() - left.gain());
            PlantOptimum middle = at(meeting);
            double profit = left.profit(meeting);
            double scale = Math.max(meeting * left.gain(), left.fixedCost());
            if (middle.profit(meeting) - profit <= Tolerance.at(scale)) {
                changes.add(meeting);
                optima.add(right);
                return;
            }
            between(left, middle);
            between(middle, right);
        }

        /** A productivity from which on no set earns more for each further unit than the best one. */
        double beyondAllChanges() {
            double most = search.gains().gain(PlantSet.all(search.gains().plants()));
            double productivity = 1;
            while (at(productivity).gain() < most * (1 - INDISTINCT) && productivity < LARGEST_PRODUCTIVITY) {
                productivity *= 4;
            }
            return productivity;
        }

        List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            for (int step = 0; step < optima.size(); step++) {
                boolean isLast = step == optima.size() - 1;
                double to = isLast ? Double.POSITIVE_INFINITY : changes.get(step + 1);
                if (to > changes.get(step)) {
                    steps.add(new Step(changes.get(step), to, optima.get(step)));
                }
            }
            return steps;
        }
    }
}
