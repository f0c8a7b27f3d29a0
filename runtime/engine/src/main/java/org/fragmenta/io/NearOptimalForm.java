package org.fragmenta.io;

import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.NearOptimal.End;
import org.fragmenta.result.NearOptimal.NearPlan;

/** The cheapest plans of a model in JSON: for each record how it is read and how it is written. */
final class NearOptimalForm {
    private NearOptimalForm() {}

    static NearOptimal read(FieldReader in) {
        return new NearOptimal(
                in.position("limit", "how many plans were asked for"),
                in.number("within"),
                in.constant("end", "why the list ends", End.class),
                in.number("unlisted"),
                in.objects("plans", "the plans, the cheapest first", NearOptimalForm::plan));
    }

    static void write(FieldWriter out, NearOptimal near) {
        out.position("limit", near.limit());
        out.number("within", near.within());
        out.text("end", near.end().name());
        out.number("unlisted", near.unlisted());
        out.objects("plans", near.plans(), NearOptimalForm::plan);
    }

    private static NearPlan plan(FieldReader in) {
        return new NearPlan(
                in.position("rank", "1 for the cheapest"),
                in.textOr("technology", ""),
                in.number("cost", "what the plan costs"),
                in.number("extra", "what it costs more than the cheapest"),
                in.flagOr("proven", true),
                in.textsByKey("plan", "the region of every block"),
                in.objectsOrNone("plants", PlanForm::plant),
                in.textsOrNone("armsLength"),
                in.textsOrNone("moved"));
    }

    private static void plan(FieldWriter out, NearPlan plan) {
        out.position("rank", plan.rank());
        out.textUnlessEmpty("technology", plan.technology());
        out.number("cost", plan.cost());
        out.number("extra", plan.extra());
        out.flag("proven", plan.proven());
        out.textsByKey("plan", plan.plan());
        out.objectsUnlessNone("plants", plan.plants(), PlanForm::plant);
        out.textsUnlessNone("armsLength", plan.armsLength());
        out.texts("moved", plan.moved());
    }
}
