package org.fragmenta.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.TimeLeft;
import org.fragmenta.solve.Watch;

/** Solves a model technology by technology and answers with the cheapest. */
final class TechnologyRuns {
    private TechnologyRuns() {}

    static Result solve(CostModel costs, String scenario, Limits limits, Watch watch, Asked asked) {
        ModelDescriptor whole = costs.tabulated();
        List<Result> answers = new ArrayList<>();
        List<TechnologyDescriptor> technologies = costs.model().technologies();
        TimeLeft time = new TimeLeft(limits);
        for (TechnologyDescriptor technology : technologies) {
            CostModel variant = costs.madeBy(technology);
            answers.add(Runs.solve(
                    variant,
                    scenario,
                    technology.id(),
                    GenericKernel.of(variant.instance()),
                    time.limits(technologies.size() - answers.size()),
                    watch,
                    asked,
                    whole.madeBy(technology)));
        }
        int chosen = cheapest(answers);
        Result answer = answers.remove(chosen);
        return among(answer, answers, whole);
    }

    /** The first of the cheapest; where none has a plan, the first that might. */
    private static int cheapest(List<Result> answers) {
        int chosen = -1;
        for (int position = 0; position < answers.size(); position++) {
            if (total(answers.get(position)).isPresent()) {
                double total = total(answers.get(position)).getAsDouble();
                double least = chosen < 0
                        ? Double.POSITIVE_INFINITY
                        : total(answers.get(chosen)).getAsDouble();
                if (chosen < 0 || total < least - Tolerance.at(least)) {
                    chosen = position;
                }
            }
        }
        for (int position = 0; chosen < 0 && position < answers.size(); position++) {
            chosen = answers.get(position).status() == Status.LIMIT ? position : chosen;
        }
        return Math.max(chosen, 0);
    }

    private static OptionalDouble total(Result answer) {
        Optional<CostSplit> cost = answer.cost();
        return cost.isPresent() ? OptionalDouble.of(cost.get().total()) : OptionalDouble.empty();
    }

    /** An answer beside its alternatives: proven only if each of them is proven to cost no less. */
    private static Result among(Result answer, List<Result> others, ModelDescriptor whole) {
        OptionalDouble bound = answer.bound();
        Status status = answer.status();
        OptionalDouble total = total(answer);
        for (Result other : others) {
            boolean undercuts = other.status() == Status.LIMIT
                    && (other.bound().isEmpty()
                            || total.isEmpty()
                            || other.bound().getAsDouble() < total.getAsDouble() - Tolerance.at(total.getAsDouble()));
            if (undercuts) {
                status = Status.LIMIT;
                bound = bound.isPresent() && other.bound().isPresent()
                        ? OptionalDouble.of(
                                Math.min(bound.getAsDouble(), other.bound().getAsDouble()))
                        : OptionalDouble.empty();
            }
        }
        OptionalDouble gap = total.isPresent() && bound.isPresent()
                ? OptionalDouble.of(total.getAsDouble() - bound.getAsDouble())
                : OptionalDouble.empty();
        return answer.among(others, status, bound, gap, whole);
    }
}
