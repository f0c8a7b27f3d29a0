package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** What conditions say where there is nothing to say. */
class UndecidedTest {
    private static final int BLOCKS = 7;
    private static final int REGIONS = 6;

    /** Every block linked with every other, so that no elimination is small; the same numbers at every run. */
    private static String dense() {
        String regions = IntStream.range(0, REGIONS)
                .mapToObj(region -> "{\"id\": \"R" + region + "\"}")
                .collect(Collectors.joining(","));
        String blocks = IntStream.range(0, BLOCKS)
                .mapToObj(block -> "{\"id\": \"B" + block + "\", \"unitRow\": " + row(block, 11) + "}")
                .collect(Collectors.joining(","));
        String links = IntStream.range(0, BLOCKS * BLOCKS)
                .filter(pair -> pair / BLOCKS < pair % BLOCKS)
                .mapToObj(pair -> "{\"id\": \"L" + pair + "\", \"from\": \"B" + pair / BLOCKS + "\", \"to\": \"B"
                        + pair % BLOCKS + "\", \"unitTable\": {\"table\": \"T\", \"factor\": " + (1 + pair % 3) + "}}")
                .collect(Collectors.joining(","));
        String rows =
                IntStream.range(0, REGIONS).mapToObj(region -> row(region, 17)).collect(Collectors.joining(","));
        return "{\"schema\": 1, \"id\": \"Dense\", \"output\": 1, \"regionSet\": {\"regions\": [" + regions
                + "]}, \"blocks\": [" + blocks + "], \"links\": [" + links
                + "], \"tables\": [{\"id\": \"T\", \"rows\": [" + rows + "]}]}";
    }

    private static String row(int first, int prime) {
        return IntStream.range(0, REGIONS)
                .mapToObj(region -> String.valueOf((first * 7 + region * region * 5 + first * region) % prime))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aLimitLeavesThemUnproved() {
        Study study = Studies.of(
                ModelDocuments.fromJson("dense", dense()),
                ScenarioDescriptor.BASELINE,
                List.of(),
                new Limits(60, 1, 1, 1));
        assertThat(study.answer().status().name()).isEqualTo("LIMIT");
        for (Condition condition : Conditions.all()) {
            Verdict verdict = condition.judge(study);
            assertThat(verdict.outcome()).as(verdict.line()).isNotIn(Outcome.PASS, Outcome.FAIL, Outcome.TIE);
        }
        assertThat(StudyDocuments.judge(ConditionId.JK_2, study).line())
                .isEqualTo("JK-2 UNPROVED reason a limit stopped a solve before its optimum was proven");
    }

    @Test
    void aModelWithoutAPlanHasNoneOfTheirSubjects() {
        Study study = StudyDocuments.json("""
                {"schema": 1, "id": "Torn", "output": 1, "regionSet": {"regions": [{"id": "r1"}, {"id": "r2"}]},
                 "blocks": [{"id": "A", "unitRow": [1, 1]}, {"id": "B", "unitRow": [1, 1]}, {"id": "C", "unitRow": [1, 1]}],
                 "links": [
                   {"id": "AB", "from": "A", "to": "B", "unitTable": {"table": "toFirst"}},
                   {"id": "BC", "from": "B", "to": "C", "unitTable": {"table": "fromSecond"}}],
                 "tables": [
                   {"id": "toFirst", "rows": [[0, null], [0, null]]},
                   {"id": "fromSecond", "rows": [[null, null], [0, 0]]}]}
                """);
        for (Condition condition : Conditions.all()) {
            if (condition.id().family().equals("JK")) {
                Verdict verdict = condition.judge(study);
                assertThat(verdict.outcome()).as(verdict.line()).isEqualTo(Outcome.NOT_APPLICABLE);
            }
        }
    }
}
