package org.fragmenta.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static VerdictDraft draft() {
        return Verdict.draft(ConditionId.JK_2, Kind.ECONOMIC, "D").on("q in [0,inf)");
    }

    @Test
    void putsTheEvidenceOnOneLine() {
        Verdict verdict = draft().by(Method.EXACT, "envelope")
                .with(Figure.list("thresholds", "units a period", 50, 150, 700))
                .with(Figure.list("c", "money a unit", 10, 8, 7, 6.5))
                .with(Figure.of("t", "", 1))
                .tightest("margin n+1 at q=50")
                .pass();

        assertThat(verdict.line())
                .isEqualTo("JK-2 PASS exact:envelope q in [0,inf) thresholds [50;150;700] c [10;8;7;6.5] t=1"
                        + " tightest margin n+1 at q=50");
    }

    @Test
    void aFailureShowsItsCasesAndItsCause() {
        CounterExample example = CounterExample.of(
                "n falls as output grows",
                Replay.of("output=100", Figure.of("q_lo", "", 100), Figure.of("k", "B"), Figure.of("n", "", 4)),
                Replay.of("output=250", Figure.of("q_hi", "", 250), Figure.of("k", "C"), Figure.of("n", "", 2)));

        assertThat(draft().by(Method.EXACT, "envelope")
                        .fail(example, "JK-0 pair (C,B)")
                        .line())
                .isEqualTo("JK-2 FAIL exact:envelope counterExample {q_lo:100,k:B,n:4} {q_hi:250,k:C,n:2}"
                        + " cause JK-0 pair (C,B)");
    }

    @Test
    void namesTheMissingHypothesisOrTheReason() {
        assertThat(Verdict.draft(ConditionId.JK_9, Kind.DIAGNOSTIC, "D")
                        .notApplicable("factor shares are given")
                        .line())
                .isEqualTo("JK-9 NOT_APPLICABLE missing {factor shares are given}");
        assertThat(draft().by(Method.SAMPLE, "300 models")
                        .unproved("the domain is not covered")
                        .line())
                .isEqualTo("JK-2 UNPROVED sample:300 models q in [0,inf) reason the domain is not covered");
    }

    @Test
    void samplesNeverPass() {
        VerdictDraft sampled = draft().by(Method.SAMPLE, "300 models");
        assertThatThrownBy(sampled::pass).hasMessage("samples prove nothing");
        assertThatThrownBy(draft()::pass).hasMessage("samples prove nothing");
    }

    @Test
    void numbersHaveSixDigitsAndEveryDigitBeforeThePoint() {
        assertThat(EvidenceNumber.text(140.0 / 3)).isEqualTo("46.6667");
        assertThat(EvidenceNumber.text(12345678)).isEqualTo("12345678");
        assertThat(EvidenceNumber.text(0.1)).isEqualTo("0.1");
        assertThat(EvidenceNumber.text(0)).isEqualTo("0");
        assertThat(EvidenceNumber.text(-0.0)).isEqualTo("0");
        assertThat(EvidenceNumber.text(700)).isEqualTo("700");
        assertThat(EvidenceNumber.text(1e-9)).isEqualTo("1E-9");
        assertThat(EvidenceNumber.text(1e300)).isEqualTo("1E+300");
        assertThat(EvidenceNumber.text(Double.POSITIVE_INFINITY)).isEqualTo("inf");
    }

    @Test
    void idsAreFoundByTheirTexts() {
        assertThat(ConditionId.of("JK-4b")).contains(ConditionId.JK_4B);
        assertThat(ConditionId.of("JK-13")).isEmpty();
        assertThat(ConditionId.GV_10.family()).isEqualTo("GV");
    }

    @Test
    void exactNumbersStayExactWhereThatIsShort() {
        Figure figure = Figure.exact(
                "q",
                "",
                List.of(
                        new BigFraction(140, 3),
                        new BigFraction(1, 8),
                        new BigFraction(700),
                        new BigFraction(1_000_000_007, 999_999_937)));
        assertThat(figure.texts()).containsExactly("140/3", "0.125", "700", "1000000007/999999937");
        assertThat(draft().by(Method.EXACT, "envelope").with(figure).pass().line())
                .endsWith("q [140/3;0.125;700;1]");
        assertThat(EvidenceNumber.text(new BigFraction(140, 3))).isEqualTo("140/3");
    }
}
