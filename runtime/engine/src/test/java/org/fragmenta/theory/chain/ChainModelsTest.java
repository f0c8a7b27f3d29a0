package org.fragmenta.theory.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.fragmenta.theory.Cause;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on ordinary models whose blocks form a chain: V16 of the theory notes, and random chains. */
class ChainModelsTest {
    private static final List<Double> NORTH = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
    private static final List<Double> SOUTH = List.of(0.7, 1.2, 0.6, 1.1, 0.5, 1.3);

    /** V16: who is carried by neighbours, and what stands in the South, as crossings become dearer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.02 | [] | South:S0;North:S1;South:S2;North:S3;South:S4;North:S5..Buyer | 4.9",
                "0.07 | [S3] | South:S0;North:S1;South:S2..S4;North:S5..Buyer | 5.11",
                "0.5 | [S1;S3] | South:S0..S4;North:S5..Buyer | 5.6",
                "0.95 | [S0;S2;S4] | North:S0..Buyer | 6"
            })
    void stagesAreCarriedAgainstTheirOwnCost(double crossing, String carried, String groups, String cost) {
        Study study = study(snake(crossing, SOUTH));
        String line = judge(ConditionId.GV_3A, study).line();

        assertThat(line).contains("carried " + carried).contains("groups [" + groups + "]");
        assertThat(judge(ConditionId.GV_3B, study).line()).contains("GV-3b PASS enumeration:128 plans", "cost=" + cost);
    }

    @Test
    void programmeAndEnumerationAgreeOnRandomChains() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Double> south = random.doubles(6, 0.4, 1.6).boxed().toList();
            Study study = study(snake(random.nextDouble(), south));
            assertThat(judge(ConditionId.GV_3B, study).outcome())
                    .as("seed %s", seed)
                    .isEqualTo(Outcome.PASS);
        }
    }

    /** V16 as crossings become dearer: five, three, one and no crossing, each change at its exact price. */
    @Test
    void dearerCrossingsAreCrossedLess() {
        String line = judge(ConditionId.GV_1, study(snake(1, SOUTH))).line();
        assertThat(line).contains("GV-1 PASS", "thresholds [0.05;0.1;0.9]", "crossingBill [5;3;1;0]");
    }

    @Test
    void theCrossingLawHoldsOnRandomChains() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Double> south = random.doubles(6, 0.4, 1.6).boxed().toList();
            Verdict verdict = judge(ConditionId.GV_1, study(snake(random.nextDouble(), south)));
            assertThat(verdict.outcome())
                    .as("seed %s: %s", seed, verdict.line())
                    .isEqualTo(Outcome.PASS);
        }
    }

    /** A snake's relative costs go up and down, so intervals are not to be expected: V16 again. */
    @Test
    void aSnakeIsNoOrderOfComparativeAdvantage() {
        Verdict verdict = judge(ConditionId.GV_7, study(snake(0.07, SOUTH)));
        assertThat(verdict.line()).contains("GV-7 NOT_APPLICABLE", "relative unit costs rise or fall");
    }

    /** With ordered relative costs, no set-up and even crossings every region makes one stretch. */
    @Test
    void orderedCostsMakeIntervals() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Double> south = random.doubles(6, 0.4, 1.6).sorted().boxed().toList();
            Verdict verdict = judge(ConditionId.GV_7, study(snake(0.3 * random.nextDouble(), south)));
            assertThat(verdict.outcome())
                    .as("seed %s: %s", seed, verdict.line())
                    .isIn(Outcome.PASS, Outcome.VACUOUS);
        }
    }

    /** What breaks the intervals is named: here the set-up of one plant. */
    @Test
    void aDearPlantBreaksTheInterval() {
        String json = snake(0.01, List.of(0.5, 0.6, 0.7, 1.1, 1.2, 1.3))
                .replace("{\"id\": \"North\"}", "{\"id\": \"North\", \"setupFactor\": 0}");
        assertThat(judge(ConditionId.GV_7, study(json)).outcome()).isEqualTo(Outcome.PASS);
        Verdict verdict = judge(ConditionId.GV_7, study(json, "blocks.S1.setup=10"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.cause()).isEqualTo("S1 stays out of South because of blocks.S1.setup");
    }

    /** b can stand in R2 only: its relative cost is infinite, between two that are below 1. */
    @Test
    void aBarredStageBreaksTheOrder() {
        Study study = study("""
                {"schema": 1, "id": "Barred", "output": 1,
                 "regionSet": {"regions": [{"id": "R1"}, {"id": "R2"}]},
                 "blocks": [
                   {"id": "a", "unitRow": [1, 2]},
                   {"id": "b", "unitRow": [1, 1], "only": ["R2"]},
                   {"id": "c", "unitRow": [1, 2]}],
                 "links": [{"id": "ab", "from": "a", "to": "b"}, {"id": "bc", "from": "b", "to": "c"}]}
                """);
        assertThat(judge(ConditionId.GV_7, study).line())
                .contains("GV-7 NOT_APPLICABLE", "relative unit costs rise or fall");
        assertThat(Cause.of(Optimum.of(study), 1, 0, datum -> false))
                .isEqualTo("b stays out of R1 because it cannot stand there or cannot serve its markets from there");
    }

    /** Barred stages at the ends of the order leave it one: b and c are in R2 whatever a costs. */
    @Test
    void barredStagesAtTheEndKeepTheOrder() {
        Study study = study("""
                {"schema": 1, "id": "Barred", "output": 1,
                 "regionSet": {"regions": [{"id": "R1"}, {"id": "R2"}]},
                 "blocks": [
                   {"id": "a", "unitRow": [1, 2]},
                   {"id": "b", "unitRow": [1, 1], "only": ["R2"]},
                   {"id": "c", "unitRow": [1, 1], "only": ["R2"]}],
                 "links": [{"id": "ab", "from": "a", "to": "b"}, {"id": "bc", "from": "b", "to": "c"}]}
                """);
        assertThat(judge(ConditionId.GV_7, study).line()).contains("GV-7 PASS", "plan [a:R1;b:R2;c:R2]");
    }

    @Test
    void aTreeIsNoChain() {
        String json = snake(0.1, SOUTH).replace("\"from\": \"S0\", \"to\": \"S1\"", "\"from\": \"S0\", \"to\": \"S3\"");
        assertThat(judge(ConditionId.GV_3B, study(json)).line())
                .contains("NOT_APPLICABLE", "service links join the blocks to one chain");
    }

    private static Verdict judge(ConditionId id, Study study) {
        return Conditions.of(List.of(id)).get(0).judge(study);
    }

    private static Study study(String json, String... settings) {
        return Studies.of(
                ModelDocuments.fromJson("snake.json", json),
                ScenarioDescriptor.BASELINE,
                List.of(settings).stream().map(Scenarios::parse).toList(),
                Limits.standard());
    }

    private static String snake(double crossing, List<Double> south) {
        StringJoiner blocks = new StringJoiner(",");
        StringJoiner links = new StringJoiner(",");
        for (int stage = 0; stage < south.size(); stage++) {
            blocks.add(
                    "{\"id\": \"S" + stage + "\", \"unitRow\": [" + NORTH.get(stage) + ", " + south.get(stage) + "]}");
            links.add("{\"id\": \"L" + stage + "\", \"from\": \"S" + stage + "\", \"to\": \""
                    + (stage + 1 < south.size() ? "S" + (stage + 1) : "Buyer")
                    + "\", \"unitTable\": {\"table\": \"Apart\"}}");
        }
        blocks.add("{\"id\": \"Buyer\", \"unitRow\": [0, 0], \"only\": [\"North\"]}");
        return "{\"schema\": 1, \"id\": \"Snake\", \"output\": 1,"
                + " \"regionSet\": {\"regions\": [{\"id\": \"North\"}, {\"id\": \"South\"}]},"
                + " \"tables\": [{\"id\": \"Apart\", \"rows\": [[0, " + crossing + "], [" + crossing + ", 0]]}],"
                + " \"blocks\": [" + blocks + "], \"links\": [" + links + "]}";
    }
}
