package org.fragmenta.bench.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fragmenta.bench.contest.Contest.Entry;
import org.fragmenta.bench.contest.Contest.OwnTime;
import org.fragmenta.bench.peers.Answer;
import org.fragmenta.bench.peers.Peer;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.MarkdownTable;

/** Runs all solvers on one class of models, compares their answers and writes a row for each. */
public final class Match {
    private final Contest contest;
    private final double seconds;
    private final List<String> disagreements = new ArrayList<>();

    /**
     * @param contest the models
     * @param seconds time limit of each solve by another solver
     */
    public Match(Contest contest, double seconds) {
        this.contest = contest;
        this.seconds = seconds;
    }

    /** An empty table with the columns that {@link #run} fills. */
    public static MarkdownTable table() {
        return new MarkdownTable(
                "class", "blocks x regions", "models", "solver", "median CPU", "worst", "times ours", "proven");
    }

    /** Adds a row for every solver; ours first, which the others' times are divided by. */
    public void run(MarkdownTable table) {
        List<OwnTime> own = contest.ownTimes();
        int proven = (int) contest.entries().stream().filter(Entry::proven).count();
        for (OwnTime time : own) {
            addRow(table, "Fragmenta: " + time.label(), time.nanos(), proven, Optional.empty());
        }
        double unit = Figures.median(own.get(own.size() - 1).nanos());
        for (Contestant contestant : contest.contestants()) {
            List<Answer> answers = answers(contestant);
            for (int model = 0; model < answers.size(); model++) {
                compare(contestant, model, answers.get(model));
            }
            List<Double> nanos =
                    answers.stream().map(answer -> (double) answer.cpuNanos()).toList();
            int optimal = (int) answers.stream()
                    .filter(answer -> answer.status() == Answer.Status.PROVEN)
                    .count();
            addRow(table, contestant.label(), nanos, optimal, Optional.of(unit));
        }
    }

    private void addRow(MarkdownTable table, String solver, List<Double> nanos, int proven, Optional<Double> unit) {
        double median = Figures.median(nanos);
        int models = contest.entries().size();
        table.add(
                contest.label(),
                contest.size(),
                Integer.toString(models),
                solver,
                Figures.duration(median),
                Figures.duration(Figures.greatest(nanos)),
                unit.map(ours -> (proven < models ? "> " : "") + Figures.ratio(median, ours))
                        .orElse(""),
                proven + " of " + models);
    }

    private List<Answer> answers(Contestant contestant) {
        List<Answer> answers = new ArrayList<>();
        List<Entry> entries = contest.entries();
        int size = contest.resolves() ? entries.size() : 1;
        for (int first = 0; first < entries.size(); first += size) {
            List<Entry> group = entries.subList(first, first + size);
            try (Peer peer = contestant.open(group.get(0).problem())) {
                group.forEach(entry -> answers.add(peer.solve(entry.problem(), seconds)));
            }
        }
        return answers;
    }

    private void compare(Contestant contestant, int model, Answer answer) {
        Entry entry = contest.entries().get(model);
        double tolerance = contestant.tolerance(entry.problem(), entry.optimum());
        if (answer.status() == Answer.Status.FAILED) {
            disagree(contestant, model, "failed");
        } else if (!answer.plan().isEmpty()) {
            double cost = entry.problem()
                    .instance()
                    .costOf(answer.plan().stream().mapToInt(Integer::intValue).toArray());
            boolean cheaper = entry.proven() && cost < entry.optimum() - tolerance;
            boolean dearer = answer.status() == Answer.Status.PROVEN && cost > entry.optimum() + tolerance;
            if (cheaper || dearer) {
                disagree(contestant, model, String.format(Locale.ROOT, "%s, where we found %s", cost, entry.optimum()));
            }
        }
    }

    private void disagree(Contestant contestant, int model, String what) {
        disagreements.add(String.format(
                Locale.ROOT,
                "%s %s, model %d, %s: %s",
                contest.label(),
                contest.size(),
                model + 1,
                contestant.label(),
                what));
    }

    /** Where another solver failed, or its plan and ours cannot both be right; none if all is well. */
    public List<String> disagreements() {
        return List.copyOf(disagreements);
    }
}
