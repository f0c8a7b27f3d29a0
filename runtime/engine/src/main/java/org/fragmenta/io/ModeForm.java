package org.fragmenta.io;

import org.fragmenta.mode.EntryExit;
import org.fragmenta.mode.FactorPrices;
import org.fragmenta.mode.FadingGap;
import org.fragmenta.mode.FlyingGeese;
import org.fragmenta.mode.HomeMarket;
import org.fragmenta.mode.IcebergChain;
import org.fragmenta.mode.IndustrialBell;
import org.fragmenta.mode.MistakeChain;
import org.fragmenta.mode.MistakeChain.Country;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.MoveOption;
import org.fragmenta.mode.PlantChoice;
import org.fragmenta.mode.ProximityConcentration;
import org.fragmenta.mode.Spider;
import org.fragmenta.mode.StageGovernance;
import org.fragmenta.mode.TaskTrade;
import org.fragmenta.mode.TransactionChain;
import org.fragmenta.mode.TwoRegionEconomy;

/** A mode in JSON: the fields that all have, and for each kind its own. */
final class ModeForm {

    private ModeForm() {}

    static Mode read(FieldReader in) {
        in.position("schema", "the version of this form, " + Mode.SCHEMA);
        String variant = in.variant("mode", "the model of the literature that this is", ModeKind.texts());
        ModeKind kind = ModeKind.of(variant).orElseThrow();
        String id = in.text("id", "the model's name");
        Head head = new Head(id, in.textOr("title", id), in.textOr("source", ""));
        return switch (kind) {
            case CORE_PERIPHERY -> GeographyForm.corePeriphery(in, head);
            case ENTRY_EXIT -> DynamicsForm.entryExit(in, head);
            case FADING_GAP -> DynamicsForm.fadingGap(in, head);
            case FLYING_GEESE -> DynamicsForm.flyingGeese(in, head);
            case MOVE_OPTION -> DynamicsForm.moveOption(in, head);
            case FACTOR_PRICES -> factorPrices(in, head);
            case FOOTLOOSE_ENTREPRENEUR -> GeographyForm.footlooseEntrepreneur(in, head);
            case HOME_MARKET -> GeographyForm.homeMarket(in, head);
            case ICEBERG_CHAIN -> IcebergForm.read(in, head);
            case INDUSTRIAL_BELL -> GeographyForm.industrialBell(in, head);
            case MISTAKE_CHAIN -> mistakeChain(in, head);
            case PLANT_CHOICE -> PlantForm.read(in, head);
            case PROXIMITY_CONCENTRATION -> proximityConcentration(in, head);
            case SPIDER -> spider(in, head);
            case STAGE_GOVERNANCE -> stageGovernance(in, head);
            case TASK_TRADE -> taskTrade(in, head);
            case TRANSACTION_CHAIN -> transactionChain(in, head);
            case VERTICAL_LINKAGES -> GeographyForm.verticalLinkages(in, head);
        };
    }

    static void write(FieldWriter out, Mode mode) {
        out.position("schema", Mode.SCHEMA);
        out.text("mode", mode.kind().text());
        out.text("id", mode.id());
        out.text("title", mode.title());
        out.text("source", mode.source());
        if (mode instanceof FactorPrices prices) {
            factorPrices(out, prices);
        } else if (mode instanceof MoveOption option) {
            DynamicsForm.write(out, option);
        } else if (mode instanceof EntryExit firm) {
            DynamicsForm.write(out, firm);
        } else if (mode instanceof FlyingGeese geese) {
            DynamicsForm.write(out, geese);
        } else if (mode instanceof FadingGap fading) {
            DynamicsForm.write(out, fading);
        } else if (mode instanceof HomeMarket market) {
            GeographyForm.write(out, market);
        } else if (mode instanceof IcebergChain chain) {
            IcebergForm.write(out, chain);
        } else if (mode instanceof IndustrialBell bell) {
            GeographyForm.write(out, bell);
        } else if (mode instanceof MistakeChain chain) {
            mistakeChain(out, chain);
        } else if (mode instanceof PlantChoice choice) {
            PlantForm.write(out, choice);
        } else if (mode instanceof ProximityConcentration firm) {
            proximityConcentration(out, firm);
        } else if (mode instanceof Spider spider) {
            spider(out, spider);
        } else if (mode instanceof StageGovernance governance) {
            stageGovernance(out, governance);
        } else if (mode instanceof TaskTrade trade) {
            taskTrade(out, trade);
        } else if (mode instanceof TransactionChain chain) {
            transactionChain(out, chain);
        } else if (mode instanceof TwoRegionEconomy economy) {
            GeographyForm.write(out, economy);
        }
    }

    /**
     * The fields that all modes begin with.
     *
     * @param id the model's name
     * @param title one line for reports
     * @param source where the figures come from
     */
    record Head(String id, String title, String source) {}

    private static FactorPrices factorPrices(FieldReader in, Head head) {
        return new FactorPrices(
                head.id(),
                head.title(),
                head.source(),
                in.number("labourShareX", "share of labour in the cost of the industry that fragments"),
                in.number("labourShareY", "share of labour in the cost of the other industry"),
                in.number("saving", "share of its cost that the industry saves"));
    }

    private static void factorPrices(FieldWriter out, FactorPrices prices) {
        out.number("labourShareX", prices.labourShareX());
        out.number("labourShareY", prices.labourShareY());
        out.number("saving", prices.saving());
    }

    private static ProximityConcentration proximityConcentration(FieldReader in, Head head) {
        return new ProximityConcentration(
                head.id(),
                head.title(),
                head.source(),
                in.number("elasticity", "the elasticity of demand"),
                in.number("tradeCost", "units shipped for one to arrive"),
                in.numberOr("demand", 1),
                in.number("domesticFixedCost", "fixed cost of selling at home"),
                in.number("exportFixedCost", "fixed cost of exporting"),
                in.number("plantFixedCost", "fixed cost of a plant abroad"));
    }

    private static void proximityConcentration(FieldWriter out, ProximityConcentration firm) {
        out.number("elasticity", firm.elasticity());
        out.number("tradeCost", firm.tradeCost());
        out.number("demand", firm.demand());
        out.number("domesticFixedCost", firm.domesticFixedCost());
        out.number("exportFixedCost", firm.exportFixedCost());
        out.number("plantFixedCost", firm.plantFixedCost());
    }

    private static Spider spider(FieldReader in, Head head) {
        return new Spider(
                head.id(),
                head.title(),
                head.source(),
                in.number("lowest", "cost in the South of the part that suits it best; each costs 1 in the North"),
                in.number("highest", "cost in the South of the part that suits it least"),
                in.numberOr("assemblySaving", 0),
                in.numberOr("shipping", 0));
    }

    private static void spider(FieldWriter out, Spider spider) {
        out.number("lowest", spider.lowest());
        out.number("highest", spider.highest());
        out.number("assemblySaving", spider.assemblySaving());
        out.number("shipping", spider.shipping());
    }

    private static StageGovernance stageGovernance(FieldReader in, Head head) {
        return new StageGovernance(
                head.id(),
                head.title(),
                head.source(),
                in.number("inputSubstitutability", "alpha, how well the inputs of stages replace each other"),
                in.number("demandSubstitutability", "rho, how elastic final demand is"),
                in.row("positions", "the stages asked for, above 0 and up to 1"));
    }

    private static void stageGovernance(FieldWriter out, StageGovernance governance) {
        out.number("inputSubstitutability", governance.inputSubstitutability());
        out.number("demandSubstitutability", governance.demandSubstitutability());
        out.row("positions", governance.positions());
    }

    private static MistakeChain mistakeChain(FieldReader in, Head head) {
        return new MistakeChain(
                head.id(),
                head.title(),
                head.source(),
                in.numberOr("stages", 1),
                in.objects(
                        "countries",
                        "who takes part",
                        country -> new Country(
                                country.text("id", "the name of the country, unique in the chain"),
                                country.number("failureRate", "mistakes per stage and unit"),
                                country.number("labour", "its workers"))));
    }

    private static void mistakeChain(FieldWriter out, MistakeChain chain) {
        out.number("stages", chain.stages());
        out.objects("countries", chain.countries(), (each, country) -> {
            each.text("id", country.id());
            each.number("failureRate", country.failureRate());
            each.number("labour", country.labour());
        });
    }

    private static TaskTrade taskTrade(FieldReader in, Head head) {
        return new TaskTrade(
                head.id(),
                head.title(),
                head.source(),
                in.number("wage", "an hour's wage at home"),
                in.number("foreignWage", "an hour's wage abroad"),
                in.number("offshoringCost", "labour that the first task takes abroad, relative to home"),
                in.number("steepness", "how much worse the last task travels than the first"));
    }

    private static void taskTrade(FieldWriter out, TaskTrade trade) {
        out.number("wage", trade.wage());
        out.number("foreignWage", trade.foreignWage());
        out.number("offshoringCost", trade.offshoringCost());
        out.number("steepness", trade.steepness());
    }

    private static TransactionChain transactionChain(FieldReader in, Head head) {
        return new TransactionChain(
                head.id(),
                head.title(),
                head.source(),
                in.number("coordination", "how fast cost inside a block rises with the tasks it does"),
                in.number("markup", "factor of transaction costs at a hand-over"));
    }

    private static void transactionChain(FieldWriter out, TransactionChain chain) {
        out.number("coordination", chain.coordination());
        out.number("markup", chain.markup());
    }
}
