package org.fragmenta.theory.cluster;

import org.fragmenta.cluster.EventKind;
import org.fragmenta.evidence.ConditionId;

/** A neighbour of the core is chosen for what spills over. */
final class Sprawl extends ChosenRegion {

    Sprawl() {
        super(
                ConditionId.CD_2,
                EventKind.SPRAWL,
                EventKind.CHEAP_NEIGHBOUR,
                "no plant settles next to the core",
                new Texts(
                        "The core sprawls into its neighbours for what spills over",
                        "The first plant that settles next to the core would settle elsewhere if nothing spilled over between"
                                + " the two.",
                        "The first entry into a neighbour of the core is solved again with the spillover between the two at 0"
                                + " and links as they are. The choice changes: PASS; it does not: FAIL, a cheap neighbour. Tolerance"
                                + " 1e-9, ties to the first region.",
                        "Costs: money a period.",
                        FORMALISATION));
    }
}
