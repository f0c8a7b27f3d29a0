package org.fragmenta.io;

import org.fragmenta.descriptor.CostRow;
import org.fragmenta.evidence.Comparison;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Hypothesis;
import org.fragmenta.evidence.Judgement;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;

/** Verdicts in JSON: for each record how it is written. */
final class JudgementForm {
    private JudgementForm() {}

    static void write(FieldWriter out, Judgement judgement) {
        out.position("schema", judgement.schema());
        out.text("model", judgement.model());
        out.objects("verdicts", judgement.verdicts(), JudgementForm::verdict);
    }

    private static void verdict(FieldWriter out, Verdict verdict) {
        out.text("id", verdict.id().text());
        out.text("kind", verdict.kind().name());
        out.text("outcome", verdict.outcome().name());
        out.objects("hypotheses", verdict.hypotheses(), JudgementForm::hypothesis);
        out.text("domain", verdict.domain());
        out.text("method", verdict.method().name());
        out.text("detail", verdict.detail());
        out.objectIfPresent("comparison", verdict.comparison(), JudgementForm::comparison);
        out.text("witness", verdict.witness());
        out.objectIfPresent("counterExample", verdict.counterExample(), JudgementForm::counterExample);
        out.text("cause", verdict.cause());
        out.texts("binding", verdict.binding());
        out.text("source", verdict.source());
        out.objects("figures", verdict.figures(), JudgementForm::figure);
    }

    private static void hypothesis(FieldWriter out, Hypothesis hypothesis) {
        out.text("statement", hypothesis.statement());
        out.flag("holds", hypothesis.holds());
    }

    private static void comparison(FieldWriter out, Comparison comparison) {
        out.number("lhs", comparison.lhs());
        out.number("rhs", comparison.rhs());
        out.number("margin", comparison.margin());
        out.number("tolerance", comparison.tolerance());
        out.text("unit", comparison.unit());
    }

    private static void counterExample(FieldWriter out, CounterExample example) {
        out.text("claim", example.claim());
        out.objects("cases", example.cases(), JudgementForm::replay);
    }

    private static void replay(FieldWriter out, Replay replay) {
        out.texts("settings", replay.settings());
        out.objectIfPresent("model", replay.model(), ModelForm::write);
        out.objects("shows", replay.shows(), JudgementForm::figure);
    }

    private static void figure(FieldWriter out, Figure figure) {
        out.text("name", figure.name());
        out.text("unit", figure.unit());
        out.row(
                "numbers",
                CostRow.of(
                        figure.numbers().stream().mapToDouble(number -> number).toArray()));
        out.texts("texts", figure.texts());
        out.flag("single", figure.single());
    }
}
