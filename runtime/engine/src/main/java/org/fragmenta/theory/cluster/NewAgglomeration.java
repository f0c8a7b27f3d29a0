package org.fragmenta.theory.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.CriticalMass;
import org.fragmenta.cluster.Entry;
import org.fragmenta.cluster.Event;
import org.fragmenta.cluster.EventKind;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;

/** Plants outside the core make a cluster that holds by itself. */
final class NewAgglomeration extends ClusterCondition {

    NewAgglomeration() {
        super(
                ConditionId.CD_4,
                Kind.ECONOMIC,
                new Texts(
                        "A new agglomeration forms and holds by itself",
                        "Outside the core at least two plants stand together, some plant made the place cheaper by coming, and"
                                + " none of them gains by leaving once temporary support is over.",
                        "After every entry, for each region but the core with two plants or more: a realised k with"
                                + " c(k+1) < c(k), and without support every plant's best deviation costs no less than staying. FAIL:"
                                + " an enclave that lives by its support, or company that is worth nothing. Critical mass: the least"
                                + " number of plants with which the region costs no more than the best other one, without support, when"
                                + " the first plant came. Tolerance 1e-9.",
                        "Costs and margins: money a period; critical mass: plants.",
                        FORMALISATION));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        draft.on("path of " + cluster.path().entries().size() + " plants").by(Method.EXACT, "best deviations");
        Optional<Event> formed = cluster.first(EventKind.NEW_AGGLOMERATION);
        Optional<Event> enclave = cluster.first(EventKind.ENCLAVE);
        Optional<Event> shown = Stream.of(formed, enclave)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(event -> event.kind() == EventKind.NEW_AGGLOMERATION ? 0 : 1));
        if (shown.isEmpty()) {
            int[] counts = cluster.path().counts();
            boolean together = false;
            for (int region = 0; region < counts.length; region++) {
                together |= region != costs.core() && counts[region] >= 2;
            }
            return together
                    ? draft.fail(
                            CounterExample.of(
                                    "plants stand together, and company is worth nothing or does not hold them",
                                    Replay.asItStands(Figure.of("settlement", plants(costs, counts)))),
                            "no cluster that holds by itself")
                    : draft.vacuous("no two plants stand together outside the core");
        }
        show(draft, costs, shown.get());
        firstEntry(cluster, shown.get().region()).ifPresent(entry -> mass(draft, costs, entry));
        return formed.isPresent()
                ? draft.pass()
                : draft.fail(
                        CounterExample.of(
                                "the plants of " + costs.region(shown.get().region()) + " leave when the support ends",
                                Replay.of(
                                        shown.get().change(),
                                        Figure.of("margin", "money", shown.get().number("margin")))),
                        "enclave");
    }

    private static Optional<Entry> firstEntry(ClusterStudy cluster, int region) {
        List<Entry> entries = cluster.path().entries();
        return entries.stream().filter(entry -> entry.region() == region).findFirst();
    }

    private static void mass(VerdictDraft draft, ClusterCosts costs, Entry entry) {
        OptionalDouble mass = CriticalMass.of(costs, entry);
        mass.ifPresent(plants -> draft.with(Figure.of("criticalMass", "plants", plants))
                .with(Figure.of("plantsNeeded", "", Math.ceil(plants - 1e-9))));
    }
}
