package org.fragmenta.theory.jk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Replays;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.StudyDocuments;
import org.fragmenta.theory.Technique;
import org.fragmenta.theory.TechniqueEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The validation cases V1 and V25 and the printed examples of theory section 1, through documents. */
class FragmentationTest {
    private static final String V1 = "five-technologies.json";

    private static List<Double> numbers(Verdict verdict, String figure) {
        return verdict.figures().stream()
                .filter(each -> each.name().equals(figure))
                .findFirst()
                .map(Figure::numbers)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 50, 150, 700, 7100", "0.5, 35, 120, 580, 6980", "0, 20, 90, 460, 6860"})
    void v1(String links, double first, double second, double third, double cost) {
        Study study = StudyDocuments.resource(V1, "links.*.coordination*=" + links);
        TechniqueEnvelope envelope = study.techniques().envelope();

        assertThat(envelope.kept()).extracting(Technique::id).containsExactly("One", "Two", "Three", "Five");
        assertThat(envelope.kept()).extracting(Technique::blocks).containsExactly(1, 2, 3, 5);
        assertThat(envelope.thresholds()).extracting(BigFraction::doubleValue).containsExactly(first, second, third);
        assertThat(envelope.dominated())
                .extracting(each -> each.technique().id())
                .containsExactly("Four");
        assertThat(envelope.at(new BigFraction(1000)).doubleValue()).isEqualTo(cost);
        assertThat(study.cost().total()).isCloseTo(cost, within(1e-9));
        assertThat(study.optimum().technology()).isEqualTo("Five");
    }

    @Test
    void v1HoldsEveryConditionAndTellsItsThresholds() {
        Study study = StudyDocuments.resource(V1);
        assertThat(StudyDocuments.judge(ConditionId.JK_2, study).line())
                .isEqualTo("JK-2 PASS exact:envelope q in [0,inf) thresholds [50;150;700] n [1;2;3;5] c [10;8;7;6.5]"
                        + " tightest margin n+1 at q=50");
        assertThat(StudyDocuments.judge(ConditionId.JK_3, study).line())
                .contains("dominated [Four by (Three,Five) excess 380 at q=700]");
        Verdict prices = StudyDocuments.judge(ConditionId.JK_4B, study);
        assertThat(prices.outcome()).isEqualTo(Outcome.PASS);
        assertThat(numbers(prices, "q*(0)")).containsExactly(20.0, 90.0, 460.0);
        assertThat(numbers(prices, "q*(0.5)")).containsExactly(35.0, 120.0, 580.0);
        assertThat(numbers(prices, "q*(1)")).containsExactly(50.0, 150.0, 700.0);
        for (ConditionId id :
                List.of(ConditionId.JK_0, ConditionId.JK_1, ConditionId.JK_4A, ConditionId.JK_5, ConditionId.JK_12)) {
            assertThat(StudyDocuments.judge(id, study).outcome()).as(id.text()).isEqualTo(Outcome.PASS);
        }
    }

    @Test
    void aCoarserTechnologyForLargerOutputsIsFoundAndReplayed() {
        Study study = StudyDocuments.resource("three-technologies.json");
        assertThat(study.techniques().envelope().thresholds())
                .containsExactly(new BigFraction(50), new BigFraction(200));
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_2, study);
        assertThat(verdict.line())
                .isEqualTo("JK-2 FAIL exact:envelope counterExample {q_lo:90,k:B,n:4} {q_hi:400,k:C,n:2}"
                        + " cause JK-0 pair (C,B)");
        Replays.confirm(study, verdict);
        assertThat(numbers(verdict, "n")).containsExactly(1.0, 4.0, 2.0);
    }

    @Test
    void sharedLinksAndTheCoordinatedMove() {
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_6, StudyDocuments.resource("big-push.json"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(numbers(verdict, "alone")).containsExactly(60.0, 120.0);
        assertThat(numbers(verdict, "given")).containsExactly(10.0, 20.0);
        assertThat(numbers(verdict, "joint").get(0)).isCloseTo(140.0 / 3, within(1e-9));
        assertThat(verdict.line()).contains("joint=46.6667 coordinatedMove=[46.6667,60)");
    }

    @ParameterizedTest
    @CsvSource({"46, North, North", "47, South, South", "59, South, South"})
    void insideTheIntervalBothMoveTogether(double output, String first, String second) {
        Study study = StudyDocuments.resource("big-push.json", "output=" + output);
        assertThat(study.optimum().plan()).containsEntry("First", first).containsEntry("Second", second);
    }

    private static String blocks(String first, String second, String third, String coordination) {
        return """
                {"schema": 1, "id": "Three", "output": 4,
                 "regionSet": {"regions": [{"id": "East"}, {"id": "West"}]},
                 "blocks": [{"id": "A", "unitRow": %s}, {"id": "B", "unitRow": %s}, {"id": "C", "unitRow": %s}],
                 "links": [
                   {"id": "AB", "from": "A", "to": "B", "coordination": %s},
                   {"id": "BC", "from": "B", "to": "C", "coordination": %s}]}
                """.formatted(first, second, third, coordination, coordination);
    }

    private static void theoremsHold(Study study) {
        for (Condition condition : Conditions.soundness()) {
            if (condition.id().family().equals("JK")) {
                assertThat(condition.judge(study).outcome())
                        .as(condition.id().text())
                        .isIn(Outcome.PASS, Outcome.VACUOUS);
            }
        }
    }

    @Test
    void theSurplusOfThreeBlocks() {
        Verdict verdict =
                StudyDocuments.judge(ConditionId.JK_10, StudyDocuments.json(blocks("[4,6]", "[5,3]", "[6,2]", "1")));
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(numbers(verdict, "surplus")).containsExactly(2.0);
    }

    @Test
    void equalCostsEverywhereMeanOneLocationAndNoSurplus() {
        Study study = StudyDocuments.json(blocks("[4,4]", "[5,5]", "[6,6]", "1"));
        assertThat(study.regime().locations()).isEqualTo(1);
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_10, study);
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(numbers(verdict, "Omega")).containsExactly(0.0);
        assertThat(numbers(verdict, "locations")).containsExactly(1.0);
        assertThat(StudyDocuments.judge(ConditionId.JK_2, study).outcome()).isEqualTo(Outcome.VACUOUS);
        theoremsHold(study);
    }

    @Test
    void withoutLinkCostsEveryBlockStandsWhereItIsCheapest() {
        Study study = StudyDocuments.json(blocks("[4,6]", "[5,3]", "[6,2]", "0"));
        assertThat(study.optimum().plan())
                .containsEntry("A", "East")
                .containsEntry("B", "West")
                .containsEntry("C", "West");
        assertThat(study.cost().total()).isEqualTo(4 * (4 + 3 + 2));
        theoremsHold(study);
    }

    @Test
    void withoutOutputTheTechnologyOfLeastFixedCostIsTaken() {
        Study study = StudyDocuments.resource(V1, "output=0");
        assertThat(study.optimum().technology()).isEqualTo("One");
        assertThat(study.cost().total()).isZero();
    }

    /** A chain whose blocks behind the first all move South once output is large enough. */
    private static Study chain(int movable, String linkCost) {
        String blocks = IntStream.rangeClosed(1, movable)
                .mapToObj(block -> """
                        , {"id": "B%d", "setupRow": [0, 9], "unitRow": [3, 1]}""".formatted(block))
                .collect(Collectors.joining());
        String links = IntStream.rangeClosed(1, movable)
                .mapToObj(link -> """
                        {"id": "L%d", "from": "B%d", "to": "B%d", %s}""".formatted(link, link - 1, link, linkCost))
                .collect(Collectors.joining(", "));
        return StudyDocuments.json("""
                {"schema": 1, "id": "Long", "output": 10,
                 "regionSet": {"regions": [{"id": "North"}, {"id": "South"}]},
                 "blocks": [{"id": "B0", "only": ["North"], "unitRow": [1, 1]} %s],
                 "links": [%s],
                 "tables": [
                   {"id": "Crowded", "rows": [[0, 4], [4, 9]]},
                   {"id": "Eased", "rows": [[0, 5], [5, 0]]},
                   {"id": "Dearer", "rows": [[0, 0], [0, 0.1]]}]}
                """.formatted(blocks, links));
    }

    @Test
    void moreMovesThanCanBeEnumeratedAreJudgedLinkByLink() {
        Verdict plain = StudyDocuments.judge(ConditionId.JK_6, chain(20, "\"coordination\": 5"));
        assertThat(plain.line()).startsWith("JK-6 PASS exact:pairwise submodular 20 moves");
        String crowded = "\"fixedTable\": {\"table\": \"Crowded\"}";
        assertThat(StudyDocuments.judge(ConditionId.JK_6, chain(20, crowded)).outcome())
                .isEqualTo(Outcome.UNPROVED);
        Study few = chain(5, crowded);
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_6, few);
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        Replays.confirm(few, verdict);
    }

    @Test
    void aMoveThatSavesNothingByItselfNeverPaysAlone() {
        Study study = StudyDocuments.json("""
                {"schema": 1, "id": "Pulled", "output": 30,
                 "regionSet": {"regions": [{"id": "R1"}, {"id": "R2"}]},
                 "blocks": [
                   {"id": "a", "setupRow": [0, 50], "unitRow": [10, 7]},
                   {"id": "b", "setupRow": [0, 0], "unitRow": [5, 6]}],
                 "links": [{"id": "ab", "from": "a", "to": "b", "unitTable": {"table": "Apart"}}],
                 "tables": [{"id": "Apart", "rows": [[0, 2], [2, 0]]}]}
                """);
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_6, study);
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(numbers(verdict, "alone")).containsExactly(50.0, Double.POSITIVE_INFINITY);
        assertThat(numbers(verdict, "given")).containsExactly(10.0, 0.0);
        assertThat(verdict.line()).contains("joint=25 coordinatedMove=[25,50)");
        assertThat(study.optimum().plan()).containsEntry("a", "R2").containsEntry("b", "R2");
    }

    @ParameterizedTest
    @CsvSource({"6, 2, 3", "0, 0, 0", "-1, 0, 0", "0, 1, 0", "0, -1, Infinity", "1, 0, Infinity", "1, -1, Infinity"})
    void theOutputFromWhichAMovePays(double rise, double saving, double threshold) {
        assertThat(MoveThresholds.threshold(rise, saving)).hasValue(threshold);
    }

    @Test
    void aMoveThatPaysAtSmallOutputsAloneHasNoOutputFromWhichItPays() {
        assertThat(MoveThresholds.threshold(-1, -1)).isEmpty();
    }

    @Test
    void aLargeCostThatNoMoveChangesHidesNoThreshold() {
        String model = """
                {"schema": 1, "id": "Heavy", "output": 50,
                 "regionSet": {"regions": [{"id": "North"}, {"id": "South"}]},
                 "blocks": [
                   {"id": "First", "setupRow": [0, 7.3], "unitRow": [3.1, 1.7]},
                   {"id": "Second", "setupRow": [0, 5.9], "unitRow": [2.9, 1.3]},
                   {"id": "Third", "setupRow": [0, 3.7], "unitRow": [2.3, 1.9]},
                   {"id": "Mine", "only": ["North"], "setupRow": [%s, 0], "unitRow": [1.1, 1.1]}],
                 "links": [
                   {"id": "L1", "from": "Mine", "to": "First", "coordination": 0.3},
                   {"id": "L2", "from": "Mine", "to": "Second", "coordination": 0.6},
                   {"id": "L3", "from": "Mine", "to": "Third", "coordination": 0.7}]}
                """;
        Verdict light = StudyDocuments.judge(ConditionId.JK_6, StudyDocuments.json(model.formatted("0")));
        Verdict heavy = StudyDocuments.judge(ConditionId.JK_6, StudyDocuments.json(model.formatted("1e9")));
        assertThat(light.outcome()).isEqualTo(Outcome.PASS);
        assertThat(heavy.line()).isEqualTo(light.line());
    }

    @Test
    void lessFixedCostOfALinkHidesNoMarginalCost() {
        String link = """
                "fixedTable": {"table": "Eased"}, "unitTable": {"table": "Dearer"}""";
        assertThat(StudyDocuments.judge(ConditionId.JK_6, chain(13, link)).outcome())
                .isEqualTo(Outcome.UNPROVED);
    }
}
