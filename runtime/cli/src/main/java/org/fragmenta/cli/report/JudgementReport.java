package org.fragmenta.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Judgement;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Conditions;

/** What the conditions say of a model, each with its evidence on one line. */
public final class JudgementReport {
    private final Judgement judgement;

    public JudgementReport(Judgement judgement) {
        this.judgement = judgement;
    }

    /** Writes the verdicts. */
    public void writeTo(Page page) {
        page.heading(
                judgement.model() + ": " + Units.count(judgement.verdicts().size(), "condition") + ", " + counts());
        for (Verdict verdict : judgement.verdicts()) {
            page.verdict(style(verdict.outcome()), verdict.id().text(), " " + title(verdict));
            page.item("", verdict.line());
            verdict.counterExample().ifPresent(example -> replay(page, example));
        }
    }

    private String counts() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> count(outcome) + " "
                        + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private long count(Outcome outcome) {
        return judgement.verdicts().stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .count();
    }

    private static String title(Verdict verdict) {
        return Conditions.of(List.of(verdict.id())).stream()
                .map(Condition::title)
                .collect(Collectors.joining());
    }

    private static void replay(Page page, CounterExample example) {
        String settings = example.cases().stream()
                .filter(each -> each.model().isEmpty())
                .map(Replay::settings)
                .filter(each -> !each.isEmpty())
                .map(each -> each.stream().map(setting -> "--set " + setting).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", then "));
        page.item("Finding: ", example.claim() + (settings.isEmpty() ? "." : "; see solve with " + settings + "."));
    }

    private static Style.Verdict style(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Style.Verdict.GOOD;
            case FAIL -> Style.Verdict.BAD;
            case VACUOUS, TIE, NOT_APPLICABLE, UNPROVED -> Style.Verdict.OPEN;
        };
    }
}
