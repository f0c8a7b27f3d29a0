package org.fragmenta.cli.report;

import java.util.OptionalDouble;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style;
import org.fragmenta.result.Result;
import org.fragmenta.result.Timeline;
import org.fragmenta.verify.Verdict;

/** Whether a result is what it claims to be. */
public final class VerifyReport {
    private final Result result;
    private final Verdict verdict;

    public VerifyReport(Result result, Verdict verdict) {
        this.result = result;
        this.verdict = verdict;
    }

    /** Writes the verdict and, where it is against the result, the findings. */
    public void writeTo(Page page) {
        write(page, verdict, " result of model " + result.model() + ", scenario " + result.scenario(), claim());
    }

    /** Writes the verdict on a timeline and, where it is against it, the findings. */
    public static void writeTimeline(Page page, Timeline timeline, Verdict verdict) {
        String unit = timeline.problem().currency();
        OptionalDouble bound = timeline.best().bound();
        String proven = bound.isPresent()
                ? "it is proven that no path costs less than " + Numbers.amount(bound.getAsDouble()) + " " + unit
                : "it is proven that no path exists";
        String path = timeline.value()
                .map(value ->
                        "its path costs " + Numbers.amount(value.total()) + " " + unit + " in present value, and ")
                .orElse("");
        write(
                page,
                verdict,
                " timeline of model " + timeline.model() + ", scenario " + timeline.scenario(),
                path + proven);
    }

    private static void write(Page page, Verdict verdict, String which, String claim) {
        if (verdict.accepted()) {
            page.verdict(Style.Verdict.GOOD, "accepted", ":" + which + " is what it claims: " + claim + ".");
        } else {
            page.verdict(Style.Verdict.BAD, "rejected", ":" + which + " is not what it claims.");
        }
        verdict.findings().forEach(finding -> finding.text().lines().forEach(line -> page.item("", line)));
        verdict.unchecked().forEach(part -> page.item("Not checked: ", part));
    }

    private String claim() {
        String unit = Units.moneyAPeriod(result.problem());
        String plan = result.cost()
                .map(cost -> "its plan costs " + Numbers.amount(cost.total()) + " " + unit)
                .orElse("no plan was found");
        return switch (result.status()) {
            case PROVEN -> plan + ", and it is proven that no plan costs less";
            case LIMIT ->
                result.bound().isPresent()
                        ? plan + ", and it is proven that no plan costs less than "
                                + Numbers.amount(result.bound().getAsDouble())
                        : plan + ", and nothing is proven of what others cost";
            case INFEASIBLE -> "it is proven that no plan exists";
        };
    }
}
