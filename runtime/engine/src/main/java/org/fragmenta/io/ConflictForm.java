package org.fragmenta.io;

import org.fragmenta.result.Conflict;
import org.fragmenta.result.Conflict.Change;
import org.fragmenta.result.Conflict.Declaration;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.Status;

/** Why a model has no plan, in JSON: for each record how it is read and how it is written. */
final class ConflictForm {
    private ConflictForm() {}

    static Conflict read(FieldReader in) {
        return new Conflict(
                in.flagOr("minimal", true),
                in.objects("declarations", "what cannot hold together", ConflictForm::declaration),
                in.objects("repairs", "changes that give the model a plan", ConflictForm::repair));
    }

    static void write(FieldWriter out, Conflict conflict) {
        out.flag("minimal", conflict.minimal());
        out.objects("declarations", conflict.declarations(), ConflictForm::declaration);
        out.objects("repairs", conflict.repairs(), ConflictForm::repair);
    }

    private static Declaration declaration(FieldReader in) {
        return new Declaration(
                in.text("path", "where the declaration stands"),
                in.text("statement", "what it says"),
                in.textOr("maybe", ""));
    }

    private static void declaration(FieldWriter out, Declaration declaration) {
        out.text("path", declaration.path());
        out.text("statement", declaration.statement());
        out.textUnlessEmpty("maybe", declaration.maybe());
    }

    private static Repair repair(FieldReader in) {
        return new Repair(
                in.objects("changes", "what to write", ConflictForm::change),
                in.textOr("technology", ""),
                in.number("cost", "what the repaired model's plan costs"),
                in.constant("status", "whether no plan of the repaired model costs less", Status.class),
                in.textsByKey("plan", "the region of every block"),
                in.objectsOrNone("plants", PlanForm::plant),
                in.object("problem", ModelForm::read));
    }

    private static void repair(FieldWriter out, Repair repair) {
        out.objects("changes", repair.changes(), ConflictForm::change);
        out.textUnlessEmpty("technology", repair.technology());
        out.number("cost", repair.cost());
        out.text("status", repair.status().name());
        out.textsByKey("plan", repair.plan());
        out.objectsUnlessNone("plants", repair.plants(), PlanForm::plant);
        out.objectIfPresent("problem", repair.problem(), ModelForm::write);
    }

    private static Change change(FieldReader in) {
        return new Change(
                in.text("path", "what changes"),
                in.text("statement", "what to do"),
                in.textOr("setting", ""),
                in.textsOrNone("regions"),
                in.number("value"));
    }

    private static void change(FieldWriter out, Change change) {
        out.text("path", change.path());
        out.text("statement", change.statement());
        out.textUnlessEmpty("setting", change.setting());
        out.textsUnlessNone("regions", change.regions());
        out.number("value", change.value());
    }
}
