package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fragmenta.check.RuleAssert.rulesOn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blocks.Sewing.laborHours",
                "blocks.Sewing.skilledHours",
                "blocks.Sewing.capital",
                "blocks.Sewing.floorSpace",
                "blocks.Sewing.utilities",
                "blocks.Sewing.profit",
                "blocks.Sewing.setup",
                "blocks.Sewing.fixedCost",
                "links.CutPanels.flow",
                "links.CutPanels.weightKg",
                "links.CutPanels.value",
                "links.CutPanels.coordination",
                "links.CutPanels.unitCoordination",
                "markets.Thailand.demand",
                "markets.Thailand.weightKg",
                "markets.Thailand.value",
                "regions.Bangkok.wage",
                "regions.Bangkok.skilledWage",
                "regions.Bangkok.rent",
                "regions.Bangkok.capitalCost",
                "regions.Bangkok.utilityPrice",
                "regions.Bangkok.setupFactor",
                "countries.LAO.tariff",
                "countries.LAO.importHours",
                "countries.LAO.exportHours",
                "countries.LAO.importFee",
                "countries.LAO.exportFee",
                "routes.Bridge.km",
                "routes.Bridge.hours",
                "routes.Bridge.costPerTonneKm",
                "routes.Bridge.handlingPerTonne",
                "borders.FriendshipBridge.hours",
                "borders.FriendshipBridge.fee",
                "agreements.ATIGA.tariff",
                "fallback.costPerTonneKm",
                "fallback.handlingPerTonne",
                "economy.timeCost",
                "economy.complexityPenalty",
                "output"
            })
    void refusesANegativeNumber(String path) {
        String field = path.substring(path.lastIndexOf('.') + 1);

        rulesOn(garments().set(path, -0.25))
                .findOnly(
                        Diagnostic.NEGATIVE,
                        path,
                        field + " is -0.25 (",
                        "it must be at least 0. What is used less than not at all would earn money",
                        "Maybe write 0.25, or 0 where there is none.");
    }

    @ParameterizedTest
    @CsvSource({
        "blocks.Sewing.complexity, NOT_A_SHARE, 1.25, from 0 to 1, write 0.0125 if 1.25 % is meant.",
        "blocks.Sewing.complexity, NOT_A_SHARE, -0.5, from 0 to 1, write a number from 0",
        "regions.Bangkok.profitTax, NOT_A_SHARE, 20, from 0 to 1, write 0.2",
        "regions.Bangkok.capability, NOT_A_SHARE, 400, from 0 to 1, write a number from 0",
        "economy.complexitySlack, NOT_A_SHARE, 2, from 0 to 1, write 0.02",
        "economy.discountRate, DISCOUNT_RATE, 10, at least 0 and below 1, write 0.1",
        "economy.discountRate, DISCOUNT_RATE, 1, at least 0 and below 1, write 0.1",
        "economy.discountRate, DISCOUNT_RATE, -0.1, at least 0 and below 1, write 0.1",
        "blocks.Sewing.lifeYears, SHORT_LIFE, 0.5, at least 1, fixedCost",
        "regions.Bangkok.productivity, NO_PRODUCTIVITY, 0, above 0, write 1 for the norm",
        "fallback.detour, SHORT_DETOUR, 0.9, at least 1, write 1.3",
        "fallback.speedKmPerHour, NOT_POSITIVE, 0, above 0, write 40 for trucks",
        "links.CutPanels.shipmentKg, NOT_POSITIVE, 0, above 0, container",
        "markets.Thailand.shipmentKg, NOT_POSITIVE, -1, above 0, container",
        "regions.Bangkok.latitude, LATITUDE, 100.5, from -90 to 90, swapped",
        "regions.Bangkok.longitude, LONGITUDE, 241.76, from -180 to 180, write -118.24"
    })
    void refusesANumberOutsideItsRange(String path, Diagnostic diagnostic, double value, String range, String advice) {
        rulesOn(garments().set(path, value))
                .findOnly(diagnostic, path, " is " + PlainNumber.of(value) + " (", "it must be " + range + ".", advice);
    }

    @ParameterizedTest
    @CsvSource({
        "blocks.Sewing.complexity, 1",
        "regions.Bangkok.profitTax, 1",
        "regions.Bangkok.capability, 0",
        "economy.discountRate, 0",
        "economy.discountRate, 0.99",
        "blocks.Sewing.lifeYears, 1",
        "regions.Bangkok.productivity, 0.001",
        "fallback.detour, 1",
        "links.CutPanels.shipmentKg, 0.001",
        "regions.Bangkok.latitude, -90",
        "regions.Bangkok.longitude, 180",
        "links.CutPanels.flow, 0",
        "routes.Bridge.km, 0"
    })
    void acceptsTheEndsOfARange(String path, double value) {
        rulesOn(garments().set(path, value)).findNothing();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoFiniteNumber(double value) {
        for (String path : List.of(
                "blocks.Sewing.setup",
                "links.CutPanels.flow",
                "regions.Bangkok.latitude",
                "economy.discountRate",
                "routes.Bridge.km",
                "fallback.detour",
                "output",
                "countries.LAO.tariff")) {
            rulesOn(garments().set(path, value))
                    .findOnly(Diagnostic.NOT_FINITE, path, " is " + value + "; it must be a finite number");
        }
    }

    @Test
    void refusesAScenarioThatSetsNoFiniteNumber() {
        rulesOn(garments()
                        .add(
                                "scenarios",
                                new ScenarioDescriptor(
                                        "Boom",
                                        "Boom",
                                        List.of(
                                                new ChangeDescriptor("output", ChangeDescriptor.Operation.SCALE, 2),
                                                new ChangeDescriptor(
                                                        "regions.Bangkok.wage",
                                                        ChangeDescriptor.Operation.SET,
                                                        Double.NaN)))))
                .findOnly(
                        Diagnostic.NOT_FINITE,
                        "scenarios.Boom.changes[1].value",
                        "Scenario Boom: changes[1].value is NaN",
                        "what regions.Bangkok.wage becomes");
    }

    @Test
    void refusesANegativeFactorOfATable() {
        Edit edit = garments()
                .add("tables", new CostTable("Freight", rows(4, 4)))
                .set("links.CutPanels.unitTable", Optional.of(new TableUse("Freight", 2)));
        rulesOn(edit).findNothing();
        rulesOn(edit.set("links.CutPanels.unitTable", Optional.of(new TableUse("Freight", -2))))
                .findOnly(Diagnostic.NEGATIVE, "links.CutPanels.unitTable.factor", "unitTable.factor is -2 ");
    }

    @Test
    void refusesNegativeCells() {
        rulesOn(garments().set("blocks.Sewing.setupRow", Optional.of(CostRow.of(1, -3, -4, 0))))
                .findOnly(
                        Diagnostic.NEGATIVE_CELL,
                        "blocks.Sewing.setupRow[1]",
                        "Block Sewing: setupRow holds the negative cost -3 for Mukdahan, and 1 more in its row.");
        rulesOn(garments().set("markets.Thailand.unitRow", Optional.of(CostRow.of(-1, 0, 0, 0))))
                .findOnly(Diagnostic.NEGATIVE_CELL, "markets.Thailand.unitRow[0]", "-1 for Bangkok.");
        rulesOn(garments().set("blocks.Sewing.setupRow", Optional.of(CostRow.of(1, 0, Double.POSITIVE_INFINITY, 0))))
                .findNothing();
        rulesOn(withTable(rows(4, 4)).set("tables.Freight.rows[2]", CostRow.of(0, 0, 0, -1)))
                .findOnly(
                        Diagnostic.NEGATIVE_CELL,
                        "tables.Freight.rows[2][3]",
                        "Table Freight holds the negative cost -1 from Savannakhet to LosAngeles");
    }

    @Test
    void refusesNegativeNumbersOfWhatIsShared() {
        rulesOn(garments().set("blocks.Sewing.plants", new PlantFacts(-1, false, OptionalDouble.empty())))
                .findOnly(Diagnostic.NEGATIVE, "blocks.Sewing.plants.load", "plants.load is -1");
        rulesOn(garments().set("blocks.Finishing.plants", new PlantFacts(1, true, OptionalDouble.of(-2))))
                .findOnly(Diagnostic.NEGATIVE, "blocks.Finishing.plants.capacity", "plants.capacity is -2 (units");
        rulesOn(garments().set("regions.Bangkok.site", new SiteFacts(-5, OptionalDouble.of(3), 0, 0, Optional.empty())))
                .findOnly(Diagnostic.NEGATIVE, "regions.Bangkok.site.entry", "site.entry is -5");
        rulesOn(garments().set("regions.Bangkok.site", new SiteFacts(5, OptionalDouble.of(-3), 0, 0, Optional.empty())))
                .findOnly(Diagnostic.NEGATIVE, "regions.Bangkok.site.capacity", "site.capacity is -3");
    }

    @Test
    void refusesCapacitiesThatNoPlantsCanHave() {
        String path = "blocks.Finishing.plants.capacityRow";
        double unlimited = Double.POSITIVE_INFINITY;
        rulesOn(severalPlants(CostRow.of(5, 0, unlimited, 1e6))).findNothing();
        rulesOn(severalPlants(CostRow.of(5, 0, -2, -1)))
                .findOnly(
                        Diagnostic.NEGATIVE_CELL,
                        path + "[2]",
                        "Block Finishing: plants.capacityRow holds the negative capacity -2 for Savannakhet.");
        rulesOn(severalPlants(CostRow.of(5, 0)))
                .findOnly(
                        Diagnostic.ROW_SIZE,
                        path,
                        "plants.capacityRow has 2 cells for the 4 regions of Corridor. Which capacity belongs to");
    }

    private static Edit severalPlants(CostRow capacities) {
        return garments()
                .set(
                        "blocks.Finishing.plants",
                        new PlantFacts(1, true, OptionalDouble.empty(), Optional.of(capacities)));
    }

    @Test
    void refusesRowsAndTablesThatDoNotMatchTheRegions() {
        rulesOn(garments().set("blocks.Sewing.unitRow", Optional.of(CostRow.of(1, 2, -3))))
                .findOnly(
                        Diagnostic.ROW_SIZE,
                        "blocks.Sewing.unitRow",
                        "Block Sewing: unitRow has 3 cells for the 4 regions of Corridor.");
        rulesOn(withTable(rows(3, 4)))
                .findOnly(Diagnostic.TABLE_SIZE, "tables.Freight.rows", "Table Freight has 3 rows for the 4 regions");
        rulesOn(withTable(rows(4, 4)).set("tables.Freight.rows[1]", CostRow.of(1)))
                .findOnly(
                        Diagnostic.TABLE_SIZE,
                        "tables.Freight.rows[1]",
                        "Table Freight: row 2 has 1 cells for the 4 regions");
        rulesOn(withTable(rows(4, 4))).findNothing();
    }

    @Test
    void refusesAnUnknownTableAndWarnsOfAnUnusedOne() {
        rulesOn(withTable(rows(4, 4)).set("links.CutPanels.unitTable", Optional.of(new TableUse("Fright", 1))))
                .findOnly(
                        Diagnostic.UNKNOWN_TABLE,
                        "links.CutPanels.unitTable.table",
                        "Link CutPanels takes its cost from table \"Fright\", which the model does not declare",
                        "Maybe write Freight.");
        rulesOn(garments().add("tables", new CostTable("Freight", rows(4, 4))))
                .findOnly(Diagnostic.UNUSED_TABLE, "tables.Freight", "Table Freight is used by no link");
    }

    @Test
    void reportsEveryNumberOfItsOwn() {
        Edit edit = garments()
                .set("blocks.Sewing.laborHours", -1)
                .set("blocks.Cutting.setup", Double.NaN)
                .set("regions.LosAngeles.rent", -2)
                .set("routes.Highway.km", -3);

        assertThat(ModelRules.check(edit.model()))
                .extracting(Finding::path)
                .containsExactly(
                        "blocks.Cutting.setup",
                        "blocks.Sewing.laborHours",
                        "regions.LosAngeles.rent",
                        "routes.Highway.km");
    }

    private static Edit withTable(List<CostRow> rows) {
        return garments()
                .add("tables", new CostTable("Freight", rows))
                .set("links.CutPanels.unitTable", Optional.of(new TableUse("Freight", 1)));
    }

    private static List<CostRow> rows(int rows, int cells) {
        return Stream.generate(() -> CostRow.of(new double[cells])).limit(rows).toList();
    }

    private static Edit garments() {
        return Edit.of(GarmentModel.valid());
    }
}
