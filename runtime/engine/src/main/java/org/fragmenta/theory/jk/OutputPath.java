package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.parametric.AffineForm;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.Regime;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;
import org.fragmenta.theory.TechniqueEnvelope;

/**
 * The envelope over output, and what the solver itself answers at an output inside each of its segments: two ways to
 * one answer, since the envelope is of exact fractions and the answers are of ordinary solves.
 */
final class OutputPath {
    static final String MONEY = "money a period";
    static final String UNIT_MONEY = "money a unit";
    static final String UNITS = "units a period";
    static final String DOMAIN = "q in [0,inf)";

    private final Study study;
    private final TechniqueEnvelope envelope;

    OutputPath(Study study) {
        this.study = study;
        this.envelope = study.techniques().envelope();
    }

    /** The techniques that are cheapest somewhere, from the least output to the largest. */
    List<Technique> kept() {
        return envelope.kept();
    }

    /** The outputs at which the cheapest technique changes. */
    List<BigFraction> thresholds() {
        return envelope.thresholds();
    }

    /** A plain output at which a technique is the cheapest. */
    double inside(int technique) {
        double from = Decimals.nearest(envelope.starts().get(technique));
        return PlainOutput.between(
                from,
                technique + 1 < kept().size()
                        ? Decimals.nearest(envelope.starts().get(technique + 1))
                        : Double.POSITIVE_INFINITY);
    }

    /** What the solver answers inside every segment, from the least output to the largest. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (int technique = 0; technique < kept().size(); technique++) {
            answers.add(answer(inside(technique)));
        }
        return answers;
    }

    /** What the solver answers at an output above 0. */
    Answer answer(double output) {
        Study there = study.at(output);
        Regime regime = there.regime();
        AffineForm line = study.over(Parameter.OUTPUT).cost(regime, List.of(Decimals.read(output)));
        return new Answer(
                output,
                regime,
                there.cost().total(),
                Decimals.nearest(line.constant()),
                Decimals.nearest(line.slope()),
                Decimals.nearest(envelope.at(Decimals.read(output))));
    }

    /** The degree of fragmentation of a regime, as techniques count it. */
    int blocks(Regime regime) {
        return study.model().technologies().isEmpty() ? regime.locations() : regime.blocks();
    }

    /** The case of a counter-example that an answer is. */
    Replay replay(Answer answer) {
        return Replay.of(
                "output=" + PlainOutput.text(answer.output()),
                Figure.of("q", UNITS, answer.output()),
                Figure.of("n", "", blocks(answer.regime())),
                Figure.of("C", MONEY, answer.cost()),
                Figure.of("F", MONEY, answer.fixed()),
                Figure.of("c", UNIT_MONEY, answer.marginal()));
    }

    /** Shows the envelope. */
    void describe(VerdictDraft draft) {
        draft.with(Figure.exact("q_start", UNITS, envelope.starts()))
                .with(Figure.texts("k", kept().stream().map(Technique::id).toList()))
                .with(Figure.list(
                        "n",
                        "",
                        kept().stream().map(each -> (double) each.blocks()).toList()))
                .with(Figure.exact(
                        "F", MONEY, kept().stream().map(Technique::fixed).toList()))
                .with(Figure.exact(
                        "c",
                        UNIT_MONEY,
                        kept().stream().map(Technique::marginal).toList()));
    }

    /** The case of a counter-example inside a segment: the setting, and which technique it shows. */
    Replay replay(int technique, String output) {
        Technique shown = kept().get(technique);
        double q = inside(technique);
        return Replay.of(
                "output=" + PlainOutput.text(q),
                Figure.of(output, UNITS, q),
                Figure.of("k", shown.id()),
                Figure.of("n", "", shown.blocks()));
    }

    /**
     * An ordinary solve at one output.
     *
     * @param output units a period
     * @param regime who produces where
     * @param cost what the solver says that it costs, money a period
     * @param fixed exact fixed cost of the regime, money a period
     * @param marginal exact marginal cost of the regime, money a unit
     * @param envelope the least cost by the envelope, money a period
     */
    record Answer(double output, Regime regime, double cost, double fixed, double marginal, double envelope) {}
}
