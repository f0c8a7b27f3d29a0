package org.fragmenta.theory;

import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.Mode;
import org.fragmenta.parametric.UnprovenException;

/** A condition of the theory notes. Its texts are what its page in {@code docs/conditions} begins with. */
public interface Condition {

    /** Its name. */
    ConditionId id();

    /** What it claims. */
    Kind kind();

    /** The claim in a few words, without a full stop. */
    String title();

    /** The claim in full, one or two sentences. */
    String statement();

    /** What is computed and compared to judge it: the necessary and sufficient form, and the tolerance. */
    String test();

    /** The units of its figures. */
    String units();

    /** The tag of its origin and the literature. */
    String source();

    /** Whether it looks at a mode of the literature. */
    default boolean isAbout(Mode mode) {
        return false;
    }

    /**
     * Looks at a study and comes to a verdict.
     *
     * @param draft an empty verdict of this condition
     * @throws MissingHypothesisException if what it looks at is not there
     * @throws UnprovenException if a limit stopped a solve that it needs
     */
    Verdict examine(Study study, VerdictDraft draft);

    /** Whether it may look at a model whose blocks or links share costs; most take costs to add up over them. */
    default boolean allowsSharedCosts() {
        return false;
    }

    /** The verdict on a study; never throws for want of a hypothesis or of a proof. */
    default Verdict judge(Study study) {
        if (study.sharesCosts() && !allowsSharedCosts()) {
            return draft().notApplicable("costs add up over blocks and links, none of them shared");
        }
        if (study.limits().isCancelled()) {
            return draft().unproved("the check was ended before it came to this condition");
        }
        try {
            return examine(study, draft());
        } catch (MissingHypothesisException e) {
            return draft().notApplicable(e.hypothesis());
        } catch (ModelException e) {
            Finding first = e.findings().get(0);
            return draft().notApplicable(
                            "the model allows what this looks at; [" + first.code() + "] " + first.problem());
        } catch (UnprovenException e) {
            return draft().unproved(String.valueOf(e.getMessage()));
        }
    }

    private VerdictDraft draft() {
        return Verdict.draft(id(), kind(), source());
    }
}
