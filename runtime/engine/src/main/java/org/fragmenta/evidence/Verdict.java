package org.fragmenta.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The evidence record of a condition (theory 0.5).
 *
 * @param id the condition
 * @param kind what it claims
 * @param outcome what it comes to
 * @param hypotheses what it takes for granted, with truth values
 * @param domain what was swept, "q in [0,inf)"; "" where nothing was
 * @param method how the verdict was reached
 * @param detail the method's name or size: "envelope", "1024 sets"
 * @param comparison the inequality that decided; absent where no two numbers did
 * @param witness the tightest instance; "" where there is none
 * @param counterExample the smallest failing instance; present exactly where the outcome is FAIL
 * @param cause the datum that makes it fail, or why there is no verdict; "" otherwise
 * @param binding paths of the parameters that bind
 * @param source tag of origin and literature
 * @param figures the numbers behind it
 */
public record Verdict(
        ConditionId id,
        Kind kind,
        Outcome outcome,
        List<Hypothesis> hypotheses,
        String domain,
        Method method,
        String detail,
        Optional<Comparison> comparison,
        String witness,
        Optional<CounterExample> counterExample,
        String cause,
        List<String> binding,
        String source,
        List<Figure> figures) {

    public Verdict {
        hypotheses = List.copyOf(hypotheses);
        binding = List.copyOf(binding);
        figures = List.copyOf(figures);
        require(
                outcome != Outcome.PASS || method == Method.EXACT || method == Method.ENUMERATION,
                "samples prove nothing");
        require(
                (outcome == Outcome.FAIL) == counterExample.isPresent(),
                "a failure, and nothing else, has a counter-example");
        require(
                outcome != Outcome.NOT_APPLICABLE || hypotheses.stream().anyMatch(each -> !each.holds()),
                "a condition that does not apply lacks a hypothesis");
    }

    /** Begins a verdict. */
    public static VerdictDraft draft(ConditionId id, Kind kind, String source) {
        return new VerdictDraft(id, kind, source);
    }

    /** The evidence on one line (theory 13.3). */
    public String line() {
        return EvidenceLine.of(this);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
