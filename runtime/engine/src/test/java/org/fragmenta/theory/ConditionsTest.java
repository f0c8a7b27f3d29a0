package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {
    @Test
    void standInTheOrderOfTheirIdsAndOnceEach() {
        assertThat(Conditions.all()).extracting(Condition::id).isSorted().doesNotHaveDuplicates();
        assertThat(Conditions.of(List.of(ConditionId.JK_10)))
                .extracting(Condition::id)
                .containsExactly(ConditionId.JK_10);
        assertThat(Conditions.soundness()).extracting(Condition::kind).containsOnly(Kind.SOUNDNESS);
    }

    static List<Condition> all() {
        return Conditions.all();
    }

    /** What no condition is about: each says that it does not apply, and none fails or stops. */
    @ParameterizedTest
    @MethodSource("all")
    void aDocumentOfAnotherModeIsNoneOfItsBusiness(Condition condition) {
        Verdict verdict = condition.judge(Study.ofDocument("something else"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.id()).isEqualTo(condition.id());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsTextsAreSentencesAndItsTitleIsNone(Condition condition) {
        assertThat(condition.title()).isNotBlank().doesNotEndWith(".");
        assertThat(condition.statement()).endsWith(".");
        assertThat(condition.test()).endsWith(".");
        assertThat(condition.units()).endsWith(".");
        assertThat(condition.source()).isNotBlank();
    }
}
