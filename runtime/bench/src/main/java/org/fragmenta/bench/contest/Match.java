package org.fragmenta.bench.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fragmenta.bench.contest.Contest.Entry;
import org.fragmenta.bench.contest.Contest.OwnTime;
import org.fragmenta.bench.peers.Answer;
import org.fragmenta.bench.peers.Effort;
import org.fragmenta.bench.peers.Peer;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.MarkdownTable;

/** Runs all solvers on one class of models, compares their answers and writes a row for each. */
public final class Match {
    /** What takes less is repeated, for the JVM to compile it and the clock to read it. */
    private static final double SHORT_NANOS = 50e6;

    private static final double REPEATS_NANOS = 400e6;

    private final Contest contest;
    private final Set<Contestant> admitted;
    private final double seconds;
    private final List<String> disagreements = new ArrayList<>();

    /**
     * @param contest the models
     * @param admitted the solvers that may take part
     * @param seconds time limit of each solve by another solver
     */
    public Match(Contest contest, Set<Contestant> admitted, double seconds) {
        this.contest = contest;
        this.admitted = admitted;
        this.seconds = seconds;
    }

    /** An empty table with the columns that {@link #run} fills. */
    public static MarkdownTable table() {
        return new MarkdownTable(
                "solver",
                "median CPU",
                "worst",
                "times ours",
                "geometric mean",
                "least",
                "goal",
                "proven",
                "worst plan");
    }

    /** Adds a row for every solver; ours first, which the others' times are divided by. */
    public void run(MarkdownTable table) {
        List<OwnTime> own = contest.ownTimes();
        int proven = (int) contest.entries().stream().filter(Entry::proven).count();
        own.forEach(time -> addOwnRow(table, time, proven));
        List<Double> ours = own.get(own.size() - 1).nanos();
        for (Contestant contestant : contest.contestants()) {
            if (admitted.contains(contestant) && contestant.isHere()) {
                List<Answer> answers = answers(contestant);
                for (int model = 0; model < answers.size(); model++) {
                    compare(contestant, model, answers.get(model));
                }
                addRow(table, new Score(contestant, answers, contest.entries(), ours));
            }
        }
    }

    private void addOwnRow(MarkdownTable table, OwnTime time, int proven) {
        double median = Figures.median(time.nanos());
        String goal = time.goal().isEmpty()
                ? ""
                : Figures.duration(time.goal().getAsDouble()) + ": "
                        + (median <= time.goal().getAsDouble() ? "reached" : "missed");
        table.add(
                "Fragmenta: " + time.label(),
                Figures.duration(median),
                Figures.duration(Figures.greatest(time.nanos())),
                "",
                "",
                "",
                goal,
                proven + " of " + contest.entries().size(),
                "0");
    }

    private void addRow(MarkdownTable table, Score score) {
        table.add(
                score.contestant().label(),
                Figures.duration(Figures.median(score.nanos())),
                Figures.duration(Figures.greatest(score.nanos())),
                score.ratio(Statistic.MEDIAN),
                score.ratio(Statistic.GEOMETRIC_MEAN),
                score.ratio(Statistic.LEAST),
                score.verdicts(contest.goals()),
                score.proven() + " of " + score.answers().size(),
                score.worstPlan());
    }

    private List<Answer> answers(Contestant contestant) {
        List<Answer> answers = new ArrayList<>();
        List<Entry> entries = contest.entries();
        int size = contest.resolves() && contestant.isRepriced() ? entries.size() : 1;
        for (int first = 0; first < entries.size(); first += size) {
            List<Entry> group = entries.subList(first, first + size);
            try (Peer peer = contestant.open(group.get(0).problem())) {
                group.forEach(entry -> answers.add(answer(peer, entry)));
            }
        }
        return answers;
    }

    private Answer answer(Peer peer, Entry entry) {
        Effort effort = new Effort(seconds, entry.cost());
        Answer answer = peer.solve(entry.problem(), effort);
        List<Double> nanos = new ArrayList<>();
        double spent = answer.cpuNanos();
        while (answer.cpuNanos() < SHORT_NANOS && spent < REPEATS_NANOS) {
            Answer again = peer.solve(entry.problem(), effort);
            // Whoever takes no time that a clock can tell would be asked for ever.
            spent += Math.max((double) again.cpuNanos(), REPEATS_NANOS / 1e5);
            nanos.add((double) again.cpuNanos());
        }
        return nanos.isEmpty()
                ? answer
                : answer.in(Math.round(Figures.median(nanos.subList(nanos.size() / 2, nanos.size()))));
    }

    private void compare(Contestant contestant, int model, Answer answer) {
        Entry entry = contest.entries().get(model);
        if (answer.status() == Answer.Status.FAILED) {
            disagree(contestant, model, "failed");
        }
        if (answer.bound() > entry.cost() + answer.tolerance()) {
            disagree(contestant, model, "bound %s, where we found a plan of %s", answer.bound(), entry.cost());
        }
        if (!answer.plan().isEmpty()) {
            double cost = entry.problem()
                    .instance()
                    .costOf(answer.plan().stream().mapToInt(Integer::intValue).toArray());
            double least = entry.bound() - Answer.EQUAL * Math.abs(entry.bound());
            boolean dearer = answer.status() == Answer.Status.PROVEN && cost > entry.cost() + answer.tolerance();
            if (cost < least || dearer) {
                disagree(contestant, model, "a plan of %s, where we found %s", cost, entry.cost());
            }
        }
    }

    private void disagree(Contestant contestant, int model, String what, Object... figures) {
        disagreements.add(String.format(
                Locale.ROOT,
                "%s %s, model %d, %s: %s",
                contest.label(),
                contest.size(),
                model + 1,
                contestant.label(),
                String.format(Locale.ROOT, what, figures)));
    }

    /** Where another solver failed, or its answer and ours cannot both be right; none if all is well. */
    public List<String> disagreements() {
        return List.copyOf(disagreements);
    }
}
