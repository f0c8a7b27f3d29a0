package org.fragmenta.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.scenario.Scenarios;

/**
 * What happens to plants as output rises to twice today's and falls again (theory EQ-7).
 *
 * @param up the output at which the first plant moves on the way up; absent where none does
 * @param down the output at which the last plant has moved back on the way down; absent where not all do
 */
public record HysteresisLoop(OptionalDouble up, OptionalDouble down) {
    private static final int STEPS = 64;
    private static final double ACCURACY = 1e-10;

    /** The loop of a study, plants settled at the lowest output first. */
    public static HysteresisLoop of(ClusterStudy study) {
        double most = 2 * study.costs().model().output();
        ClusterCosts first = at(study, most / STEPS);
        Settlement settled = settle(first, EntryPath.of(first).settled());
        int[] home = settled.places();
        OptionalDouble up = OptionalDouble.empty();
        double before = most / STEPS;
        for (int step = 2; step <= STEPS; step++) {
            double output = most * step / STEPS;
            Settlement next = settle(at(study, output), settled);
            if (up.isEmpty() && !Arrays.equals(next.places(), settled.places())) {
                up = OptionalDouble.of(between(study, settled, before, output));
            }
            settled = next;
            before = output;
        }
        OptionalDouble down = OptionalDouble.empty();
        for (int step = STEPS - 1; step >= 1 && down.isEmpty(); step--) {
            double output = most * step / STEPS;
            Settlement next = settle(at(study, output), settled);
            if (up.isPresent() && Arrays.equals(next.places(), home)) {
                down = OptionalDouble.of(returning(study, settled, home, output, before));
            }
            settled = next;
            before = output;
        }
        return new HysteresisLoop(up, down);
    }

    private static Settlement settle(ClusterCosts costs, Settlement start) {
        return Adjustment.of(costs, start).end();
    }

    private static ClusterCosts at(ClusterStudy study, double output) {
        return ClusterCosts.of(
                Scenarios.apply(
                        study.costs().model(),
                        List.of(new ChangeDescriptor("output", ChangeDescriptor.Operation.SET, output))),
                study.methods());
    }

    /** The output at which the first plant of a settlement moves; it stays at the lower one and not at the upper one. */
    private static double between(ClusterStudy study, Settlement settled, double low, double high) {
        double stays = low;
        double moves = high;
        while (moves - stays > ACCURACY * high) {
            double middle = (stays + moves) / 2;
            boolean same = Arrays.equals(settle(at(study, middle), settled).places(), settled.places());
            stays = same ? middle : stays;
            moves = same ? moves : middle;
        }
        return moves;
    }

    /** The output at which all plants of a settlement are back home; they are at the lower one and not at the upper one. */
    private static double returning(ClusterStudy study, Settlement settled, int[] home, double low, double high) {
        double back = low;
        double away = high;
        while (away - back > ACCURACY * high) {
            double middle = (back + away) / 2;
            boolean returned = Arrays.equals(settle(at(study, middle), settled).places(), home);
            back = returned ? middle : back;
            away = returned ? away : middle;
        }
        return back;
    }
}
