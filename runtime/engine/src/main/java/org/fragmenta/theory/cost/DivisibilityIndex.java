package org.fragmenta.theory.cost;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ModelDescriptor;
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
import org.fragmenta.theory.cost.Divisibility.Cut;

/** How far the process can be taken apart. */
public final class DivisibilityIndex implements Condition {
    @Override
    public ConditionId id() {
        return ConditionId.LA_1;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "How far the process can be taken apart";
    }

    @Override
    public String statement() {
        return "Divisibility is the share of separable cuts among all cuts of the process, each weighted by the value of its"
                + " lesser part: D = sum of sep_e min(v_up, v_down) / sum of min(v_up, v_down), from 0 to 1.";
    }

    @Override
    public String test() {
        return "A cut is a link whose removal parts the blocks in two; a block's value is the cost of its production where it"
                + " stands. An inseparable link is a cut that cannot be used.";
    }

    @Override
    public String units() {
        return "D: a share; weights: money a period.";
    }

    @Override
    public String source() {
        return "Lall, Albaladejo and Zhang 2004 in seed 4; formula D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        ModelDescriptor model = optimum.model();
        List<Divisibility.Link> links = model.links().stream()
                .map(link -> new Divisibility.Link(
                        model.blockIndex(link.from()), model.blockIndex(link.to()), link.separable()))
                .toList();
        Divisibility divisibility = new Divisibility(ValueShares.of(optimum).valueArray(), links);
        OptionalDouble index = divisibility.index();
        if (index.isEmpty()) {
            throw new MissingHypothesisException("a link parts blocks of some cost in two when it is removed");
        }
        List<Cut> cuts = divisibility.cuts();
        return draft.on(cuts.size() + " cuts of " + model.links().size() + " links")
                .by(Method.EXACT, "cuts")
                .assuming("every link is a cut", cuts.size() == model.links().size())
                .with(Figure.of("D", "", index.getAsDouble()))
                .with(Figure.texts(
                        "cuts",
                        cuts.stream()
                                .map(cut -> model.links().get(cut.link()).id())
                                .toList()))
                .with(Figure.list(
                        "weights",
                        "money a period",
                        cuts.stream().map(Cut::weight).toList()))
                .with(Figure.texts(
                        "inseparable",
                        cuts.stream()
                                .filter(cut -> !cut.separable())
                                .map(cut -> model.links().get(cut.link()).id())
                                .toList()))
                .pass();
    }
}
