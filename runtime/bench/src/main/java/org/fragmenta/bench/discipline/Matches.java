package org.fragmenta.bench.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fragmenta.bench.contest.Contest;
import org.fragmenta.bench.contest.Match;
import org.fragmenta.bench.report.MarkdownTable;

/** Classes of models, each solved by ours and by the others. */
final class Matches implements Discipline {
    private final String label;
    private final List<Function<Settings, Contest>> contests;

    Matches(String label, List<Function<Settings, Contest>> contests) {
        this.label = label;
        this.contests = List.copyOf(contests);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Report run(Settings settings) {
        MarkdownTable table = Match.table();
        List<String> disagreements = new ArrayList<>();
        for (Function<Settings, Contest> contest : contests) {
            Match match = new Match(contest.apply(settings), settings.peers(), settings.seconds());
            match.run(table);
            disagreements.addAll(match.disagreements());
        }
        return new Report(table.text(), disagreements);
    }
}
