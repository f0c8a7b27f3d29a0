package org.fragmenta.bench.contest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fragmenta.bench.contest.Contest.Entry;
import org.fragmenta.bench.peers.Answer;
import org.fragmenta.bench.report.Figures;

/**
 * How another solver did on a class of models.
 *
 * @param contestant the solver
 * @param answers one a model
 * @param entries the models
 * @param ours CPU time of our own solver, nanoseconds: one of each model, or one mean of all of them
 */
record Score(Contestant contestant, List<Answer> answers, List<Entry> entries, List<Double> ours) {
    private static final double PERCENT = 100;

    List<Double> nanos() {
        return answers.stream().map(answer -> (double) answer.cpuNanos()).toList();
    }

    /** How many times ours each model took. */
    List<Double> ratios() {
        return IntStream.range(0, answers.size())
                .mapToObj(model -> answers.get(model).cpuNanos() / ours.get(ours.size() == 1 ? 0 : model))
                .toList();
    }

    int proven() {
        return (int) answers.stream()
                .filter(answer -> answer.status() == Answer.Status.PROVEN)
                .count();
    }

    /** A ratio over all models, with a mark where limits cut some of the times short. */
    String ratio(Statistic statistic) {
        return (proven() < answers.size() ? "> " : "") + Figures.ratio(statistic.of(ratios()), 1);
    }

    String verdicts(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> goal.against().contains(contestant))
                .map(goal -> goal.verdict(ratios()))
                .collect(Collectors.joining("; "));
    }

    /** By how much the worst of its plans costs more than the cheapest that we know. */
    String worstPlan() {
        if (answers.stream().anyMatch(answer -> answer.plan().isEmpty())) {
            return "none";
        }
        double worst = IntStream.range(0, answers.size())
                .mapToDouble(model -> excess(entries.get(model), answers.get(model)))
                .max()
                .orElse(0);
        return worst < Answer.EQUAL ? "0" : String.format(Locale.ROOT, "+%.2g %%", PERCENT * worst);
    }

    private static double excess(Entry entry, Answer answer) {
        int[] plan = answer.plan().stream().mapToInt(Integer::intValue).toArray();
        return (entry.problem().instance().costOf(plan) - entry.cost()) / Math.abs(entry.cost());
    }
}
