package org.fragmenta.theory.chain;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/**
 * A condition on one mode of the literature.
 *
 * @param <M> the mode
 */
abstract class ModeCondition<M extends Mode> implements Condition {
    private final ConditionId id;
    private final Kind kind;
    private final Class<M> form;
    private final ModeKind mode;

    ModeCondition(ConditionId id, Kind kind, Class<M> form, ModeKind mode) {
        this.id = id;
        this.kind = kind;
        this.form = form;
        this.mode = mode;
    }

    /** Whether it looks at this mode. */
    final boolean isAbout(Mode document) {
        return document.kind() == mode;
    }

    @Override
    public final ConditionId id() {
        return id;
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final Verdict examine(Study study, VerdictDraft draft) {
        return examine(study.document(form, "a document of mode " + mode.text() + " is given"), draft);
    }

    /** Looks at a mode that keeps its rules. */
    abstract Verdict examine(M document, VerdictDraft draft);
}
