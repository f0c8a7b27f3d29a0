package org.fragmenta.io;

import org.fragmenta.result.ClusterResult;

/** The study of a cluster in JSON: for each record how it is written. */
final class ClusterResultForm {
    private ClusterResultForm() {}

    static void write(FieldWriter out, ClusterResult result) {
        out.position("schema", result.schema());
        out.text("model", result.model());
        out.text("scenario", result.scenario());
        out.text("core", result.core());
        out.objects("regions", result.regions(), ClusterResultForm::region);
        out.objects("entries", result.entries(), ClusterResultForm::entry);
        out.objects("events", result.events(), ClusterResultForm::event);
        out.object("concentration", result.concentration(), ClusterResultForm::concentration);
        out.object("equilibria", result.equilibria(), ClusterResultForm::equilibria);
        out.object("planned", result.planned(), ClusterResultForm::settlement);
    }

    private static void region(FieldWriter out, ClusterResult.RegionLine line) {
        out.text("region", line.region());
        out.text("country", line.country());
        out.position("incumbents", line.incumbents());
        out.position("plants", line.plants());
        out.number("share", line.share());
        out.number("locationQuotient", line.locationQuotient());
    }

    private static void entry(FieldWriter out, ClusterResult.EntryLine line) {
        out.position("firm", line.firm());
        out.text("block", line.block());
        out.text("region", line.region());
        out.number("cost", line.cost());
        out.number("core", line.core());
        out.text("next", line.next());
        out.number("margin", line.margin());
        out.textsUnlessNone("tied", line.tied());
        out.textUnlessEmpty("kind", line.kind());
        out.numbersByKey("forces", line.forces());
    }

    private static void event(FieldWriter out, ClusterResult.EventLine line) {
        out.text("kind", line.kind());
        out.text("words", line.words());
        out.position("entry", line.entry());
        out.text("region", line.region());
        out.numbersByKey("numbers", line.numbers());
        out.textsByKey("texts", line.texts());
        out.text("change", line.change());
        out.text("outcome", line.outcome());
    }

    private static void concentration(FieldWriter out, ClusterResult.Concentration indices) {
        out.number("herfindahl", indices.herfindahl());
        out.number("theil", indices.theil());
        out.number("theilBetween", indices.theilBetween());
        out.number("theilWithin", indices.theilWithin());
        out.number("ellisonGlaeser", indices.ellisonGlaeser());
    }

    private static void equilibria(FieldWriter out, ClusterResult.EquilibriumList list) {
        out.flag("complete", list.complete());
        out.number("looked", list.looked());
        out.position("number", list.number());
        out.objects("listed", list.listed(), ClusterResultForm::equilibrium);
    }

    private static void equilibrium(FieldWriter out, ClusterResult.EquilibriumLine line) {
        out.numbersByKey("plants", line.plants());
        out.number("cost", line.cost());
        out.number("margin", line.margin());
        out.flag("strict", line.strict());
        out.number("potential", line.potential());
        out.number("gap", line.gap());
        out.number("herfindahl", line.herfindahl());
    }

    private static void settlement(FieldWriter out, ClusterResult.SettlementLine line) {
        out.numbersByKey("plants", line.plants());
        out.number("cost", line.cost());
    }
}
