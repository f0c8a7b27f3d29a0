package org.fragmenta.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A verdict in the making: evidence is added as it is found, and the outcome ends it. */
public final class VerdictDraft {
    private final ConditionId id;
    private final Kind kind;
    private final String source;
    private final List<Hypothesis> hypotheses = new ArrayList<>();
    private final List<String> binding = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private String domain = "";
    private Method method = Method.NONE;
    private String detail = "";
    private Optional<Comparison> comparison = Optional.empty();
    private String witness = "";

    VerdictDraft(ConditionId id, Kind kind, String source) {
        this.id = id;
        this.kind = kind;
        this.source = source;
    }

    /** States a hypothesis and whether the model has it so. */
    public VerdictDraft assuming(String statement, boolean holds) {
        hypotheses.add(new Hypothesis(statement, holds));
        return this;
    }

    /** Says what was swept. */
    public VerdictDraft on(String swept) {
        domain = swept;
        return this;
    }

    /** Says how the verdict was reached. */
    public VerdictDraft by(Method how, String name) {
        method = how;
        detail = name;
        return this;
    }

    /** Adds a figure. */
    public VerdictDraft with(Figure figure) {
        figures.add(figure);
        return this;
    }

    /** States the inequality that decides, left side at most right side; left out if a side is not finite. */
    public VerdictDraft comparing(double lhs, double rhs, double tolerance, String unit) {
        comparison = Double.isFinite(lhs) && Double.isFinite(rhs)
                ? Optional.of(Comparison.of(lhs, rhs, tolerance, unit))
                : Optional.empty();
        return this;
    }

    /** Names the tightest instance. */
    public VerdictDraft tightest(String instance) {
        witness = instance;
        return this;
    }

    /** Adds the path of a parameter that binds. */
    public VerdictDraft binding(String path) {
        binding.add(path);
        return this;
    }

    /** It holds. */
    public Verdict pass() {
        return end(Outcome.PASS, "", Optional.empty());
    }

    /**
     * It does not hold.
     *
     * @param cause the datum that makes it fail
     */
    public Verdict fail(CounterExample counterExample, String cause) {
        return end(Outcome.FAIL, cause, Optional.of(counterExample));
    }

    /**
     * What it speaks of does not happen.
     *
     * @param reason what does not
     */
    public Verdict vacuous(String reason) {
        return end(Outcome.VACUOUS, reason, Optional.empty());
    }

    /**
     * Decided inside the tolerance.
     *
     * @param what is equal
     */
    public Verdict tie(String what) {
        return end(Outcome.TIE, what, Optional.empty());
    }

    /**
     * The model does not state what the condition is about.
     *
     * @param hypothesis the one that is missing
     */
    public Verdict notApplicable(String hypothesis) {
        hypotheses.add(new Hypothesis(hypothesis, false));
        return end(Outcome.NOT_APPLICABLE, "", Optional.empty());
    }

    /**
     * The domain is not covered.
     *
     * @param reason what stood in the way
     */
    public Verdict unproved(String reason) {
        return end(Outcome.UNPROVED, reason, Optional.empty());
    }

    private Verdict end(Outcome outcome, String cause, Optional<CounterExample> counterExample) {
        return new Verdict(
                id,
                kind,
                outcome,
                hypotheses,
                domain,
                method,
                detail,
                comparison,
                witness,
                counterExample,
                cause,
                binding,
                source,
                figures);
    }
}
