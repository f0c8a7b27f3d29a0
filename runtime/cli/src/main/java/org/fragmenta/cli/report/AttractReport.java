package org.fragmenta.cli.report;

import java.util.Optional;
import org.fragmenta.cli.text.Page;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;

/** By how much regions miss blocks. */
public final class AttractReport {
    private final Result result;

    public AttractReport(Result result) {
        this.result = result;
    }

    /** Writes the gaps of one block, of one region, or of all. */
    public void writeTo(Page page, Optional<String> block, Optional<String> region) {
        SolveReport solve = new SolveReport(result);
        solve.writeSummaryTo(page);
        if (result.status() == Status.INFEASIBLE) {
            Infeasible.writePointer(page);
        }
        if (result.attraction().isEmpty()) {
            if (result.cost().isPresent()) {
                page.text("By how much regions miss blocks is not known: no plan is proven to be the cheapest.");
            }
            return;
        }
        GapTables tables = new GapTables(result);
        String unit = Units.moneyAPeriod(result.problem());
        if (block.isPresent() && region.isPresent()) {
            page.text(tables.one(block.get(), region.get()));
            return;
        }
        if (block.isPresent()) {
            page.heading("Attraction gaps of block " + block.get() + " (" + unit + ")");
            page.table(tables.ofBlock(block.get()));
        } else if (region.isPresent()) {
            page.heading("Attraction gaps of region " + region.get() + " (" + unit + ")");
            page.table(tables.ofRegion(region.get()));
        } else {
            page.heading("Attraction gaps (" + unit + ")");
            page.table(tables.all());
        }
        page.text(tables.legend());
    }
}
