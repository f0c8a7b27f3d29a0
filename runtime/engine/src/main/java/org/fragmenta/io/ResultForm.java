package org.fragmenta.io;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tie;

/** A result in JSON: for each record how it is read and how it is written. */
final class ResultForm {

    private ResultForm() {}

    static Result read(FieldReader in) {
        ModelDescriptor problem = in.object("problem", "the model that was solved", ModelForm::read);
        List<Result> alternatives = in.objectsOrNone("alternatives", alternative -> alternative(alternative, problem));
        int schema = in.position("schema", "the version of this form, " + Result.SCHEMA);
        return read(
                in,
                schema,
                problem,
                alternatives,
                in.object("conflict", ConflictForm::read),
                in.object("nearOptimal", NearOptimalForm::read));
    }

    /** The answer for another technology; the problem follows from the whole one, so it is not stated again. */
    private static Result alternative(FieldReader in, ModelDescriptor whole) {
        String id = in.text("technology", "the id of the technology");
        ModelDescriptor problem = whole.technology(id).map(whole::madeBy).orElse(whole);
        return read(in, Result.SCHEMA, problem, List.of(), Optional.empty(), Optional.empty());
    }

    private static Result read(
            FieldReader in,
            int schema,
            ModelDescriptor problem,
            List<Result> alternatives,
            Optional<Conflict> conflict,
            Optional<NearOptimal> nearOptimal) {
        return new Result(
                schema,
                in.text("model", "the id of the model"),
                in.text("scenario", "the id of the scenario, \"baseline\" for the model as it stands"),
                in.textOr("technology", ""),
                in.constant("status", "how far the solve came", Status.class),
                in.textsByKey("plan", "the region of every block"),
                in.objectsOrNone("plants", PlanForm::plant),
                in.textsOrNone("armsLength"),
                in.object("cost", ResultForm::cost),
                in.number("bound"),
                in.number("gap"),
                in.numbersByKeys("attraction", "by block and region what the region misses the block by"),
                in.numbersByKeysOrNone("attractionAtLeast"),
                in.objects("ties", "the blocks with more than one cheapest region", ResultForm::tie),
                in.object("certificate", "the proof of the bound", CertificateForm::read),
                alternatives,
                conflict,
                nearOptimal,
                problem);
    }

    static void write(FieldWriter out, Result result) {
        out.position("schema", result.schema());
        alternative(out, result);
        out.objectsUnlessNone("alternatives", result.alternatives(), ResultForm::alternative);
        out.objectIfPresent("conflict", result.conflict(), ConflictForm::write);
        out.objectIfPresent("nearOptimal", result.nearOptimal(), NearOptimalForm::write);
        out.object("problem", result.problem(), ModelForm::write);
    }

    private static void alternative(FieldWriter out, Result result) {
        out.text("model", result.model());
        out.text("scenario", result.scenario());
        out.textUnlessEmpty("technology", result.technology());
        out.text("status", result.status().name());
        out.textsByKey("plan", result.plan());
        out.objectsUnlessNone("plants", result.plants(), PlanForm::plant);
        out.textsUnlessNone("armsLength", result.armsLength());
        out.objectIfPresent("cost", result.cost(), ResultForm::cost);
        out.number("bound", result.bound());
        out.number("gap", result.gap());
        out.numbersByKeys("attraction", result.attraction());
        out.numbersByKeysUnlessNone("attractionAtLeast", result.attractionAtLeast());
        out.objects("ties", result.ties(), ResultForm::tie);
        out.object("certificate", result.certificate(), CertificateForm::write);
    }

    private static CostSplit cost(FieldReader in) {
        return new CostSplit(
                in.number("total", "the cost of the plan"),
                in.number("setup", "the annualised set-up of all blocks"),
                in.number("operation", "the operation of all blocks"),
                in.number("serviceLinks", "the cost of all links and markets"),
                in.numberOr("sites", 0),
                in.objects("blocks", "a line a block", ResultForm::blockLine),
                in.objects("links", "a line a link", ResultForm::linkLine),
                in.objects("markets", "a line a market", ResultForm::linkLine),
                in.objectsOrNone("regions", PlanForm::siteLine),
                in.objectsOrNone("sharedServices", PlanForm::serviceLine));
    }

    private static void cost(FieldWriter out, CostSplit cost) {
        out.number("total", cost.total());
        out.number("setup", cost.setup());
        out.number("operation", cost.operation());
        out.number("serviceLinks", cost.serviceLinks());
        out.numberUnless(0, "sites", cost.sites());
        out.objects("blocks", cost.blocks(), ResultForm::blockLine);
        out.objects("links", cost.links(), ResultForm::linkLine);
        out.objects("markets", cost.markets(), ResultForm::linkLine);
        out.objectsUnlessNone("regions", cost.regions(), PlanForm::siteLine);
        out.objectsUnlessNone("sharedServices", cost.sharedServices(), PlanForm::serviceLine);
    }

    private static CostSplit.BlockLine blockLine(FieldReader in) {
        return new CostSplit.BlockLine(
                in.text("block", "the id of the block"),
                in.text("region", "the id of its region"),
                in.number("setup", "annualised set-up"),
                in.number("fixedOperation", "fixed operation"),
                in.number("labor", "labour"),
                in.number("capital", "rental of capital"),
                in.number("rent", "factory space"),
                in.number("utilities", "utilities"),
                in.number("complexity", "what the region's lack of capability adds"),
                in.number("tax", "profit tax"),
                in.numberOr("armsLength", 0),
                in.number("other", "what an explicit row gives"));
    }

    private static void blockLine(FieldWriter out, CostSplit.BlockLine line) {
        out.text("block", line.block());
        out.text("region", line.region());
        out.number("setup", line.setup());
        out.number("fixedOperation", line.fixedOperation());
        out.number("labor", line.labor());
        out.number("capital", line.capital());
        out.number("rent", line.rent());
        out.number("utilities", line.utilities());
        out.number("complexity", line.complexity());
        out.number("tax", line.tax());
        out.numberUnless(0, "armsLength", line.armsLength());
        out.number("other", line.other());
    }

    private static CostSplit.LinkLine linkLine(FieldReader in) {
        return new CostSplit.LinkLine(
                in.text("link", "the id of the link or market"),
                in.text("from", "the region of the sender"),
                in.text("to", "the region of the receiver"),
                in.number("coordination", "fixed and variable coordination"),
                in.number("freight", "transport and handling"),
                in.number("border", "fees at borders"),
                in.number("time", "value of the hours under way"),
                in.number("tariff", "import tariffs"),
                in.number("other", "what an explicit table gives"));
    }

    private static void linkLine(FieldWriter out, CostSplit.LinkLine line) {
        out.text("link", line.link());
        out.text("from", line.from());
        out.text("to", line.to());
        out.number("coordination", line.coordination());
        out.number("freight", line.freight());
        out.number("border", line.border());
        out.number("time", line.time());
        out.number("tariff", line.tariff());
        out.number("other", line.other());
    }

    private static Tie tie(FieldReader in) {
        return new Tie(
                in.text("block", "the id of the block"),
                in.texts("regions", "every region that hosts the block in some cheapest plan"));
    }

    private static void tie(FieldWriter out, Tie tie) {
        out.text("block", tie.block());
        out.texts("regions", tie.regions());
    }
}
