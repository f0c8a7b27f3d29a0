package org.fragmenta.cli.report;

import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
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
        String which = " result of model " + result.model() + ", scenario " + result.scenario();
        if (verdict.accepted()) {
            page.verdict(Style.Verdict.GOOD, "accepted", ":" + which + " is what it claims: " + claim() + ".");
        } else {
            page.verdict(Style.Verdict.BAD, "rejected", ":" + which + " is not what it claims.");
        }
        verdict.findings().forEach(finding -> finding.text().lines().forEach(line -> page.item("", line)));
        verdict.unchecked().forEach(part -> page.item("Not checked: ", part));
    }

    private String claim() {
        String unit = Units.moneyAPeriod(result.problem());
        double total = result.cost().map(CostSplit::total).orElse(0.0);
        return switch (result.status()) {
            case PROVEN ->
                "its plan costs " + Numbers.amount(total) + " " + unit + ", and it is proven that no plan"
                        + " costs less";
            case LIMIT ->
                "its plan costs " + Numbers.amount(total) + " " + unit + ", and it is proven that no plan"
                        + " costs less than " + Numbers.amount(result.bound().orElse(0));
            case INFEASIBLE -> "it is proven that no plan exists";
        };
    }
}
