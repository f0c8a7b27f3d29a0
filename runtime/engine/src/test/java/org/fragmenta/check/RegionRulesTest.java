package org.fragmenta.check;

import static org.fragmenta.check.RuleAssert.rulesOn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.CostRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRulesTest {

    @Test
    void refusesUnknownRegions() {
        rulesOn(garments().set("markets.UnitedStates.region", "LosAngelos"))
                .findOnly(
                        Diagnostic.UNKNOWN_REGION_IN_MARKET,
                        "markets.UnitedStates.region",
                        "Market UnitedStates lies in LosAngelos, which is no region of Corridor.",
                        "Maybe write LosAngeles.");
        rulesOn(garments().set("blocks.Sewing.only", List.of("Bangkok", "Mukdaharn")))
                .findOnly(
                        Diagnostic.UNKNOWN_REGION_IN_BLOCK,
                        "blocks.Sewing.only[1]",
                        "Block Sewing names \"Mukdaharn\" in only, which is no region of Corridor.",
                        "Maybe write Mukdahan.");
        rulesOn(garments().set("blocks.Sewing.except", List.of("Hanoi")))
                .findOnly(
                        Diagnostic.UNKNOWN_REGION_IN_BLOCK,
                        "blocks.Sewing.except[0]",
                        "Maybe add the region to the set, or leave it out here.");
    }

    @ParameterizedTest
    @CsvSource({
        "wage, MISSING_WAGE, laborHours is 0.05",
        "rent, MISSING_RENT, floorSpace is 0.01",
        "capitalCost, MISSING_CAPITAL_COST, capital is 0.4",
        "utilityPrice, MISSING_UTILITY_PRICE, utilities is 0.1",
        "capability, MISSING_CAPABILITY, complexity is 0.35"
    })
    void refusesAMissingFactOnlyWhereABlockUsesIt(String fact, Diagnostic diagnostic, String use) {
        Edit edit = garments().set("regions.Savannakhet." + fact, OptionalDouble.empty());
        rulesOn(edit)
                .findOnly(
                        diagnostic,
                        "regions.Savannakhet." + fact,
                        "Region Savannakhet states no ",
                        "block Cutting (and Sewing, Finishing) may stand there and uses it: " + use);

        for (String block : List.of("Cutting", "Sewing", "Finishing")) {
            edit.set("blocks." + block + ".except", List.of("Savannakhet"));
        }
        rulesOn(edit).findNothing();
    }

    @Test
    void takesTheWageForSkilledLabourToo() {
        rulesOn(garments().set("regions.Bangkok.skilledWage", OptionalDouble.empty()))
                .findNothing();
        Edit skilledOnly = garments()
                .set("regions.Bangkok.skilledWage", OptionalDouble.empty())
                .set("regions.Bangkok.wage", OptionalDouble.empty());
        rulesOn(skilledOnly).findOnly(Diagnostic.MISSING_WAGE, "regions.Bangkok.wage", "states no wage");
        for (String block : List.of("Cutting", "Sewing", "Finishing")) {
            skilledOnly.set("blocks." + block + ".laborHours", 0);
        }
        rulesOn(skilledOnly)
                .findOnly(
                        Diagnostic.MISSING_SKILLED_WAGE,
                        "regions.Bangkok.skilledWage",
                        "states no wage, skilled or other,",
                        "skilledHours is 0.02");
    }

    @Test
    void asksForNoFactThatARowReplaces() {
        Edit edit = garments()
                .set("regions.Bangkok.rent", OptionalDouble.empty())
                .set("blocks.Sewing.unitRow", Optional.of(CostRow.of(1, 1, 1, 1)))
                .set("blocks.Finishing.floorSpace", 0);
        rulesOn(edit)
                .findOnly(Diagnostic.MISSING_RENT, "regions.Bangkok.rent", "block Cutting may stand there and uses it");
        rulesOn(edit.set("blocks.Cutting.only", List.of("Mukdahan"))).findNothing();
    }

    @Test
    void asksForNoCapabilityWhereBlocksAreSimple() {
        Edit edit = garments().set("regions.Bangkok.capability", OptionalDouble.empty());
        edit.set("blocks.Cutting.complexity", 0).set("blocks.Sewing.complexity", 0);
        rulesOn(edit)
                .findOnly(
                        Diagnostic.MISSING_CAPABILITY,
                        "regions.Bangkok.capability",
                        "block Finishing may stand there and uses it");
        rulesOn(edit.set("blocks.Finishing.complexity", 0)).findNothing();
    }

    @Test
    void refusesHalfCoordinates() {
        rulesOn(garments().set("regions.LosAngeles.longitude", OptionalDouble.empty()))
                .findOnly(
                        Diagnostic.HALF_COORDINATES,
                        "regions.LosAngeles.longitude",
                        "Region LosAngeles states its latitude but no longitude.",
                        "degrees east");
        rulesOn(garments().set("regions.Bangkok.latitude", OptionalDouble.empty()))
                .findOnly(Diagnostic.HALF_COORDINATES, "regions.Bangkok.latitude", "degrees north");
    }

    @Test
    void refusesTwoCurrencies() {
        rulesOn(garments().set("currency", "THB"))
                .findOnly(
                        Diagnostic.CURRENCY_MISMATCH,
                        "currency",
                        "Model Garments counts in THB, region set Corridor in USD.",
                        "Maybe state the model in USD");
        rulesOn(garments().set("currency", "THB").set("regionSet.currency", "THB"))
                .findNothing();
    }

    @Test
    void refusesARegionWithoutACountry() {
        rulesOn(garments().set("regions.Bangkok.country", " "))
                .findOnly(Diagnostic.NO_COUNTRY, "regions.Bangkok.country", "Region Bangkok lies in no country.");
    }

    private static Edit garments() {
        return Edit.of(GarmentModel.valid());
    }
}
