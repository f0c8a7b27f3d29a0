package org.fragmenta.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.fragmenta.bench.contest.Contest.Entry;
import org.fragmenta.bench.contest.Contest.OwnTime;
import org.fragmenta.bench.report.MarkdownTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MatchTest {
    private static final Set<Contestant> FEW = Set.of(Contestant.GLOP, Contestant.HIGHS);

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    /** The models of a seeded contest without the measuring of our own time, which takes seconds. */
    private record Unmeasured(List<Entry> entries) implements Contest {
        @Override
        public String label() {
            return "tree";
        }

        @Override
        public String size() {
            return "4 x 6";
        }

        @Override
        public List<Contestant> contestants() {
            return List.of(Contestant.values());
        }

        @Override
        public List<Goal> goals() {
            return List.of(Goal.median(1e9, Contestant.GLOP), new Goal(FEW, 1, Statistic.LEAST));
        }

        @Override
        public boolean resolves() {
            return false;
        }

        @Override
        public List<OwnTime> ownTimes() {
            return List.of(new OwnTime("untimed", List.of(1.0), OptionalDouble.of(0.5)));
        }
    }

    private static List<Entry> entries() {
        return new SeededContest(ProblemFamilies.tree(4, 6), 2, 20).entries();
    }

    @Test
    void ratiosAreSetAgainstTheirGoals() {
        Match match = new Match(new Unmeasured(entries()), FEW, 20);
        MarkdownTable table = Match.table();
        match.run(table);

        assertThat(match.disagreements()).isEmpty();
        assertThat(table.text())
                .contains("Fragmenta: untimed", "0.5 ns: missed", "1,000,000,000 x: missed; 1 x (least): reached")
                .contains("GLOP", "HiGHS", "2 of 2")
                .doesNotContain("CP-SAT", ">");
    }

    @Test
    void aWrongOptimumIsNoticed() {
        List<Entry> tooDear = entries().stream()
                .map(entry -> new Entry(entry.problem(), entry.cost() * 1.001, entry.cost() * 1.001, true))
                .toList();
        List<Entry> tooCheap = entries().stream()
                .map(entry -> new Entry(entry.problem(), entry.cost() * 0.999, entry.cost() * 0.999, true))
                .toList();

        assertThat(disagreements(tooDear)).hasSize(2).allMatch(line -> line.contains("a plan of"));
        assertThat(disagreements(tooCheap))
                .hasSize(4)
                .anyMatch(line -> line.contains("a plan of"))
                .anyMatch(line -> line.contains("bound"));
    }

    private static List<String> disagreements(List<Entry> entries) {
        Match match = new Match(new Unmeasured(entries), Set.of(Contestant.HIGHS), 20);
        match.run(Match.table());
        return match.disagreements();
    }
}
