package org.fragmenta.io;

import org.fragmenta.mode.EntryExit;
import org.fragmenta.mode.FadingGap;
import org.fragmenta.mode.FlyingGeese;
import org.fragmenta.mode.MoveOption;

/** Moves over time, in JSON. */
final class DynamicsForm {
    private static final String DISCOUNT_RATE = "the discount rate, share a year";

    private DynamicsForm() {}

    static MoveOption moveOption(FieldReader in, ModeForm.Head head) {
        return new MoveOption(
                head.id(),
                head.title(),
                head.source(),
                in.number("discountRate", DISCOUNT_RATE),
                in.numberOr("drift", 0),
                in.number("volatility", "standard deviation of the gain's growth over a year"),
                in.number("cost", "what the move costs once"),
                in.number("gain", "what moving would save a year today"));
    }

    static void write(FieldWriter out, MoveOption option) {
        out.number("discountRate", option.discountRate());
        out.number("drift", option.drift());
        out.number("volatility", option.volatility());
        out.number("cost", option.cost());
        out.number("gain", option.gain());
    }

    static EntryExit entryExit(FieldReader in, ModeForm.Head head) {
        return new EntryExit(
                head.id(),
                head.title(),
                head.source(),
                in.number("discountRate", DISCOUNT_RATE),
                in.numberOr("drift", 0),
                in.number("volatility", "standard deviation of the price's growth over a year"),
                in.number("runningCost", "what a unit costs"),
                in.numberOr("entryCost", 0),
                in.numberOr("exitCost", 0),
                in.number("price", "where the price stands before a shock"));
    }

    static void write(FieldWriter out, EntryExit firm) {
        out.number("discountRate", firm.discountRate());
        out.number("drift", firm.drift());
        out.number("volatility", firm.volatility());
        out.number("runningCost", firm.runningCost());
        out.number("entryCost", firm.entryCost());
        out.number("exitCost", firm.exitCost());
        out.number("price", firm.price());
    }

    static FlyingGeese flyingGeese(FieldReader in, ModeForm.Head head) {
        return new FlyingGeese(
                head.id(),
                head.title(),
                head.source(),
                in.number("discountRate", DISCOUNT_RATE),
                in.number("wage", "the wage of the region that is left, today"),
                in.number("growth", "how fast that wage grows, share a year"),
                in.number("otherWage", "the wage of the other region"),
                in.objects(
                        "blocks",
                        "the blocks",
                        block -> new FlyingGeese.Block(
                                block.text("id", "the name of the block, unique in the document"),
                                block.number("labour", "hours a year"),
                                block.numberOr("link", 0),
                                block.numberOr("cost", 0),
                                block.numberOr("lifeYears", 10))));
    }

    static void write(FieldWriter out, FlyingGeese geese) {
        out.number("discountRate", geese.discountRate());
        out.number("wage", geese.wage());
        out.number("growth", geese.growth());
        out.number("otherWage", geese.otherWage());
        out.objects("blocks", geese.blocks(), (each, block) -> {
            each.text("id", block.id());
            each.number("labour", block.labour());
            each.number("link", block.link());
            each.number("cost", block.cost());
            each.number("lifeYears", block.lifeYears());
        });
    }

    static FadingGap fadingGap(FieldReader in, ModeForm.Head head) {
        return new FadingGap(
                head.id(),
                head.title(),
                head.source(),
                in.number("discountRate", DISCOUNT_RATE),
                in.number("closing", "the share of the gap that is gone each year"),
                in.number("gap", "what a block saves a year by moving today"),
                in.objects(
                        "moves",
                        "the blocks that may move",
                        move -> new FadingGap.Move(
                                move.text("id", "the name of the block, unique in the document"),
                                move.number("cost", "what its move costs once"))));
    }

    static void write(FieldWriter out, FadingGap fading) {
        out.number("discountRate", fading.discountRate());
        out.number("closing", fading.closing());
        out.number("gap", fading.gap());
        out.objects("moves", fading.moves(), (each, move) -> {
            each.text("id", move.id());
            each.number("cost", move.cost());
        });
    }
}
