package org.fragmenta.theory.cost;

import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** How far blocks differ in labour intensity. */
public final class FactorIntensitySpread implements Condition {
    @Override
    public ConditionId id() {
        return ConditionId.LA_2;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "How far blocks differ in labour intensity";
    }

    @Override
    public String statement() {
        return "The spread FI = sum of v_i |s_i - s| / (2 s (1 - s)) of labour shares s_i around their mean s, weighted by"
                + " value, is 0 where all blocks are alike and 1 where some are nothing but labour and the others have"
                + " none.";
    }

    @Override
    public String test() {
        return "s_i is labour over the cost of production, set-up included, of a block where it stands; v_i is the block's"
                + " share in the cost of production.";
    }

    @Override
    public String units() {
        return "All figures: shares.";
    }

    @Override
    public String source() {
        return "Lall, Albaladejo and Zhang 2004 in seed 4; formula D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        ValueShares shares = ValueShares.of(optimum);
        if (!shares.undivided().isEmpty()) {
            throw new MissingHypothesisException("every block states the parts of its unit cost; "
                    + String.join(", ", shares.undivided()) + " has a row or a method instead");
        }
        double mean = FactorSpread.mean(shares.valueArray(), shares.laborArray());
        return draft.on(optimum.blocks() + " blocks")
                .by(Method.EXACT, "shares")
                .with(Figure.of("FI", "", FactorSpread.of(shares.valueArray(), shares.laborArray())))
                .with(Figure.of("meanLaborShare", "", mean))
                .with(Figure.texts(
                        "blocks",
                        optimum.model().blocks().stream()
                                .map(BlockDescriptor::id)
                                .toList()))
                .with(Figure.list("laborShares", "", shares.laborShares()))
                .pass();
    }
}
