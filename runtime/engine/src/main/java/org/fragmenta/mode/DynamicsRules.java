package org.fragmenta.mode;

/** The rules of moves over time. */
final class DynamicsRules {
    private static final String RATE = "write 0.1 for 10 % a year.";
    private static final int MOST_BLOCKS = 1_000;

    private DynamicsRules() {}

    static void check(MoveOption option, ModeFindings findings) {
        random(option.discountRate(), option.drift(), option.volatility(), findings);
        positive("cost", option.cost(), "A move that costs nothing needs no waiting.", findings);
        positive("gain", option.gain(), "A gain that is not above 0 cannot grow.", findings);
    }

    static void check(EntryExit firm, ModeFindings findings) {
        random(firm.discountRate(), firm.drift(), firm.volatility(), findings);
        positive("runningCost", firm.runningCost(), "Without it no firm would ever leave.", findings);
        positive("price", firm.price(), "A price that is not above 0 cannot grow.", findings);
        String sunk = "A cost below 0 would pay the firm for coming or going.";
        findings.number("entryCost", firm.entryCost(), firm.entryCost() >= 0, "at least 0", sunk, "write 0.");
        findings.number(
                "exitCost",
                firm.exitCost(),
                firm.exitCost() >= 0 && firm.exitCost() + firm.entryCost() > 0,
                firm.exitCost() >= 0 ? "above 0 where entryCost is 0" : "at least 0",
                firm.exitCost() >= 0 ? "Where coming and going are free there is no band." : sunk,
                "write what it costs to leave, or an entryCost.");
    }

    static void check(FlyingGeese geese, ModeFindings findings) {
        rate("discountRate", geese.discountRate(), findings);
        rate("growth", geese.growth(), findings);
        positive("wage", geese.wage(), "A wage that is not above 0 cannot grow.", findings);
        notNegative("otherWage", geese.otherWage(), findings);
        findings.count("blocks", geese.blocks().size(), 1, MOST_BLOCKS, "It is their order that is asked for.");
        findings.names(
                "blocks", geese.blocks().stream().map(FlyingGeese.Block::id).toList());
        for (int at = 0; at < geese.blocks().size(); at++) {
            FlyingGeese.Block block = geese.blocks().get(at);
            String path = "blocks[" + at + "].";
            positive(path + "labour", block.labour(), "Wages do not move a block without labour.", findings);
            notNegative(path + "link", block.link(), findings);
            notNegative(path + "cost", block.cost(), findings);
            positive(path + "lifeYears", block.lifeYears(), "A plant has some life.", findings);
        }
    }

    static void check(FadingGap fading, ModeFindings findings) {
        rate("discountRate", fading.discountRate(), findings);
        rate("closing", fading.closing(), findings);
        positive("gap", fading.gap(), "A gap that is not above 0 cannot close.", findings);
        findings.count("moves", fading.moves().size(), 1, MOST_BLOCKS, "It is their moves that are asked for.");
        findings.names("moves", fading.moves().stream().map(FadingGap.Move::id).toList());
        for (int at = 0; at < fading.moves().size(); at++) {
            positive(
                    "moves[" + at + "].cost",
                    fading.moves().get(at).cost(),
                    "A move that costs nothing is made at once.",
                    findings);
        }
    }

    private static void random(double discountRate, double drift, double volatility, ModeFindings findings) {
        rate("discountRate", discountRate, findings);
        findings.number(
                "drift",
                drift,
                drift < discountRate,
                "below discountRate",
                "What grows at the discount rate or faster is worth without end.",
                "write 0 where no growth is expected.");
        findings.number(
                "volatility",
                volatility,
                volatility >= 0.001 && volatility <= 10,
                "from 0.001 to 10",
                "Without any chance there is nothing to wait for.",
                "write 0.2 for a standard deviation of 20 % a year.");
    }

    private static void rate(String field, double value, ModeFindings findings) {
        findings.number(
                field, value, value > 0 && value < 1, "above 0 and below 1", "It is a share of each year.", RATE);
    }

    private static void positive(String field, double value, String reason, ModeFindings findings) {
        findings.number(field, value, value > 0, "above 0", reason, "write what the source of the figures gives.");
    }

    private static void notNegative(String field, double value, ModeFindings findings) {
        findings.number(
                field,
                value,
                value >= 0,
                "at least 0",
                "What costs less than nothing would earn money.",
                "write 0 where there is none.");
    }
}
