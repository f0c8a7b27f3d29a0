package org.fragmenta.bench.discipline;

import java.util.function.Function;
import org.fragmenta.bench.contest.Contest;
import org.fragmenta.bench.contest.Match;
import org.fragmenta.bench.report.MarkdownTable;

/** A class of models, each solved by ours and by the others. */
final class Matches implements Discipline {
    private final String label;
    private final Function<Settings, Contest> contest;

    Matches(String label, Function<Settings, Contest> contest) {
        this.label = label;
        this.contest = contest;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Report run(Settings settings) {
        MarkdownTable table = Match.table();
        Match match = new Match(contest.apply(settings), settings.peers(), settings.seconds());
        match.run(table);
        return new Report(table.text(), match.disagreements());
    }
}
