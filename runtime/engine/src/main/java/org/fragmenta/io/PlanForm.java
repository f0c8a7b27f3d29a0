package org.fragmenta.io;

import org.fragmenta.result.CostSplit.ServiceLine;
import org.fragmenta.result.CostSplit.SiteLine;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.PlantLine.Supply;

/** The plants of a plan, and what blocks and links bear together, in JSON. */
final class PlanForm {
    private PlanForm() {}

    static PlantLine plant(FieldReader in) {
        return new PlantLine(
                in.text("block", "the id of the block"),
                in.text("region", "the id of the plant's region"),
                in.objects("supplies", "the markets that the plant serves", PlanForm::supply));
    }

    static void plant(FieldWriter out, PlantLine plant) {
        out.text("block", plant.block());
        out.text("region", plant.region());
        out.objects("supplies", plant.supplies(), PlanForm::supply);
    }

    private static Supply supply(FieldReader in) {
        return new Supply(
                in.text("market", "the id of the market"), in.number("units", "what the plant makes for it a period"));
    }

    private static void supply(FieldWriter out, Supply supply) {
        out.text("market", supply.market());
        out.number("units", supply.units());
    }

    static SiteLine siteLine(FieldReader in) {
        return new SiteLine(
                in.text("region", "the id of the region"), in.numberOr("entry", 0), in.numberOr("cluster", 0));
    }

    static void siteLine(FieldWriter out, SiteLine line) {
        out.text("region", line.region());
        out.number("entry", line.entry());
        out.number("cluster", line.cluster());
    }

    static ServiceLine serviceLine(FieldReader in) {
        return new ServiceLine(
                in.text("service", "the id of the service"),
                in.text("first", "the region that comes first in the model"),
                in.text("second", "the other region"),
                in.number("cost", "what the service costs between the two"));
    }

    static void serviceLine(FieldWriter out, ServiceLine line) {
        out.text("service", line.service());
        out.text("first", line.first());
        out.text("second", line.second());
        out.number("cost", line.cost());
    }
}
