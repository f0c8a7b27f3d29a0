package org.fragmenta.io;

import org.fragmenta.result.Status;
import org.fragmenta.result.Timeline;
import org.fragmenta.result.Timeline.Kind;
import org.fragmenta.result.Timeline.MoveLine;
import org.fragmenta.result.Timeline.PresentValue;
import org.fragmenta.result.Timeline.Reason;
import org.fragmenta.result.Timeline.YearLine;
import org.fragmenta.result.Waiting;
import org.fragmenta.result.Waiting.Trigger;

/** A timeline in JSON: for each record how it is read and how it is written. */
final class TimelineForm {

    private TimelineForm() {}

    static Timeline read(FieldReader in) {
        int schema = in.position("schema", "the version of this form, " + Timeline.SCHEMA);
        return new Timeline(
                schema,
                in.text("model", "the id of the model"),
                in.text("scenario", "the id of the scenario, \"baseline\" for the model as it stands"),
                in.text("foresight", "what is known of later years: perfect, myopic or rolling:N"),
                in.constant("status", "whether every choice is proven", Status.class),
                in.objects("years", "a line a year", TimelineForm::year),
                in.objects("moves", "a line a move", TimelineForm::move),
                in.object("value", TimelineForm::value),
                in.object("waiting", TimelineForm::waiting),
                in.object("best", "the cheapest path of all and its proof", ResultForm::read),
                in.object("problem", "the model with its horizon", ModelForm::read));
    }

    static void write(FieldWriter out, Timeline timeline) {
        out.position("schema", timeline.schema());
        out.text("model", timeline.model());
        out.text("scenario", timeline.scenario());
        out.text("foresight", timeline.foresight());
        out.text("status", timeline.status().name());
        out.objects("years", timeline.years(), TimelineForm::year);
        out.objects("moves", timeline.moves(), TimelineForm::move);
        out.objectIfPresent("value", timeline.value(), TimelineForm::value);
        out.objectIfPresent("waiting", timeline.waiting(), TimelineForm::waiting);
        out.object("best", timeline.best(), ResultForm::write);
        out.object("problem", timeline.problem(), ModelForm::write);
    }

    private static YearLine year(FieldReader in) {
        return new YearLine(
                in.position("year", "the year"),
                in.textsByKey("plan", "the region of every block"),
                in.number("operation", "running cost of all blocks"),
                in.number("serviceLinks", "cost of all links"));
    }

    private static void year(FieldWriter out, YearLine line) {
        out.position("year", line.year());
        out.textsByKey("plan", line.plan());
        out.number("operation", line.operation());
        out.number("serviceLinks", line.serviceLinks());
    }

    private static MoveLine move(FieldReader in) {
        return new MoveLine(
                in.position("year", "its first year in the new region"),
                in.text("block", "the id of the block"),
                in.text("from", "the region that it leaves"),
                in.text("to", "the region that it enters"),
                in.number("exit", "cost of leaving"),
                in.number("moving", "cost of moving"),
                in.number("setup", "set-up in the new region"),
                in.object("reason", "why it moves", TimelineForm::reason));
    }

    private static void move(FieldWriter out, MoveLine line) {
        out.position("year", line.year());
        out.text("block", line.block());
        out.text("from", line.from());
        out.text("to", line.to());
        out.number("exit", line.exit());
        out.number("moving", line.moving());
        out.number("setup", line.setup());
        out.object("reason", line.reason(), TimelineForm::reason);
    }

    private static Reason reason(FieldReader in) {
        return new Reason(
                in.constant("kind", "whether the move pays by itself", Kind.class),
                in.number("operation", "what the block saves on its own operation"),
                in.number("serviceLinks", "what it saves on its links"),
                in.number("cost", "what its moves cost more than if it stayed"),
                in.number("alone"),
                in.textsOrNone("follows"));
    }

    private static void reason(FieldWriter out, Reason reason) {
        out.text("kind", reason.kind().name());
        out.number("operation", reason.operation());
        out.number("serviceLinks", reason.serviceLinks());
        out.number("cost", reason.cost());
        out.number("alone", reason.alone());
        out.textsUnlessNone("follows", reason.follows());
    }

    private static PresentValue value(FieldReader in) {
        return new PresentValue(
                in.number("total", "the sum"),
                in.number("setup", "sunk set-up"),
                in.number("exit", "cost of all exits"),
                in.number("moving", "cost of moving"),
                in.number("operation", "running cost of all blocks"),
                in.number("serviceLinks", "cost of all links"));
    }

    private static void value(FieldWriter out, PresentValue value) {
        out.number("total", value.total());
        out.number("setup", value.setup());
        out.number("exit", value.exit());
        out.number("moving", value.moving());
        out.number("operation", value.operation());
        out.number("serviceLinks", value.serviceLinks());
    }

    private static Waiting waiting(FieldReader in) {
        return new Waiting(
                in.texts("blocks", "the ids of the blocks that it is about"),
                in.textsOrNone("left"),
                in.number("decidedOnce", "the cost if all years are decided before the first"),
                in.number("decidedYearly", "the cost if every year is decided by itself"),
                in.textsByKey("plan", "the region of every block in the first year"),
                in.objects("triggers", "a line a block and uncertainty", TimelineForm::trigger));
    }

    private static void waiting(FieldWriter out, Waiting waiting) {
        out.texts("blocks", waiting.blocks());
        out.textsUnlessNone("left", waiting.left());
        out.number("decidedOnce", waiting.decidedOnce());
        out.number("decidedYearly", waiting.decidedYearly());
        out.textsByKey("plan", waiting.plan());
        out.objects("triggers", waiting.triggers(), TimelineForm::trigger);
    }

    private static Trigger trigger(FieldReader in) {
        return new Trigger(
                in.text("uncertainty", "the id of the uncertainty"),
                in.text("block", "the id of the block"),
                in.text("from", "the region where it stands"),
                in.text("to", "the region to which it moves"),
                in.number("wage", "the wage that the model states"),
                in.flagOr("rises", false),
                in.number("certain"),
                in.number("waits", "the wage at which it moves"),
                in.number("back"));
    }

    private static void trigger(FieldWriter out, Trigger trigger) {
        out.text("uncertainty", trigger.uncertainty());
        out.text("block", trigger.block());
        out.text("from", trigger.from());
        out.text("to", trigger.to());
        out.number("wage", trigger.wage());
        out.flag("rises", trigger.rises());
        out.number("certain", trigger.certain());
        out.number("waits", trigger.waits());
        out.number("back", trigger.back());
    }
}
