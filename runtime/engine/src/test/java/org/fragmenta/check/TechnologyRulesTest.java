package org.fragmenta.check;

import static org.fragmenta.check.RuleAssert.rulesOn;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.junit.jupiter.api.Test;

/** Technologies and governance: what a model may declare of them. */
class TechnologyRulesTest {

    private static Edit garments(TechnologyDescriptor... technologies) {
        return Edit.of(GarmentModel.valid()).set("technologies", List.of(technologies));
    }

    private static TechnologyDescriptor divided() {
        return technology("Divided", "Cutting", "Sewing", "Finishing");
    }

    private static TechnologyDescriptor technology(String id, String... blocks) {
        return new TechnologyDescriptor(id, id, List.of(blocks), "");
    }

    @Test
    void alternativesNeedNoLinkBetweenEachOther() {
        rulesOn(garments(divided(), technology("Bought", "Making", "Finishing"))
                        .add("blocks", GarmentModel.block("Making", 0.8, 0.2, 1000))
                        .add("links", GarmentModel.link("Garment", "Making", "Finishing")))
                .findNothing();
        rulesOn(garments(technology("Whole", "Finishing"), divided())).findNothing();
    }

    @Test
    void goodsMayFlowBackBetweenBlocksThatAreNeverTogether() {
        Edit apart = garments(divided(), technology("Bought", "Making", "Finishing"))
                .add("blocks", GarmentModel.block("Making", 0.8, 0.2, 1000))
                .add("links", GarmentModel.link("Garment", "Making", "Finishing"))
                .add("links", GarmentModel.link("Scrap", "Finishing", "Cutting"));
        rulesOn(apart).findOnly(Diagnostic.CYCLE, "links.Scrap", "block Cutting comes back to itself");
        rulesOn(garments(
                                technology("Whole", "Finishing", "Making"),
                                technology("Part", "Making", "Finishing", "Cutting"))
                        .set(
                                "links",
                                List.of(
                                        GarmentModel.link("Garment", "Making", "Finishing"),
                                        GarmentModel.link("Cloth", "Cutting", "Making")))
                        .remove("blocks", "Sewing")
                        .add("blocks", GarmentModel.block("Making", 0.8, 0.2, 1000)))
                .findNothing();
    }

    @Test
    void aTechnologyNamesItsUnknownBlock() {
        rulesOn(garments(divided(), technology("Bought", "Swing", "Finishing")))
                .findOnly(
                        Diagnostic.UNKNOWN_BLOCK_IN_TECHNOLOGY,
                        "technologies.Bought.blocks[0]",
                        "Technology Bought has the block \"Swing\", which is no block of the model",
                        "The blocks are Cutting, Sewing, Finishing.",
                        "Maybe write Sewing.");
    }

    @Test
    void aLinkThatNoTechnologyUsesIsAWarning() {
        rulesOn(garments(technology("Short", "Sewing", "Finishing"), technology("Bought", "Making", "Finishing"))
                        .remove("blocks", "Cutting")
                        .remove("links", "CutPanels")
                        .add("blocks", GarmentModel.block("Making", 0.8, 0.2, 1000))
                        .add("links", GarmentModel.link("Garment", "Making", "Finishing"))
                        .add("links", GarmentModel.link("Patterns", "Making", "Sewing")))
                .findOnly(
                        Diagnostic.IDLE_PART,
                        "links.Patterns",
                        "Link Patterns joins blocks Making and Sewing, which no technology has together");
    }

    @Test
    void apartMeansApartInOneTechnology() {
        Edit edit = garments(divided(), technology("Bought", "Making", "Finishing"))
                .add("blocks", GarmentModel.block("Making", 0.8, 0.2, 1000))
                .add("links", GarmentModel.link("Garment", "Making", "Finishing"))
                .set("links.Garment.separable", false)
                .set("blocks.Making.only", List.of("Bangkok"))
                .set("blocks.Sewing.only", List.of("Savannakhet"))
                .set("links.SewnGarments.separable", false);
        rulesOn(edit).findNothing();
        rulesOn(edit.set("links.CutPanels.separable", false).set("blocks.Cutting.only", List.of("Mukdahan")))
                .findOnly(Diagnostic.INSEPARABLE_APART, "links.CutPanels.separable", "no region can host");
    }

    @Test
    void headquartersAreARegionAndDistancesAreKnown() {
        rulesOn(supplied("Bankok", 0))
                .findOnly(
                        Diagnostic.UNKNOWN_HEADQUARTERS,
                        "blocks.Sewing.armsLength.headquarters",
                        "Block Sewing has the headquarters \"Bankok\" for its suppliers",
                        "Maybe write Bangkok.");
        rulesOn(supplied("", 0))
                .findOnly(
                        Diagnostic.UNKNOWN_HEADQUARTERS,
                        "blocks.Sewing.armsLength.headquarters",
                        "Block Sewing names no headquarters");
        rulesOn(nowhere(supplied("Bangkok", 0))).findNothing();
        rulesOn(nowhere(supplied("Bangkok", 0.001)))
                .findOnly(
                        Diagnostic.NO_DISTANCE,
                        "regions.Savannakhet.latitude",
                        "Region Savannakhet has no coordinates, but a supplier of block Sewing costs more the farther"
                                + " it is from headquarters Bangkok.");
        rulesOn(nowhere(supplied("Bangkok", 0.001)).set("blocks.Sewing.except", List.of("Savannakhet")))
                .findNothing();
        rulesOn(nowhere(supplied("Savannakhet", 0.001)).set("blocks.Sewing.only", List.of("Savannakhet")))
                .findNothing();
    }

    private static Edit supplied(String headquarters, double frictionPerKm) {
        return Edit.of(GarmentModel.valid())
                .set(
                        "blocks.Sewing.armsLength",
                        Optional.of(new ArmsLengthDescriptor(headquarters, 0.05, 0.02, frictionPerKm)));
    }

    private static Edit nowhere(Edit edit) {
        return edit.set("regions.Savannakhet.latitude", java.util.OptionalDouble.empty())
                .set("regions.Savannakhet.longitude", java.util.OptionalDouble.empty());
    }

    @Test
    void figuresAreZeroOrMore() {
        rulesOn(supplied("Bangkok", -0.001))
                .findOnly(
                        Diagnostic.NEGATIVE,
                        "blocks.Sewing.armsLength.frictionPerKm",
                        "Block Sewing: armsLength.frictionPerKm is -0.001");
        rulesOn(Edit.of(GarmentModel.valid()).set("economy.institutions", -1))
                .findOnly(Diagnostic.NEGATIVE, "economy.institutions", "Economy: institutions is -1");
        rulesOn(Edit.of(GarmentModel.valid()).set("regions.Bangkok.taxHolidayYears", -8))
                .findOnly(Diagnostic.NEGATIVE, "regions.Bangkok.taxHolidayYears", "taxHolidayYears is -8 (years)");
    }
}
