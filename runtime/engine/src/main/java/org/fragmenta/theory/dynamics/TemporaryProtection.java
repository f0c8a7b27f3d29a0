package org.fragmenta.theory.dynamics;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.horizon.PathCost;
import org.fragmenta.relocation.Foresight;
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
                + " whether the blocks stand elsewhere in the last year than without the window. A tariff that is used"
                + " in this way may be barred; read it beside the rules of policy space.";
    }

    @Override
    public String units() {
        return "Windows: years.";
    }

    @Override
    public String source() {
        return "D; Fujita and Mori 1996";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
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
                            .pass();
                }
            }
        }
        return draft.vacuous("no such window leaves a mark");
    }
}
