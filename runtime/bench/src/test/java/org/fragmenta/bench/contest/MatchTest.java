package org.fragmenta.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.List;
import org.fragmenta.bench.contest.Contest.Entry;
import org.fragmenta.bench.contest.Contest.OwnTime;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MatchTest {
    private static final SyntheticModel FAMILY = new SyntheticModel(new BlockShape.Tree(), 4, 6);

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    /** The models of the generic contest without the measuring of our own time, which takes seconds. */
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
        public boolean resolves() {
            return false;
        }

        @Override
        public List<OwnTime> ownTimes() {
            return List.of(
                    new OwnTime("untimed", entries.stream().map(entry -> 1.0).toList()));
        }
    }

    private static List<Entry> entries() {
        return new GenericContest(FAMILY, List.of(), 4).entries();
    }

    @Test
    void allSolversAgree() {
        Match match = new Match(new Unmeasured(entries()), 20);
        MarkdownTable table = Match.table();
        match.run(table);

        assertThat(match.disagreements()).isEmpty();
        assertThat(table.text()).contains("CP-SAT", "HiGHS", "GLOP").doesNotContain("3 of 4");
    }

    @Test
    void aWrongOptimumIsNoticed() {
        List<Entry> wrong = entries().stream()
                .map(entry -> new Entry(entry.problem(), entry.optimum() * 1.001, true))
                .toList();
        Match match = new Match(new Unmeasured(wrong), 20);
        match.run(Match.table());

        assertThat(match.disagreements()).hasSize(12).allMatch(line -> line.contains("where we found"));
    }
}
