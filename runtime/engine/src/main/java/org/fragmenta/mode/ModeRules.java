package org.fragmenta.mode;

import java.util.List;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.Severity;

/** The rules that the data of a mode keep where its formulas mean something. */
public final class ModeRules {
    private static final String AS_IN_SOURCE = "write what the source of the figures gives.";

    private ModeRules() {}

    /** Everything wrong with a mode; the path of each finding is that of its JSON document. */
    public static List<Finding> check(Mode mode) {
        ModeFindings findings = new ModeFindings(mode);
        if (mode instanceof Spider spider) {
            check(spider, findings);
        } else if (mode instanceof IcebergChain chain) {
            IcebergRules.check(chain, findings);
        } else if (mode instanceof PlantChoice choice) {
            PlantRules.check(choice, findings);
        } else if (mode instanceof TransactionChain chain) {
            check(chain, findings);
        } else if (mode instanceof ProximityConcentration firm) {
            check(firm, findings);
        } else if (mode instanceof StageGovernance governance) {
            check(governance, findings);
        } else if (mode instanceof FactorPrices prices) {
            check(prices, findings);
        } else if (mode instanceof TaskTrade trade) {
            check(trade, findings);
        } else if (mode instanceof MistakeChain chain) {
            MistakeRules.check(chain, findings);
        } else if (mode instanceof MoveOption option) {
            DynamicsRules.check(option, findings);
        } else if (mode instanceof EntryExit firm) {
            DynamicsRules.check(firm, findings);
        } else if (mode instanceof FlyingGeese geese) {
            DynamicsRules.check(geese, findings);
        } else if (mode instanceof FadingGap fading) {
            DynamicsRules.check(fading, findings);
        } else if (mode instanceof HomeMarket market) {
            GeographyRules.check(market, findings);
        } else if (mode instanceof IndustrialBell bell) {
            GeographyRules.check(bell, findings);
        } else if (mode instanceof TwoRegionEconomy economy) {
            GeographyRules.check(economy, findings);
        }
        return findings.found();
    }

    /**
     * Lets a mode pass that keeps the rules.
     *
     * @throws ModelException with every error among the findings, if there is one
     */
    public static void require(Mode mode) {
        List<Finding> errors = check(mode).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ModelException(errors);
        }
    }

    private static void check(Spider spider, ModeFindings findings) {
        double lowest = spider.lowest();
        double highest = spider.highest();
        String reason = "A part costs 1 in the North; the closed form has some parts cheaper and some dearer in the"
                + " South.";
        findings.number(
                "lowest",
                lowest,
                lowest >= 0 && lowest <= 1,
                "from 0 to 1",
                reason,
                "write the cost of the part that suits the South best, relative to its cost in the North.");
        findings.number(
                "highest",
                highest,
                highest >= 1 && highest > lowest,
                "at least 1 and above lowest",
                reason,
                "write the cost of the part that suits the South least, relative to its cost in the North.");
        findings.number(
                "assemblySaving",
                spider.assemblySaving(),
                true,
                "a finite number",
                "No arrangement could be compared with another.",
                "write 0 where assembly costs the same in both places.");
        findings.number(
                "shipping",
                spider.shipping(),
                spider.shipping() >= 0,
                "at least 0",
                "Shipping the product cannot earn money.",
                "write 0 where the product travels free.");
    }

    private static void check(TransactionChain chain, ModeFindings findings) {
        findings.number(
                "coordination",
                chain.coordination(),
                chain.coordination() > 0,
                "above 0",
                "Blocks that can grow at no rising cost would never hand over.",
                "write 10, the figure of the published example.");
        findings.number(
                "markup",
                chain.markup(),
                chain.markup() > 1,
                "above 1",
                "Without a cost of handing over there is no end to the division of the chain.",
                "write 1.05 for 5 % at each hand-over.");
        double blocks = Math.sqrt(2 * chain.coordination() / Math.log(chain.markup()));
        if (chain.coordination() > 0 && chain.markup() > 1) {
            findings.number(
                    "markup",
                    chain.markup(),
                    blocks <= TransactionChain.MOST_BLOCKS,
                    "so much above 1 that at most " + TransactionChain.MOST_BLOCKS + " blocks share the chain",
                    "Beyond that the price of a chain is lost in rounding.",
                    "write a larger markup or a smaller coordination.");
        }
    }

    private static void check(ProximityConcentration firm, ModeFindings findings) {
        findings.number(
                "elasticity",
                firm.elasticity(),
                firm.elasticity() > 1,
                "above 1",
                "A firm that faces a less elastic demand has no best price.",
                "write 4, a usual figure.");
        findings.number(
                "tradeCost",
                firm.tradeCost(),
                firm.tradeCost() > 1,
                "above 1",
                "Where trade is free no plant abroad is ever worth its fixed cost.",
                "write 1.3 where 1.3 units are shipped for one to arrive.");
        aboveZero(findings, "demand", firm.demand());
        aboveZero(findings, "domesticFixedCost", firm.domesticFixedCost());
        aboveZero(findings, "exportFixedCost", firm.exportFixedCost());
        aboveZero(findings, "plantFixedCost", firm.plantFixedCost());
    }

    private static void aboveZero(ModeFindings findings, String field, double value) {
        findings.number(
                field, value, value > 0, "above 0", "The cut-off productivity would be 0 or infinite.", AS_IN_SOURCE);
    }

    private static void check(StageGovernance governance, ModeFindings findings) {
        String reason = "It stands for an elasticity of 1 / (1 - number), which must be finite and above 1.";
        double alpha = governance.inputSubstitutability();
        double rho = governance.demandSubstitutability();
        findings.number(
                "inputSubstitutability", alpha, alpha > 0 && alpha < 1, "between 0 and 1", reason, AS_IN_SOURCE);
        findings.number("demandSubstitutability", rho, rho > 0 && rho < 1, "between 0 and 1", reason, AS_IN_SOURCE);
        findings.count(
                "positions",
                governance.positions().size(),
                1,
                IcebergRules.MOST_STAGES,
                "The share is reported at the stages that are asked for.");
        for (int stage = 0; stage < governance.positions().size(); stage++) {
            double position = governance.positions().at(stage);
            findings.number(
                    "positions[" + stage + "]",
                    position,
                    position > 0 && position <= 1,
                    "above 0 and at most 1",
                    "Stages run from 0, furthest upstream, to 1, the last one.",
                    "divide the number of the stage by the number of stages.");
        }
    }

    private static void check(TaskTrade trade, ModeFindings findings) {
        String reason = "Which tasks cost less abroad could not be told.";
        findings.number("wage", trade.wage(), trade.wage() > 0, "above 0", reason, AS_IN_SOURCE);
        findings.number("foreignWage", trade.foreignWage(), trade.foreignWage() > 0, "above 0", reason, AS_IN_SOURCE);
        findings.number(
                "offshoringCost",
                trade.offshoringCost(),
                trade.offshoringCost() > 0,
                "above 0",
                "A task that takes no labour abroad has no cost to compare.",
                "write 1.2 where the first task takes a fifth more labour abroad.");
        findings.number(
                "steepness",
                trade.steepness(),
                trade.steepness() > 0,
                "above 0",
                "Tasks are ordered by how well they travel, and one of them must be the last to go.",
                "order the tasks, and write how much more labour the last one takes abroad than the first.");
    }

    private static void check(FactorPrices prices, ModeFindings findings) {
        share(findings, "labourShareX", prices.labourShareX());
        share(findings, "labourShareY", prices.labourShareY());
        findings.number(
                "saving",
                prices.saving(),
                prices.saving() >= 0 && prices.saving() < 1,
                "at least 0 and below 1",
                "It is the share of cost that fragmentation saves.",
                "write 0.05 for 5 %.");
    }

    private static void share(ModeFindings findings, String field, double value) {
        findings.number(
                field,
                value,
                value >= 0 && value <= 1,
                "from 0 to 1",
                "It is a share of cost, where 1 is all of it.",
                "divide by 100 what was written in per cent.");
    }
}
