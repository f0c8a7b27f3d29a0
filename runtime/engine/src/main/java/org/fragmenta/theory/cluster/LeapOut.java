package org.fragmenta.theory.cluster;

import org.fragmenta.cluster.EventKind;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/** A remote region is chosen for its link with the core. */
final class LeapOut extends ChosenRegion {

    LeapOut() {
        super(
                ConditionId.CD_3,
                EventKind.LEAP_OUT,
                EventKind.REMOTE_COST,
                "no plant settles in a remote region",
                new Texts(
                        "The core leaps out along its logistic link",
                        "The first plant that settles far from the core, in a region that a link joins with it, would settle"
                                + " elsewhere if the link were as it was before.",
                        "The first entry into a region that does not adjoin the core is solved again in the scenario without the"
                                + " corridor; where the cluster names none, with the corridors closed that lead there from the"
                                + " core. The choice changes and the plant exchanges goods with the core: PASS; else FAIL, a remote"
                                + " region that is cheap by itself. t* is the multiple of link costs up to which the leap beats"
                                + " the cheapest neighbour. Tolerance 1e-9, ties to the first region.",
                        "Costs: money a period; t: multiple of today's link costs; way: km, hours, borders.",
                        FORMALISATION));
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        requireCorridor(study);
        return super.examine(study, draft);
    }

    /** Passes where the model says how its links were without the corridor, or has corridors that can be closed. */
    static void requireCorridor(Study study) {
        boolean named = study.model()
                .cluster()
                .flatMap(cluster -> cluster.withoutCorridor())
                .isPresent();
        boolean declared = study.model().regionSet().routes().stream()
                .anyMatch(route -> !route.corridor().isEmpty());
        if (!named && !declared) {
            throw new MissingHypothesisException(
                    "a scenario without the corridor is named, or a route is of a corridor");
        }
    }
}
