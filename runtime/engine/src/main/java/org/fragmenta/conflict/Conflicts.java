package org.fragmenta.conflict;

import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.CostModel;
import org.fragmenta.result.Conflict;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.TimeLeft;

/** Explains models that have no plan. */
public final class Conflicts {
    private final CostModel costs;
    private final TimeLeft time;
    private final List<Restriction> restrictions;
    private final Possibility possibility;

    private Conflicts(CostModel costs, Limits limits) {
        this.costs = costs;
        this.time = new TimeLeft(limits);
        this.restrictions = Restrictions.of(costs);
        this.possibility = new Possibility(costs, time);
    }

    /**
     * Why a model has no plan, and what would give it one.
     *
     * @param costs of the model, technologies included: it has no plan only if none of them has
     * @param limits the time of the whole search, and how far each of its solves may go
     * @return empty if there is a plan, or a limit left open whether there is one
     */
    public static Optional<Conflict> of(CostModel costs, Limits limits) {
        return new Conflicts(costs, limits).explained(true);
    }

    /**
     * Why a model has no plan, without what would give it one, which takes most of the time.
     *
     * @param costs of the model, technologies included
     * @param limits the time of the whole search, and how far each of its solves may go
     * @return empty if there is a plan, or a limit left open whether there is one
     */
    public static Optional<Conflict> withoutRepairs(CostModel costs, Limits limits) {
        return new Conflicts(costs, limits).explained(false);
    }

    private Optional<Conflict> explained(boolean repaired) {
        if (!possibility.isExcluded(restrictions)) {
            return Optional.empty();
        }
        List<Restriction> conflict = new MinimalConflict(possibility::isExcluded).of(restrictions);
        boolean minimal = !possibility.isOpen();
        List<Conflict.Repair> repairs = repaired ? repairs(conflict) : List.of();
        return Optional.of(new Conflict(
                minimal, conflict.stream().map(Restriction::declaration).toList(), repairs));
    }

    private List<Conflict.Repair> repairs(List<Restriction> conflict) {
        return new RepairSearch(
                        restrictions,
                        possibility,
                        new Levers(costs.model(), restrictions),
                        new Trial(costs, time),
                        time)
                .of(conflict);
    }
}
