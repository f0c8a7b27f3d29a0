package org.fragmenta.theory.dynamics;

import java.util.Optional;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.FlyingGeese;
import org.fragmenta.mode.Mode;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** A condition on when blocks move: by the closed form of flying geese, or on the cheapest path of a model with a horizon. */
abstract class RelocationOverTime implements Condition {

    @Override
    public final boolean isAbout(Mode mode) {
        return mode instanceof FlyingGeese;
    }

    @Override
    public final Verdict examine(Study study, VerdictDraft draft) {
        Optional<FlyingGeese> geese = study.mode(FlyingGeese.class);
        return geese.isPresent() ? examine(geese.get(), draft) : examine(Dated.of(study), draft);
    }

    /** Looks at the closed form. */
    abstract Verdict examine(FlyingGeese geese, VerdictDraft draft);

    /** Looks at a model over its years. */
    abstract Verdict examine(Dated dated, VerdictDraft draft);
}
