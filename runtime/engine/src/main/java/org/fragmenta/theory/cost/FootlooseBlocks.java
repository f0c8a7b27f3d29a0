package org.fragmenta.theory.cost;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Which blocks leave at a small rise of cost, and why. */
public final class FootlooseBlocks implements Condition {
    /** A rise of the host's cost up to which a block that leaves counts as footloose (theory LA-6, psi0). */
    private static final double FOOTLOOSE = 0.05;

    @Override
    public ConditionId id() {
        return ConditionId.LA_6;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "Which blocks are footloose and which are sticky";
    }

    @Override
    public String statement() {
        return "The stickiness Psi of a block is the proportional rise of its running cost where it stands that makes it"
                + " leave, all others staying; below 0.05 it is footloose. Psi is what production costs more elsewhere,"
                + " plus what links and markets cost more, plus the set-up of a new plant.";
    }

    @Override
    public String test() {
        return "For every block the region where the rise is least; running cost is operation, links and markets, without the"
                + " set-up that is sunk. The wage rise that does it is Psi over the share of labour. The cost of closing a"
                + " plant is taken as 0.";
    }

    @Override
    public String units() {
        return "All figures: shares of running cost; wageRise: share of the wage.";
    }

    @Override
    public String source() {
        return "seed 6B; formula D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        List<Stickiness> all = Stickiness.of(optimum);
        if (all.isEmpty()) {
            return draft.by(Method.EXACT, "certified solve").vacuous("no block could stand elsewhere");
        }
        return draft.on(all.size() + " of " + optimum.blocks() + " blocks")
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts(
                        "blocks",
                        all.stream().map(each -> optimum.blockId(each.block())).toList()))
                .with(list("Psi", all, Stickiness::psi))
                .with(Figure.texts(
                        "exit",
                        all.stream().map(each -> optimum.regionId(each.exit())).toList()))
                .with(list("comparative", all, Stickiness::comparative))
                .with(list("links", all, Stickiness::links))
                .with(list("sunk", all, Stickiness::sunk))
                .with(list("wageRise", all, Stickiness::wageRise))
                .with(Figure.texts(
                        "footloose",
                        all.stream()
                                .filter(each -> each.psi() < FOOTLOOSE)
                                .map(each -> optimum.blockId(each.block()))
                                .toList()))
                .with(Figure.texts(
                        "footlooseForWeakLinks",
                        all.stream()
                                .filter(each -> each.psi() < FOOTLOOSE && each.links() < FOOTLOOSE)
                                .map(each -> optimum.blockId(each.block()))
                                .toList()))
                .pass();
    }

    private static Figure list(String name, List<Stickiness> all, ToDoubleFunction<Stickiness> number) {
        return Figure.list(name, "", all.stream().mapToDouble(number).boxed().toList());
    }
}
