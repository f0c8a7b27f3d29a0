package org.fragmenta.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;
import org.fragmenta.solve.TimeLeft;

/** Whether a model has a plan under some of its restrictions, made by any of its technologies. */
final class Possibility {
    private final List<Skeleton> skeletons;
    private final TimeLeft time;
    private final Map<Set<Restriction>, Answer> known = new HashMap<>();
    private boolean open;

    /** What is known of a plan. */
    enum Answer {
        EXISTS,
        NONE,
        UNKNOWN
    }

    Possibility(CostModel costs, TimeLeft time) {
        this.skeletons = costs.model().technologies().isEmpty()
                ? List.of(new Skeleton(costs))
                : costs.model().technologies().stream()
                        .map(technology -> new Skeleton(costs.madeBy(technology)))
                        .toList();
        this.time = time;
    }

    /** Whether it is proven that no plan obeys all of the restrictions. */
    boolean isExcluded(Collection<Restriction> active) {
        Answer answer = known.computeIfAbsent(Set.copyOf(active), none -> ask(active));
        open |= answer == Answer.UNKNOWN;
        return answer == Answer.NONE;
    }

    /** Whether a limit left some question without an answer. */
    boolean isOpen() {
        return open;
    }

    private Answer ask(Collection<Restriction> active) {
        Answer answer = Answer.NONE;
        for (Skeleton skeleton : skeletons) {
            Answer one = ask(skeleton, active);
            if (one == Answer.EXISTS) {
                return one;
            }
            answer = one == Answer.UNKNOWN ? one : answer;
        }
        return answer;
    }

    private Answer ask(Skeleton skeleton, Collection<Restriction> active) {
        Instance instance = skeleton.under(active);
        for (int block = 0; block < instance.blocks(); block++) {
            if (isNowhere(instance.blockCost(block))) {
                return Answer.NONE;
            }
        }
        if (instance.links().isEmpty() && instance.shared().isEmpty()) {
            return Answer.EXISTS;
        }
        Solution solution = Solver.solve(instance, GenericKernel.of(instance), skeleton.names(instance), time.limits());
        if (solution.status() == Status.INFEASIBLE) {
            return Answer.NONE;
        }
        return solution.plan().isEmpty() ? Answer.UNKNOWN : Answer.EXISTS;
    }

    private static boolean isNowhere(double[] row) {
        for (double cost : row) {
            if (cost < Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }
}
