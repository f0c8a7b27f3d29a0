package org.fragmenta.theory.jk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/**
 * Whether blocks that share service links pull each other along.
 *
 * <p>A link that one moved block has opened, the next one finds open: so the output from which it pays to move a block
 * falls with every block that has moved before, and a joint move may pay where no single one does.
 */
public final class SharedLinksMoveTogether implements Condition {

    @Override
    public ConditionId id() {
        return ConditionId.JK_6;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Blocks that share links pull each other along";
    }

    @Override
    public String statement() {
        return "The output from which it pays to move a block does not rise as other blocks move first."
                + " Where moving several together pays from a smaller output than moving any one of them, a"
                + " coordinated move is needed in between.";
    }

    @Override
    public String test() {
        return "The moves are those from the regime at the smallest to the regime at the largest output of a"
                + " technology, all other blocks kept where they are in both. For all sets A of moved blocks"
                + " and all blocks b, c outside, up to 12 moves: the threshold of b given A and c is at most"
                + " that given A, where threshold is the rise of fixed cost over the fall of marginal cost; to"
                + " a relative 1e-9 of cost. Sufficient for any number of moves: in fixed and in marginal"
                + " cost, every link costs with both of its blocks moved, together with what it costs with none moved, at most what it costs with one"
                + " and with the other moved.";
    }

    @Override
    public String units() {
        return "Thresholds: units of final output a period; alone: with no other block moved; given: with"
                + " all others moved; joint: the least of all sets of moves.";
    }

    @Override
    public String source() {
        return "D; seed L301-304";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        if (study.model().blocks().stream().anyMatch(block -> block.armsLength().isPresent())) {
            throw new MissingHypothesisException(
                    "every block is made in house, so that its cost is a line over output");
        }
        List<MoveThresholds> moves = study.technologies().stream()
                .filter(variant -> variant.study().answer().status() != Status.INFEASIBLE)
                .map(variant -> Moves.of(variant.study()))
                .filter(each -> each.count() > 1)
                .map(MoveThresholds::new)
                .toList();
        if (moves.isEmpty()) {
            return draft.vacuous("no two blocks move between the smallest and the largest output");
        }
        Optional<MoveThresholds> open = moves.stream()
                .filter(each -> !each.isEnumerated() && !each.moves().isSubmodular())
                .findFirst();
        if (open.isPresent()) {
            return draft.unproved(open.get().moves().count() + " blocks move, more than " + MoveThresholds.MOST
                    + ", and a link costs more where both of its blocks have moved");
        }
        MoveThresholds worst = moves.stream()
                .min(Comparator.comparing((MoveThresholds each) -> each.tightest()
                                .filter(MoveThresholds.Step::rises)
                                .isEmpty())
                        .thenComparing(each ->
                                each.tightest().map(MoveThresholds.Step::slack).orElse(0.0)))
                .orElseThrow();
        describe(draft, worst);
        return worst.tightest()
                .filter(MoveThresholds.Step::rises)
                .map(step -> draft.comparing(step.after(), step.before(), step.tolerance(), OutputPath.UNITS)
                        .fail(example(worst.moves(), step), worst.moves().cause(step.block(), step.other())))
                .orElseGet(draft::pass);
    }

    private static void describe(VerdictDraft draft, MoveThresholds thresholds) {
        Moves moves = thresholds.moves();
        draft.on(moves.count() + " moves")
                .by(
                        thresholds.isEnumerated() ? Method.ENUMERATION : Method.EXACT,
                        thresholds.isEnumerated() ? (1 << moves.count()) + " sets" : "pairwise submodular")
                .with(Figure.texts("moves", moves.names()));
        if (thresholds.isEnumerated()) {
            double joint = thresholds.joint();
            double first =
                    thresholds.alone().stream().min(Comparator.naturalOrder()).orElse(joint);
            draft.with(Figure.list("alone", OutputPath.UNITS, thresholds.alone()))
                    .with(Figure.list("given", OutputPath.UNITS, thresholds.given()))
                    .with(Figure.of("joint", OutputPath.UNITS, joint));
            if (joint < first - Tolerance.at(joint)) {
                draft.with(Figure.of(
                        "coordinatedMove", "[" + EvidenceNumber.text(joint) + "," + EvidenceNumber.text(first) + ")"));
            }
        }
        thresholds
                .tightest()
                .filter(step -> !step.rises())
                .ifPresent(step -> draft.comparing(step.after(), step.before(), step.tolerance(), OutputPath.UNITS)
                        .tightest(moves.name(step.block()) + " after " + moves.name(step.other()) + " from "
                                + EvidenceNumber.text(step.before()) + " to " + EvidenceNumber.text(step.after())));
    }

    private static CounterExample example(Moves moves, MoveThresholds.Step step) {
        double output = PlainOutput.between(step.before(), step.after());
        int first = step.set();
        int later = first | 1 << step.other();
        int block = 1 << step.block();
        return CounterExample.of(
                "moving " + moves.name(step.block()) + " pays before " + moves.name(step.other())
                        + " has moved, and no longer after",
                moves.replay(first, output),
                moves.replay(first | block, output),
                moves.replay(later, output),
                moves.replay(later | block, output));
    }
}
