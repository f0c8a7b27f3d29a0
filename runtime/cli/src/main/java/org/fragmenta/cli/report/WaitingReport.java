package org.fragmenta.cli.report;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.Waiting;
import org.fragmenta.result.Waiting.Trigger;

/** What it is worth to wait while wages change at random, and at which wages blocks move. */
final class WaitingReport {
    private final Waiting waiting;
    private final ModelDescriptor model;
    private final int firstYear;

    WaitingReport(Waiting waiting, ModelDescriptor model, int firstYear) {
        this.waiting = waiting;
        this.model = model;
        this.firstYear = firstYear;
    }

    void writeTo(Page page) {
        page.heading("Uncertain wages (" + model.currency() + " of " + firstYear + ", expected)");
        if (!waiting.left().isEmpty()) {
            page.text("Not answered for " + String.join(", ", waiting.left())
                    + ": linked to each other, in so many states of the wages, they have too many placements to try.");
        }
        if (waiting.blocks().isEmpty()) {
            return;
        }
        page.text(String.join(", ", waiting.blocks()) + ": all years decided now cost "
                + Numbers.amount(waiting.decidedOnce()) + ", every year decided when its wages are known "
                + Numbers.amount(waiting.decidedYearly()) + ": waiting is worth " + Numbers.amount(waiting.worth())
                + ". In " + firstYear + " " + places() + ".");
        if (waiting.triggers().isEmpty()) {
            page.text("No wage from a hundredth to a hundred times the stated one moves a block.");
            return;
        }
        page.heading("Wages that move blocks in " + firstYear + " (" + model.currency() + " an hour)");
        Table table = new Table(List.of(
                Column.key("block"),
                Column.name("stands in"),
                Column.number("wage"),
                Column.name("moves"),
                Column.number("by certainty"),
                Column.number("by waiting"),
                Column.name("to"),
                Column.number("back"),
                Column.name("uncertain")));
        waiting.triggers().forEach(trigger -> table.row(row(trigger)));
        page.table(table);
    }

    private String places() {
        return String.join(
                ", ",
                waiting.plan().entrySet().stream()
                        .map(place -> place.getKey() + " is in " + place.getValue())
                        .toList());
    }

    private static List<String> row(Trigger trigger) {
        return List.of(
                trigger.block(),
                trigger.from(),
                Numbers.amount(trigger.wage()),
                trigger.rises() ? "above" : "below",
                wage(trigger.certain()),
                Numbers.amount(trigger.waits()),
                trigger.to(),
                wage(trigger.back()),
                trigger.uncertainty());
    }

    private static String wage(OptionalDouble wage) {
        return wage.isPresent() ? Numbers.amount(wage.getAsDouble()) : "never";
    }
}
