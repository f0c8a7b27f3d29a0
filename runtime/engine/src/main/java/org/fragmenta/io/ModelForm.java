package org.fragmenta.io;

import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.descriptor.TechnologyDescriptor;

/** A model in JSON: for each record how it is read, with its defaults, and how it is written. */
final class ModelForm {
    static final String CURRENCY = "USD";

    private ModelForm() {}

    static ModelDescriptor read(FieldReader in) {
        int schema = in.position("schema", "the version of this form, " + ModelDescriptor.SCHEMA);
        String id = in.text("id", "the model's name");
        String title = in.textOr("title", id);
        String currency = in.textOr("currency", CURRENCY);
        return new ModelDescriptor(
                schema,
                id,
                title,
                currency,
                in.constantOr("period", Period.YEAR),
                in.number("output", "the units of the final product a period"),
                in.objectOr("economy", EconomyDescriptor.standard(), ModelForm::economy),
                in.object("regionSet", "the regions of the model", set -> RegionSetForm.read(set, currency)),
                in.objects("blocks", "the production blocks in canonical order", ModelForm::block),
                in.objectsOrNone("links", ModelForm::link),
                in.objectsOrNone("markets", ModelForm::market),
                in.objectsOrNone("tables", ModelForm::table),
                in.objectsOrNone("sharedServices", ModelForm::sharedService),
                in.objectsOrNone("technologies", ModelForm::technology),
                in.objectsOrNone("scenarios", ModelForm::scenario),
                in.object("horizon", HorizonForm::read),
                in.object("cluster", ClusterForm::read));
    }

    static void write(FieldWriter out, ModelDescriptor model) {
        write(out, model, () -> out.object("regionSet", model.regionSet(), RegionSetForm::write));
    }

    /**
     * @param regionSet the region set of the model, as JSON
     */
    static void write(FieldWriter out, ModelDescriptor model, String regionSet) {
        write(out, model, () -> out.json("regionSet", regionSet));
    }

    private static void write(FieldWriter out, ModelDescriptor model, Runnable regionSet) {
        out.position("schema", model.schema());
        out.text("id", model.id());
        out.text("title", model.title());
        out.text("currency", model.currency());
        out.text("period", model.period().name());
        out.number("output", model.output());
        out.object("economy", model.economy(), ModelForm::economy);
        regionSet.run();
        out.objects("blocks", model.blocks(), ModelForm::block);
        out.objects("links", model.links(), ModelForm::link);
        out.objects("markets", model.markets(), ModelForm::market);
        out.objects("tables", model.tables(), ModelForm::table);
        out.objectsUnlessNone("sharedServices", model.sharedServices(), ModelForm::sharedService);
        out.objectsUnlessNone("technologies", model.technologies(), ModelForm::technology);
        out.objects("scenarios", model.scenarios(), ModelForm::scenario);
        out.objectIfPresent("horizon", model.horizon(), HorizonForm::write);
        out.objectIfPresent("cluster", model.cluster(), ClusterForm::write);
    }

    private static EconomyDescriptor economy(FieldReader in) {
        EconomyDescriptor standard = EconomyDescriptor.standard();
        return new EconomyDescriptor(
                in.numberOr("discountRate", standard.discountRate()),
                in.numberOr("timeCost", standard.timeCost()),
                in.numberOr("complexityPenalty", standard.complexityPenalty()),
                in.numberOr("complexitySlack", standard.complexitySlack()),
                in.numberOr("institutions", standard.institutions()));
    }

    private static void economy(FieldWriter out, EconomyDescriptor economy) {
        out.number("discountRate", economy.discountRate());
        out.number("timeCost", economy.timeCost());
        out.number("complexityPenalty", economy.complexityPenalty());
        out.number("complexitySlack", economy.complexitySlack());
        out.numberUnless(1, "institutions", economy.institutions());
    }

    private static BlockDescriptor block(FieldReader in) {
        String id = in.text("id", "the name of the block, unique in the model");
        return new BlockDescriptor(
                id,
                in.textOr("label", id),
                in.numberOr("laborHours", 0),
                in.numberOr("skilledHours", 0),
                in.numberOr("capital", 0),
                in.numberOr("floorSpace", 0),
                in.numberOr("utilities", 0),
                in.numberOr("profit", 0),
                in.numberOr("setup", 0),
                in.numberOr("lifeYears", 10),
                in.numberOr("fixedCost", 0),
                in.numberOr("complexity", 0),
                in.textsOrNone("only"),
                in.textsOrNone("except"),
                in.row("setupRow"),
                in.row("unitRow"),
                in.object("armsLength", ModelForm::armsLength),
                in.objectOr("plants", PlantFacts.NONE, ModelForm::plants),
                in.textsOrNone("custom"),
                in.textOr("source", ""));
    }

    private static void block(FieldWriter out, BlockDescriptor block) {
        out.text("id", block.id());
        out.text("label", block.label());
        out.number("laborHours", block.laborHours());
        out.number("skilledHours", block.skilledHours());
        out.number("capital", block.capital());
        out.number("floorSpace", block.floorSpace());
        out.number("utilities", block.utilities());
        out.number("profit", block.profit());
        out.number("setup", block.setup());
        out.number("lifeYears", block.lifeYears());
        out.number("fixedCost", block.fixedCost());
        out.number("complexity", block.complexity());
        out.texts("only", block.only());
        out.texts("except", block.except());
        out.row("setupRow", block.setupRow());
        out.row("unitRow", block.unitRow());
        out.objectIfPresent("armsLength", block.armsLength(), ModelForm::armsLength);
        out.objectUnless(block.plants().isNone(), "plants", block.plants(), ModelForm::plants);
        out.texts("custom", block.custom());
        out.text("source", block.source());
    }

    private static ArmsLengthDescriptor armsLength(FieldReader in) {
        return new ArmsLengthDescriptor(
                in.text("headquarters", "the region that suppliers are controlled from"),
                in.numberOr("advantage", 0),
                in.numberOr("friction", 0),
                in.numberOr("frictionPerKm", 0));
    }

    private static void armsLength(FieldWriter out, ArmsLengthDescriptor terms) {
        out.text("headquarters", terms.headquarters());
        out.number("advantage", terms.advantage());
        out.number("friction", terms.friction());
        out.number("frictionPerKm", terms.frictionPerKm());
    }

    private static PlantFacts plants(FieldReader in) {
        return new PlantFacts(
                in.numberOr("load", PlantFacts.NONE.load()),
                in.flagOr("several", false),
                in.number("capacity"),
                in.row("capacityRow"));
    }

    private static void plants(FieldWriter out, PlantFacts plants) {
        out.numberUnless(PlantFacts.NONE.load(), "load", plants.load());
        out.flagIfSet("several", plants.several());
        out.number("capacity", plants.capacity());
        out.row("capacityRow", plants.capacityRow());
    }

    private static LinkDescriptor link(FieldReader in) {
        String id = in.text("id", "the name of the link, unique in the model");
        return new LinkDescriptor(
                id,
                in.textOr("label", id),
                in.text("from", "the block that sends"),
                in.text("to", "the block that receives"),
                in.numberOr("flow", 1),
                in.numberOr("weightKg", 0),
                in.numberOr("value", 0),
                in.numberOr("shipmentKg", 10_000),
                in.numberOr("coordination", 0),
                in.numberOr("unitCoordination", 0),
                in.flagOr("separable", true),
                in.object("fixedTable", ModelForm::tableUse),
                in.object("unitTable", ModelForm::tableUse),
                in.text("sharedService"),
                in.flagOr("custom", false),
                in.textOr("source", ""));
    }

    private static void link(FieldWriter out, LinkDescriptor link) {
        out.text("id", link.id());
        out.text("label", link.label());
        out.text("from", link.from());
        out.text("to", link.to());
        out.number("flow", link.flow());
        out.number("weightKg", link.weightKg());
        out.number("value", link.value());
        out.number("shipmentKg", link.shipmentKg());
        out.number("coordination", link.coordination());
        out.number("unitCoordination", link.unitCoordination());
        out.flag("separable", link.separable());
        out.objectIfPresent("fixedTable", link.fixedTable(), ModelForm::tableUse);
        out.objectIfPresent("unitTable", link.unitTable(), ModelForm::tableUse);
        out.text("sharedService", link.sharedService());
        out.flag("custom", link.custom());
        out.text("source", link.source());
    }

    static TableUse tableUse(FieldReader in) {
        return new TableUse(in.text("table", "the id of one of the model's tables"), in.numberOr("factor", 1));
    }

    static void tableUse(FieldWriter out, TableUse use) {
        out.text("table", use.table());
        out.number("factor", use.factor());
    }

    private static MarketDescriptor market(FieldReader in) {
        String id = in.text("id", "the name of the market, unique in the model");
        return new MarketDescriptor(
                id,
                in.textOr("label", id),
                in.text("region", "the region where the product is handed over"),
                in.text("from", "the block that ships the product"),
                in.number("demand", "the units a period"),
                in.numberOr("weightKg", 0),
                in.numberOr("value", 0),
                in.numberOr("shipmentKg", 10_000),
                in.row("unitRow"),
                in.flagOr("singleSource", false),
                in.textOr("source", ""));
    }

    private static void market(FieldWriter out, MarketDescriptor market) {
        out.text("id", market.id());
        out.text("label", market.label());
        out.text("region", market.region());
        out.text("from", market.from());
        out.number("demand", market.demand());
        out.number("weightKg", market.weightKg());
        out.number("value", market.value());
        out.number("shipmentKg", market.shipmentKg());
        out.row("unitRow", market.unitRow());
        out.flagIfSet("singleSource", market.singleSource());
        out.text("source", market.source());
    }

    private static CostTable table(FieldReader in) {
        return new CostTable(
                in.text("id", "the name of the table, unique in the model"),
                in.rows("rows", "one array a region of origin, with one number a region of destination"));
    }

    private static void table(FieldWriter out, CostTable table) {
        out.text("id", table.id());
        out.rows("rows", table.rows());
    }

    private static SharedServiceDescriptor sharedService(FieldReader in) {
        String id = in.text("id", "the name of the service, unique in the model");
        return new SharedServiceDescriptor(
                id,
                in.textOr("label", id),
                in.numberOr("cost", 0),
                in.object("table", ModelForm::tableUse),
                in.textOr("source", ""));
    }

    private static void sharedService(FieldWriter out, SharedServiceDescriptor service) {
        out.text("id", service.id());
        out.text("label", service.label());
        out.number("cost", service.cost());
        out.objectIfPresent("table", service.table(), ModelForm::tableUse);
        out.text("source", service.source());
    }

    private static TechnologyDescriptor technology(FieldReader in) {
        String id = in.text("id", "the name of the technology, unique in the model");
        return new TechnologyDescriptor(
                id,
                in.textOr("label", id),
                in.texts("blocks", "the blocks that it divides production into"),
                in.textOr("source", ""));
    }

    private static void technology(FieldWriter out, TechnologyDescriptor technology) {
        out.text("id", technology.id());
        out.text("label", technology.label());
        out.texts("blocks", technology.blocks());
        out.text("source", technology.source());
    }

    private static ScenarioDescriptor scenario(FieldReader in) {
        String id = in.text("id", "the name of the scenario, unique in the model");
        return new ScenarioDescriptor(
                id,
                in.textOr("title", id),
                in.objects("changes", "what differs from the model as it stands", ModelForm::change));
    }

    private static void scenario(FieldWriter out, ScenarioDescriptor scenario) {
        out.text("id", scenario.id());
        out.text("title", scenario.title());
        out.objects("changes", scenario.changes(), ModelForm::change);
    }

    private static ChangeDescriptor change(FieldReader in) {
        return new ChangeDescriptor(
                in.text("path", "what changes, such as regions.Savannakhet.wage"),
                in.constantOr("operation", ChangeDescriptor.Operation.SET),
                in.number("value", "the new number, or the factor"));
    }

    private static void change(FieldWriter out, ChangeDescriptor change) {
        out.text("path", change.path());
        out.text("operation", change.operation().name());
        out.number("value", change.value());
    }
}
