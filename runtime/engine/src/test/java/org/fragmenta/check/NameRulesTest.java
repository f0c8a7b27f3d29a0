package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fragmenta.check.RuleAssert.rulesOn;

import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    /** The list, its code, and the number of the added element. */
    @ParameterizedTest
    @CsvSource({
        "blocks, DUPLICATE_BLOCK, Block Cutting, 3",
        "links, DUPLICATE_LINK, Link CutPanels, 2",
        "scenarios, DUPLICATE_SCENARIO, Scenario FastBorders, 1",
        "regions, DUPLICATE_REGION, Region Bangkok, 4",
        "countries, DUPLICATE_COUNTRY, Country LAO, 3",
        "routes, DUPLICATE_ROUTE, Route Highway, 2",
        "borders, DUPLICATE_BORDER, Border FriendshipBridge, 1",
        "agreements, DUPLICATE_AGREEMENT, Agreement ATIGA, 1"
    })
    void refusesTwoElementsOfOneName(String list, Diagnostic diagnostic, String said, int position) {
        Edit edit = Edit.of(GarmentModel.valid());
        edit.add(list, edit.get(list + "[0]"));

        rulesOn(edit).findOnly(diagnostic, list + "[" + position + "].id", said + " is declared twice, as number 1");
    }

    @Test
    void refusesTwoMarketsOfOneName() {
        rulesOn(Edit.of(GarmentModel.valid()).set("markets[1].id", "UnitedStates"))
                .findOnly(Diagnostic.DUPLICATE_MARKET, "markets[1].id", "Market UnitedStates is declared twice");
    }

    @Test
    void refusesTwoTablesOfOneName() {
        rulesOn(withTable().add("tables", table("Freight")))
                .findOnly(Diagnostic.DUPLICATE_TABLE, "tables[1].id", "Table Freight is declared twice");
        rulesOn(withTable()).findNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "links", "scenarios", "routes", "borders", "agreements"})
    void refusesAnElementWithoutAName(String list) {
        Edit edit = Edit.of(GarmentModel.valid());
        edit.add(list, Edit.with((Record) edit.get(list + "[0]"), "id", " "));
        List<?> all = (List<?>) edit.get(list);

        assertThat(ModelRules.check(edit.model()))
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FRG-106", list + "[" + (all.size() - 1) + "].id"));
    }

    @Test
    void refusesAModelWithoutAName() {
        rulesOn(Edit.of(GarmentModel.valid()).set("id", ""))
                .findOnly(Diagnostic.BLANK_NAME, "id", "The model has no name");
    }

    @Test
    void saysWhichElementHasNoName() {
        Edit edit = Edit.of(GarmentModel.valid());

        rulesOn(edit.set("agreements[0].id", ""))
                .findOnly(Diagnostic.BLANK_NAME, "agreements[0].id", "Agreement number 1 has no name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"East.West", "*", "a=b", "x[1]", " padded", "padded ", "two\nlines"})
    void refusesANameThatASettingCannotAddress(String name) {
        rulesOn(Edit.of(GarmentModel.valid()).set("routes.Highway.id", name))
                .findOnly(Diagnostic.UNUSABLE_NAME, "routes." + name + ".id", "of a route");
    }

    @ParameterizedTest
    @ValueSource(strings = {"East West", "Hà-Nội", "R2_b", "東京"})
    void acceptsNamesOfAnyLanguage(String name) {
        rulesOn(Edit.of(GarmentModel.valid()).set("routes.Highway.id", name)).findNothing();
    }

    @Test
    void reservesTheNameOfTheModelAsItStands() {
        Edit edit = Edit.of(GarmentModel.valid());

        rulesOn(edit.add("scenarios", new ScenarioDescriptor("baseline", "Nothing changes", List.of())))
                .findOnly(Diagnostic.RESERVED_NAME, "scenarios.baseline.id", "stands for the model without");
        rulesOn(Edit.of(GarmentModel.valid()).set("blocks.Cutting.label", "baseline"))
                .findNothing();
    }

    private static Edit withTable() {
        return Edit.of(GarmentModel.valid())
                .add("tables", table("Freight"))
                .set("links.CutPanels.unitTable", java.util.Optional.of(new TableUse("Freight", 1)));
    }

    private static CostTable table(String id) {
        ModelDescriptor model = GarmentModel.valid();
        int regions = model.regionSet().regions().size();
        return new CostTable(
                id,
                Stream.generate(() -> CostRow.of(new double[regions]))
                        .limit(regions)
                        .toList());
    }
}
