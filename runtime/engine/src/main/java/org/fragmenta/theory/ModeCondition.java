package org.fragmenta.theory;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.ModeKind;

/**
 * A condition on modes of the literature.
 *
 * @param <M> the mode, or what several have in common
 */
public abstract class ModeCondition<M extends Mode> implements Condition {
    private final ConditionId id;
    private final Kind kind;
    private final Class<M> form;
    private final String hypothesis;

    /**
     * @param form the records that it looks at
     * @param modes the names of these in documents
     */
    protected ModeCondition(ConditionId id, Kind kind, Class<M> form, ModeKind... modes) {
        this.id = id;
        this.kind = kind;
        this.form = form;
        this.hypothesis = "a document of mode "
                + Arrays.stream(modes).map(ModeKind::text).collect(Collectors.joining(" or ")) + " is given";
    }

    @Override
    public final boolean isAbout(Mode document) {
        return form.isInstance(document);
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
        return examine(study.document(form, hypothesis), draft);
    }

    /** Looks at a mode that keeps its rules. */
    protected abstract Verdict examine(M document, VerdictDraft draft);
}
