package org.fragmenta.theory.dynamics;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.PassingBarrier;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.horizon.PathCost;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** Whether a temporary barrier leaves a lasting mark. */
final class TemporaryProtection implements Condition {
    private static final int LONGEST = 5;
    private static final double FACTOR = 2;

    @Override
    public ConditionId id() {
        return ConditionId.RL_12;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "A passing barrier can seed a lasting location";
    }

    @Override
    public String statement() {
        return "Making links dearer for some years can bring blocks to where they stay once links are as before.";
    }

    @Override
    public String test() {
        return "A myopic firm, every window of one to five years in which all service links cost twice as much:"
                + " whether the blocks stand elsewhere in the last year than without the window, and whether linked blocks then"
                + " stand together that none gains by leaving (CD-4). In a study of a cluster, of"
                + " which firms enter in place of years: every window of one to five firms that meet twice as dear links of"
                + " one region but the core: whether a cluster forms and holds (CD-4) that does not form without the"
                + " window. A tariff that is used"
                + " in this way may be barred; read it beside the rules of policy space.";
    }

    @Override
    public String units() {
        return "Windows: years, or firms in the order of their entry; margin: money a period.";
    }

    @Override
    public String source() {
        return "D; Fujita and Mori 1996";
    }

    @Override
    public boolean allowsSharedCosts() {
        return true;
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        boolean ofFirms =
                study.model().horizon().isEmpty() && study.model().cluster().isPresent();
        return ofFirms ? ofFirms(study.cluster().costs(), draft) : ofYears(study, draft);
    }

    private static Verdict ofFirms(ClusterCosts costs, VerdictDraft draft) {
        draft.on("path of " + costs.firms() + " firms, windows of 1 to " + LONGEST + ", links of one region times "
                        + text(FACTOR))
                .by(Method.ENUMERATION, "windows");
        Optional<PassingBarrier> barrier = PassingBarrier.seek(costs, FACTOR, LONGEST);
        if (barrier.isEmpty()) {
            return draft.vacuous("no such window seeds a cluster that would not form anyhow");
        }
        PassingBarrier found = barrier.get();
        return draft.with(Figure.of("links", costs.region(found.raised())))
                .with(Figure.list("window", "firms", found.firstFirm(), found.lastFirm()))
                .with(Figure.of("seeded", costs.region(found.seeded())))
                .with(Figure.of("plants", "", found.plants()))
                .with(Figure.of("margin", "money", found.margin()))
                .pass();
    }

    private static Verdict ofYears(Study study, VerdictDraft draft) {
        study.requireLinks();
        Dated dated = Dated.of(study);
        PathCost plain = dated.path(Foresight.MYOPIC);
        int last = plain.costs().years() - 1;
        draft.on(dated.years() + " windows of 1 to " + LONGEST + " years, links times " + text(FACTOR))
                .by(Method.ENUMERATION, "windows");
        for (int length = 1; length <= LONGEST; length++) {
            for (int first = 0; first + length <= last; first++) {
                Optional<PathCost> barred =
                        study.relocation().whileLinksCost(FACTOR, first, first + length - 1, Foresight.MYOPIC);
                if (barred.isPresent() && !barred.get().plan(last).equals(plain.plan(last))) {
                    return draft.with(Figure.list("window", "years", dated.year(first), dated.year(first + length - 1)))
                            .with(Figure.texts("seeded", dated.changed(plain, barred.get(), last)))
                            .with(Figure.texts("clustersThatHold", clusters(plain, barred.get(), last)))
                            .pass();
                }
            }
        }
        return draft.vacuous("no such window leaves a mark");
    }

    /**
     * The regions to which the window brought a block and where linked blocks then stand that none of them gains by leaving
     * (CD-4 for the blocks of one firm), {@code South:Parts,Assembly}.
     */
    private static List<String> clusters(PathCost plain, PathCost barred, int last) {
        int[] before = plain.path().get(last);
        int[] after = barred.path().get(last);
        List<String> clusters = new ArrayList<>();
        for (int region = 0; region < plain.costs().regions(); region++) {
            int here = region;
            List<Integer> blocks = IntStream.range(0, after.length)
                    .filter(block -> after[block] == here)
                    .boxed()
                    .toList();
            boolean seeded = blocks.stream().anyMatch(block -> before[block] != here);
            boolean linked = plain.costs().year(last).links().stream()
                    .anyMatch(link -> blocks.contains(link.from()) && blocks.contains(link.to()));
            if (seeded && linked && blocks.stream().allMatch(block -> stays(plain.costs(), barred, last, block))) {
                clusters.add(plain.region(region) + ":"
                        + String.join(
                                ",",
                                blocks.stream()
                                        .map(block -> plain.costs()
                                                .model()
                                                .blocks()
                                                .get(block)
                                                .id())
                                        .toList()));
            }
        }
        return clusters;
    }

    /** Whether a block gains nothing by leaving in a year, links being as before the window. */
    private static boolean stays(YearCosts costs, PathCost barred, int year, int block) {
        double staying = new PathCost(costs, barred.path()).value().total();
        for (int region = 0; region < costs.regions(); region++) {
            List<int[]> other = new ArrayList<>(barred.path());
            other.set(year, other.get(year).clone());
            other.get(year)[block] = region;
            if (new PathCost(costs, other).value().total() < staying - Tolerance.at(staying)) {
                return false;
            }
        }
        return true;
    }
}
