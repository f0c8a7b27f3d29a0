package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fragmenta.check.RuleAssert.rulesOn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.junit.jupiter.api.Test;

class TradeRulesTest {

    @Test
    void refusesRoutesToNowhere() {
        rulesOn(garments().set("routes.Bridge.to", "Savanakhet"))
                .findOnly(
                        Diagnostic.UNKNOWN_REGION_IN_ROUTE,
                        "routes.Bridge.to",
                        "Route Bridge ends in \"Savanakhet\", which is no region of Corridor.",
                        "Maybe write Savannakhet.");
        rulesOn(garments().set("routes.Bridge.to", "Mukdahan"))
                .findOnly(Diagnostic.SELF_ROUTE, "routes.Bridge.to", "Route Bridge leads from Mukdahan to Mukdahan.");
    }

    @Test
    void refusesBordersOfUnknownCountries() {
        rulesOn(garments().set("borders.FriendshipBridge.first", "LAOS"))
                .findOnly(
                        Diagnostic.UNKNOWN_COUNTRY_IN_BORDER,
                        "borders.FriendshipBridge.first",
                        "Border FriendshipBridge names the country \"LAOS\", in which no region of Corridor lies.",
                        "Maybe write LAO.");
        rulesOn(garments().set("borders.FriendshipBridge.first", "THA"))
                .findOnly(Diagnostic.SELF_BORDER, "borders.FriendshipBridge.second", "lies between THA and THA.");
    }

    @Test
    void refusesTwoBordersBetweenTheSameCountries() {
        rulesOn(garments().add("borders", new BorderDescriptor("SecondBridge", "THA", "LAO", 3, 50, "illustrative")))
                .findOnly(
                        Diagnostic.REPEATED_BORDER,
                        "borders.SecondBridge",
                        "Border SecondBridge lies between THA and LAO, as border FriendshipBridge does.");
    }

    @Test
    void refusesUnknownMembersOfAgreements() {
        rulesOn(garments().set("agreements.ATIGA.members", List.of("THA", "LAO", "VNM")))
                .findOnly(
                        Diagnostic.UNKNOWN_COUNTRY_IN_AGREEMENT,
                        "agreements.ATIGA.members[2]",
                        "Agreement ATIGA has the member \"VNM\", in which no region of Corridor lies.");
    }

    @Test
    void knowsCountriesByTheirFactsToo() {
        rulesOn(garments()
                        .add("countries", GarmentModel.country("VNM"))
                        .set("agreements.ATIGA.members", List.of("THA", "LAO", "VNM")))
                .findNothing();
    }

    @Test
    void refusesRegionsThatNoWayJoins() {
        rulesOn(garments().set("fallback", Optional.empty()))
                .findOnly(
                        Diagnostic.NO_WAY,
                        "regions.LosAngeles",
                        "No chain of routes leads between regions LosAngeles and Bangkok, but link CutPanels may send"
                                + " goods from LosAngeles to Bangkok.",
                        "Maybe add the route that joins LosAngeles to the others");
        rulesOn(garments()
                        .set("fallback", Optional.empty())
                        .add("routes", GarmentModel.route("Pacific", "Bangkok", "LosAngeles")))
                .findNothing();
    }

    @Test
    void reportsASetWithoutAnyRouteOnce() {
        rulesOn(garments().set("fallback", Optional.empty()).set("routes", List.of()))
                .findOnly(Diagnostic.NO_WAY, "routes", "Region set Corridor states neither routes nor a fallback");
    }

    @Test
    void needsNoWayWhereNothingTravels() {
        Edit edit = garments().set("fallback", Optional.empty()).set("routes", List.of());
        for (String owner :
                List.of("links.CutPanels", "links.SewnGarments", "markets.UnitedStates", "markets.Thailand")) {
            edit.set(owner + ".weightKg", 0).set(owner + ".value", 0);
        }
        rulesOn(edit).findNothing();
    }

    @Test
    void needsNoWayToARegionThatHostsNothing() {
        Edit edit = garments().set("fallback", Optional.empty()).set("markets", List.of());
        for (String block : List.of("Cutting", "Sewing", "Finishing")) {
            edit.set("blocks." + block + ".except", List.of("LosAngeles"));
        }
        rulesOn(edit).findNothing();
    }

    @Test
    void refusesTheGreatCircleWithoutCoordinates() {
        rulesOn(garments()
                        .set("regions.LosAngeles.latitude", OptionalDouble.empty())
                        .set("regions.LosAngeles.longitude", OptionalDouble.empty()))
                .findOnly(
                        Diagnostic.NO_COORDINATES,
                        "regions.LosAngeles.latitude",
                        "Region LosAngeles has no coordinates and no route to the rest");
        rulesOn(garments()
                        .set("regions.Mukdahan.latitude", OptionalDouble.empty())
                        .set("regions.Mukdahan.longitude", OptionalDouble.empty()))
                .findNothing();
    }

    @Test
    void refusesABorderThatIsCrossedWithoutFacts() {
        rulesOn(garments().remove("countries", "USA"))
                .findOnly(
                        Diagnostic.MISSING_COUNTRY_FACTS,
                        "regions.LosAngeles.country",
                        "Country USA has no trade facts, but goods of link CutPanels may cross its border between"
                                + " Bangkok and LosAngeles, where the hours and fees are not stated.",
                        "Maybe declare the country USA with its tariff, hours and fees");
    }

    @Test
    void asksForTheTariffWhereOnlyTheBorderIsStated() {
        Edit edit = garments().remove("countries", "LAO").set("agreements", List.of());
        rulesOn(edit)
                .findOnly(
                        Diagnostic.MISSING_COUNTRY_FACTS,
                        "regions.Savannakhet.country",
                        "Country LAO has no trade facts");
        for (String block : List.of("Cutting", "Sewing", "Finishing")) {
            edit.set("blocks." + block + ".except", List.of("LosAngeles"));
        }
        edit.set("markets", List.of());
        rulesOn(edit)
                .findOnly(
                        Diagnostic.MISSING_COUNTRY_FACTS,
                        "regions.Savannakhet.country",
                        "between Bangkok and Savannakhet, where the tariff is not stated");
        rulesOn(edit.add("agreements", new AgreementDescriptor("Both", List.of("LAO", "THA"), 0, "illustrative")))
                .findNothing();
    }

    @Test
    void needsNoFactsOfACountryThatGoodsNeverEnter() {
        Edit edit = garments().remove("countries", "USA").set("markets", List.of());
        for (String block : List.of("Cutting", "Sewing", "Finishing")) {
            edit.set("blocks." + block + ".except", List.of("LosAngeles"));
        }
        rulesOn(edit).findNothing();
    }

    @Test
    void needsFactsOfACountryThatGoodsOnlyPassThrough() {
        Edit edit = garments()
                .set("markets", List.of())
                .set("fallback", Optional.empty())
                .set("agreements", List.of())
                .remove("countries", "USA")
                .set("routes.Bridge.to", "LosAngeles")
                .add("routes", GarmentModel.route("Detour", "LosAngeles", "Savannakhet"));
        for (String block : List.of("Cutting", "Sewing", "Finishing")) {
            edit.set("blocks." + block + ".except", List.of("LosAngeles"));
        }
        rulesOn(edit)
                .findOnly(
                        Diagnostic.MISSING_COUNTRY_FACTS,
                        "regions.LosAngeles.country",
                        "may cross its border between Mukdahan and LosAngeles");
    }

    @Test
    void comparesDemandWithOutput() {
        rulesOn(garments().set("output", 1_000_000))
                .findOnly(
                        Diagnostic.DEMAND_ABOVE_OUTPUT,
                        "output",
                        "The markets ask for 1200000 units a period, but model Garments makes only 1000000.",
                        "Maybe set the output to 1200000");
        rulesOn(garments().set("output", 1_500_000))
                .findOnly(Diagnostic.DEMAND_BELOW_OUTPUT, "output", "The markets take 1200000 of the 1500000 units");
        rulesOn(garments().set("output", 0))
                .findOnly(Diagnostic.NO_OUTPUT, "output", "makes no output, but its markets ask for 1200000");
        rulesOn(garments().set("output", 0).set("markets", List.of())).findNothing();
        rulesOn(garments().set("output", 1_200_000.1)).findNothing();
    }

    @Test
    void warnsOfGoodsThatTravelForNothing() {
        rulesOn(garments().set("links.CutPanels.value", 0))
                .findOnly(
                        Diagnostic.WEIGHT_WITHOUT_VALUE,
                        "links.CutPanels.value",
                        "Goods of link CutPanels weigh 0.3 kg a unit but have no value.",
                        "Maybe state the value of a unit in USD.");
        rulesOn(garments().set("markets.Thailand.weightKg", 0))
                .findOnly(
                        Diagnostic.VALUE_WITHOUT_WEIGHT,
                        "markets.Thailand.weightKg",
                        "Goods of market Thailand are worth 8 a unit but have no weight.");
        Edit free = garments().set("links.CutPanels.weightKg", 0);
        for (String route : List.of("routes.Highway", "routes.Bridge", "fallback")) {
            free.set(route + ".costPerTonneKm", 0).set(route + ".handlingPerTonne", 0);
        }
        rulesOn(free).findNothing();
    }

    @Test
    void warnsOfSharesThatLookLikePercentages() {
        rulesOn(garments().set("countries.LAO.tariff", 5))
                .findOnly(
                        Diagnostic.LIKE_A_PERCENTAGE,
                        "countries.LAO.tariff",
                        "Country LAO: tariff is 5.",
                        "Maybe write 0.05 if 5 % is meant.");
        rulesOn(garments().set("regions.Bangkok.capitalCost", 12))
                .findOnly(Diagnostic.LIKE_A_PERCENTAGE, "regions.Bangkok.capitalCost", "0.12");
        rulesOn(garments().set("countries.LAO.tariff", 1)).findNothing();
        assertThat(Diagnostic.LIKE_A_PERCENTAGE.severity()).isEqualTo(Severity.WARNING);
    }

    private static Edit garments() {
        return Edit.of(GarmentModel.valid());
    }
}
