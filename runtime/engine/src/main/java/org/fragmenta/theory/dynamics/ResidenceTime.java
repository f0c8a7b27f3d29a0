package org.fragmenta.theory.dynamics;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.FlyingGeese;

/** How long blocks stay with a host whose wage grows. */
final class ResidenceTime extends RelocationOverTime {

    @Override
    public ConditionId id() {
        return ConditionId.RL_10;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "How long footloose blocks stay";
    }

    @Override
    public String statement() {
        return "A block stays with a host whose wage grows for t = (1/g) ln([w_s + (delta K + s)/a] / w_r0) years, 0"
                + " if negative. Where that is shorter than the life of its plant, the plant is given up before it is"
                + " worn out.";
    }

    @Override
    public String test() {
        return "For flying geese the closed form, against the life of the plants; on a model with a horizon the"
                + " years that each block has stood in a region when it leaves, against the life of its plant.";
    }

    @Override
    public String units() {
        return "Residence and life: years.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    Verdict examine(FlyingGeese geese, VerdictDraft draft) {
        draft.on("w0=" + text(geese.wage()))
                .by(Method.EXACT, "closed form")
                .with(Figure.texts(
                        "blocks",
                        geese.blocks().stream().map(FlyingGeese.Block::id).toList()))
                .with(Figure.list(
                        "residence",
                        "years",
                        geese.blocks().stream().map(geese::year).toList()))
                .with(Figure.texts(
                        "before the plant is worn out",
                        geese.blocks().stream()
                                .filter(block -> geese.year(block) < block.lifeYears())
                                .map(FlyingGeese.Block::id)
                                .toList()));
        return draft.pass();
    }

    @Override
    Verdict examine(Dated dated, VerdictDraft draft) {
        List<Stay> stays = Stay.ended(dated);
        draft.on(dated.years())
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts("stays", stays.stream().map(Stay::text).toList()))
                .with(Figure.list(
                        "residence",
                        "years",
                        stays.stream().map(stay -> (double) stay.years()).toList()))
                .with(Figure.list(
                        "life", "years", stays.stream().map(Stay::life).toList()));
        return stays.isEmpty() ? draft.vacuous("no block leaves a region within the horizon") : draft.pass();
    }
}
