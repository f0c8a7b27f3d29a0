package org.fragmenta.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Place;
import org.fragmenta.dsl.Trip;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.Conflict.Declaration;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Models without a plan, a kind of declaration each, whose answers can be told by hand. */
class ConflictsTest {
    private static final String ROOM_FOR_ONE = ", \"site\": {\"capacity\": 1}";

    @Test
    void blocks_that_stand_only_where_there_is_no_room() {
        Conflict conflict = of(
                regions(ROOM_FOR_ONE, ""),
                "{\"id\": \"A\", \"unitRow\": [1, 2], \"only\": [\"Hanoi\"]},"
                        + "{\"id\": \"B\", \"unitRow\": [1, 5], \"only\": [\"Hanoi\"]}",
                chain(""));
        assertThat(statements(conflict))
                .containsExactly(
                        "blocks.A.only: Block A stands only in Hanoi.",
                        "blocks.B.only: Block B stands only in Hanoi.",
                        "regions.Hanoi.site.capacity: Region Hanoi has room for a load of 1; all blocks of the model are"
                                + " a load of 2.");
        assertThat(repairs(conflict))
                .containsExactly(
                        "2: raise the capacity of region Hanoi from 1 to 2",
                        "3: let block A stand in Vinh",
                        "6: let block B stand in Vinh");
    }

    @Test
    void blocks_that_are_kept_out_of_a_region() {
        Conflict conflict = of(
                regions(ROOM_FOR_ONE, ""),
                "{\"id\": \"A\", \"unitRow\": [1, 2], \"except\": [\"Vinh\"]},"
                        + "{\"id\": \"B\", \"unitRow\": [1, 5], \"except\": [\"Vinh\"]}",
                chain(""));
        assertThat(statements(conflict)).contains("blocks.A.except: Block A does not stand in Vinh.");
        assertThat(repairs(conflict)).contains("3: no longer keep block A out of Vinh");
    }

    @Test
    void blocks_beyond_the_capability_of_a_region() {
        Conflict conflict = of(
                regions(
                        ", \"wage\": 1, \"capability\": 0.5, \"site\": {\"capacity\": 1}",
                        ", \"wage\": 1, \"capability\": 0.3"),
                "{\"id\": \"A\", \"laborHours\": 100, \"complexity\": 0.55},"
                        + "{\"id\": \"B\", \"laborHours\": 10, \"complexity\": 0.55}",
                chain("") + ", \"economy\": {\"complexitySlack\": 0.1}");
        assertThat(statements(conflict))
                .contains("blocks.A.complexity: Block A has complexity 0.55, more than 0.1 (complexitySlack) above the"
                        + " capability of Vinh (0.3).");
        // Labour is 5 % dearer in Hanoi; in Vinh it is 10 % dearer for a block that comes within reach of it, and 25 %
        // where
        // slack alone is raised.
        assertThat(repairs(conflict))
                .containsExactly(
                        "115.5: raise the capacity of region Hanoi from 1 to 2",
                        "116: lower the complexity of block B from 0.55 to 0.4 [blocks.B.complexity=0.4]",
                        "116: raise the capability of region Vinh from 0.3 to 0.45 [regions.Vinh.capability=0.45]",
                        "117.5: raise complexitySlack from 0.1 to 0.25 [economy.complexitySlack=0.25]",
                        "120.5: lower the complexity of block A from 0.55 to 0.4 [blocks.A.complexity=0.4]");
    }

    @Test
    void rows_that_leave_cells_open() {
        Conflict conflict = of(
                regions(ROOM_FOR_ONE, ""),
                "{\"id\": \"A\", \"unitRow\": [1, 2], \"setupRow\": [7, null]},"
                        + "{\"id\": \"B\", \"unitRow\": [1, null]}",
                chain(""));
        assertThat(statements(conflict))
                .contains(
                        "blocks.A.setupRow: The set-up row of block A marks Vinh as impossible.",
                        "blocks.B.unitRow: The unit cost row of block B marks Vinh as impossible.");
        assertThat(repairs(conflict))
                .contains(
                        "10: write 7 in the set-up row of block A for Vinh, the most that it states",
                        "9: write 1 in the unit cost row of block B for Vinh, the most that it states");
    }

    @Test
    void markets_that_a_region_cannot_serve() {
        Conflict conflict = of(
                regions(ROOM_FOR_ONE, ""),
                "{\"id\": \"A\", \"unitRow\": [1, 2]}, {\"id\": \"B\", \"unitRow\": [1, null]}",
                chain("") + ", \"markets\": [{\"id\": \"Hue\", \"region\": \"Hanoi\", \"from\": \"A\", \"demand\": 1,"
                        + " \"unitRow\": [3, null]}]");
        assertThat(statements(conflict))
                .contains("markets.Hue.unitRow: The cost row of market Hue marks Vinh as impossible for block A, which"
                        + " serves it.");
        assertThat(repairs(conflict))
                .contains("6: write 3 in the cost row of market Hue for Vinh, the most that it states");
    }

    @Test
    void links_that_keep_blocks_together() {
        Conflict conflict =
                of(regions(ROOM_FOR_ONE, ROOM_FOR_ONE), two(), chain(", \"coordination\": 4, \"separable\": false"));
        assertThat(statements(conflict).get(0))
                .isEqualTo("links.AB.separable: Link AB keeps blocks A and B in one region.");
        assertThat(repairs(conflict))
                .containsExactly(
                        "2: raise the capacity of region Hanoi from 1 to 2",
                        "6: raise the capacity of region Vinh from 1 to 2",
                        "8: let link AB be separable");
    }

    @Test
    void tables_that_join_no_pair_both_ways() {
        Conflict conflict = of(
                regions("", ""),
                two() + ", {\"id\": \"C\", \"unitRow\": [1, 1]}",
                "\"links\": [{\"id\": \"AB\", \"from\": \"A\", \"to\": \"B\", \"unitTable\": {\"table\": \"toHanoi\"}},"
                        + "{\"id\": \"BC\", \"from\": \"B\", \"to\": \"C\", \"unitTable\": {\"table\": \"fromVinh\"}}],"
                        + "\"tables\": [{\"id\": \"toHanoi\", \"rows\": [[2, null], [9, null]]},"
                        + "{\"id\": \"fromVinh\", \"rows\": [[null, null], [0, 1]]}]");
        assertThat(statements(conflict))
                .containsExactly(
                        "tables.toHanoi: Table toHanoi of link AB marks 2 of 4 pairs of regions as impossible: Hanoi to"
                                + " Vinh, Vinh to Vinh.",
                        "tables.fromVinh: Table fromVinh of link BC marks 2 of 4 pairs of regions as impossible: Hanoi to"
                                + " Hanoi, Hanoi to Vinh.");
        assertThat(repairs(conflict))
                .containsExactly(
                        "6: write 1 in table fromVinh for Hanoi to Hanoi, the most that it states",
                        "14: write 9 in table toHanoi for Hanoi to Vinh, the most that it states");
    }

    @Test
    void services_that_cannot_be_opened() {
        Conflict conflict = of(
                regions(ROOM_FOR_ONE, ROOM_FOR_ONE),
                two(),
                chain(", \"sharedService\": \"Shuttle\"")
                        + ", \"sharedServices\": [{\"id\": \"Shuttle\", \"table\": {\"table\": \"lines\"}}],"
                        + "\"tables\": [{\"id\": \"lines\", \"rows\": [[6, null], [null, 0]]}]");
        assertThat(statements(conflict))
                .contains(
                        "tables.lines: Table lines of service Shuttle marks 2 of 4 pairs of regions as impossible: Hanoi to"
                                + " Vinh, Vinh to Hanoi.");
        assertThat(repairs(conflict))
                .contains("10: write 6 in table lines for Hanoi to Vinh and Vinh to Hanoi, the most that it states");
    }

    @Test
    void regions_that_take_so_many_blocks() {
        Conflict conflict = of(
                regions(", \"site\": {\"countRow\": [5]}", ", \"site\": {\"countRow\": [null, 7]}"),
                "{\"id\": \"A\", \"unitRow\": [1, 3], \"only\": [\"Hanoi\"]}, {\"id\": \"B\", \"unitRow\": [1, 3]}",
                chain(""));
        assertThat(statements(conflict))
                .containsExactly(
                        "blocks.A.only: Block A stands only in Hanoi.",
                        "regions.Hanoi.site.countRow: Region Hanoi takes at most 1 block by its countRow.",
                        "regions.Vinh.site.countRow: Region Vinh cannot take blocks in numbers of 1 by its countRow.");
        assertThat(repairs(conflict))
                .containsExactly(
                        "7: write 5 in the countRow of region Hanoi for 2 blocks, the most that it states",
                        "13: let block A stand in Vinh",
                        "16: write 7 in the countRow of region Vinh for 1 block, the most that it states");
    }

    @Test
    void plants_that_are_too_small_for_a_market_served_by_one() {
        Conflict conflict = of(
                regions("", ""),
                "{\"id\": \"A\", \"unitRow\": [1, 2], \"setupRow\": [10, 10], \"plants\": {\"several\": true, \"capacity\":"
                        + " 50}}",
                "\"output\": 100, \"markets\": [{\"id\": \"Hue\", \"region\": \"Hanoi\", \"from\": \"A\", \"demand\": 80,"
                        + " \"unitRow\": [0, 0], \"singleSource\": true}, {\"id\": \"Tokyo\", \"region\": \"Hanoi\","
                        + " \"from\": \"A\", \"demand\": 20, \"unitRow\": [0, 0]}]");
        assertThat(statements(conflict))
                .containsExactly(
                        "blocks.A.plants.capacity: A plant of block A makes at most 50 units; its markets take 100.",
                        "markets.Hue.singleSource: Market Hue takes its 80 units from one plant of block A.");
        assertThat(repairs(conflict))
                .containsExactly(
                        "110: raise the capacity of a plant of block A from 50 to 100",
                        "140: raise the capacity of a plant of block A from 50 to 80",
                        "170: let several plants serve market Hue");
    }

    @Test
    void plants_that_are_too_small_region_by_region() {
        Conflict conflict = of(
                regions("", ""),
                "{\"id\": \"A\", \"unitRow\": [1, 2], \"setupRow\": [10, 10], \"plants\": {\"several\": true,"
                        + " \"capacityRow\": [50, 30]}}",
                "\"output\": 100, \"markets\": [{\"id\": \"Hue\", \"region\": \"Hanoi\", \"from\": \"A\", \"demand\": 80,"
                        + " \"unitRow\": [0, 0]}, {\"id\": \"Tokyo\", \"region\": \"Hanoi\", \"from\": \"A\","
                        + " \"demand\": 20, \"unitRow\": [0, 0]}]");
        assertThat(statements(conflict))
                .containsExactly(
                        "blocks.A.plants.capacityRow[Hanoi]: A plant of block A in Hanoi makes at most 50 units; its markets"
                                + " take 100.",
                        "blocks.A.plants.capacityRow[Vinh]: A plant of block A in Vinh makes at most 30 units; its markets"
                                + " take 100.");
        assertThat(repairs(conflict))
                .containsExactly(
                        "110: raise the capacity of the plant of block A in Hanoi from 50 to 100",
                        "150: raise the capacity of the plant of block A in Hanoi from 50 to 70",
                        "170: raise the capacity of the plant of block A in Vinh from 30 to 50");
    }

    @Test
    void several_changes_where_one_is_not_enough() {
        Conflict conflict = of(
                regions(ROOM_FOR_ONE, ROOM_FOR_ONE),
                "{\"id\": \"A\", \"unitRow\": [1, 4], \"only\": [\"Hanoi\"], \"plants\": {\"load\": 2}},"
                        + "{\"id\": \"B\", \"unitRow\": [8, 7], \"only\": [\"Vinh\"], \"plants\": {\"load\": 2}}",
                chain(""));
        assertThat(statements(conflict))
                .containsExactly(
                        "blocks.A.only: Block A stands only in Hanoi.",
                        "regions.Hanoi.site.capacity: Region Hanoi has room for a load of 1; all blocks of the model are a"
                                + " load of 4.");
        assertThat(repairs(conflict))
                .containsExactly(
                        "8: raise the capacity of region Hanoi from 1 to 2, raise the capacity of region Vinh from 1 to 2",
                        "9: let block B stand in Hanoi, raise the capacity of region Hanoi from 1 to 4",
                        "11: let block A stand in Vinh, raise the capacity of region Vinh from 1 to 4");
    }

    @Test
    void cost_methods_that_refuse() {
        ModelDescriptor model = model(
                regions(ROOM_FOR_ONE, ""),
                "{\"id\": \"A\", \"setup\": 3, \"custom\": [\"unit\"]}, {\"id\": \"B\", \"unitRow\": [1, null]}",
                "\"links\": [{\"id\": \"AB\", \"from\": \"A\", \"to\": \"B\", \"custom\": true}]");
        CustomCosts methods = new CustomCosts() {
            @Override
            public double unit(String block, Place place, double standard) {
                return place.id().equals("Vinh") ? Double.POSITIVE_INFINITY : 5;
            }

            @Override
            public double link(String link, Trip trip, double standard) {
                return trip.from().id().equals("Hanoi") ? Double.POSITIVE_INFINITY : 1;
            }
        };
        Conflict conflict =
                Conflicts.of(CostModel.of(model, methods), Limits.standard()).orElseThrow();
        assertThat(statements(conflict))
                .contains("blocks.A.custom: The cost method of block A answers that Vinh cannot host it.");
        assertThat(conflict.repairs()).hasSize(1);
        assertThat(conflict.repairs().get(0).problem()).isPresent();
    }

    @Test
    void what_keeps_every_technology_from_a_plan() {
        String technologies = chain("")
                + ", \"markets\": [{\"id\": \"Hue\", \"region\": \"Hanoi\", \"from\": \"B\", \"demand\": 1,"
                + " \"unitRow\": [0, 0]}], \"technologies\": [{\"id\": \"Whole\", \"blocks\": [\"B\"]},"
                + " {\"id\": \"Divided\", \"blocks\": [\"A\", \"B\"]}]";
        String blocks = "{\"id\": \"A\", \"unitRow\": [1, 3], \"only\": [\"Vinh\"]},"
                + "{\"id\": \"B\", \"unitRow\": [1, 3], \"only\": [\"Hanoi\"]}";
        Conflict conflict =
                of(regions(", \"site\": {\"capacity\": 0}", ", \"site\": {\"capacity\": 0}"), blocks, technologies);
        assertThat(statements(conflict))
                .as("what keeps A from Vinh is of no account, because B alone would do")
                .containsExactly(
                        "blocks.B.only: Block B stands only in Hanoi.",
                        "regions.Hanoi.site.capacity: Region Hanoi has room for a load of 0; all blocks of the model are a"
                                + " load of 2.");
        assertThat(repairs(conflict)).containsExactly("1: raise the capacity of region Hanoi from 0 to 1");
        assertThat(conflict.repairs().get(0).technology()).isEqualTo("Whole");
    }

    @Test
    void goods_that_find_no_way() {
        String goods = chain(", \"weightKg\": 1, \"value\": 1");
        ModelDescriptor lost = model(regions(ROOM_FOR_ONE, ROOM_FOR_ONE), two(), goods);
        Conflict conflict = Conflicts.of(CostModel.of(lost, CustomCosts.NONE), Limits.standard())
                .orElseThrow();
        assertThat(statements(conflict))
                .contains("links.AB: Link AB carries goods, and no chain of routes joins Hanoi to Vinh.");
        assertThat(conflict.repairs())
                .as("each leaves a model that the rules refuse")
                .isEmpty();
        Conflict kept = of(
                regions(ROOM_FOR_ONE, ""),
                "{\"id\": \"A\", \"unitRow\": [1, 2], \"only\": [\"Hanoi\"]},"
                        + "{\"id\": \"B\", \"unitRow\": [1, 5], \"only\": [\"Hanoi\"]}",
                goods);
        assertThat(repairs(kept))
                .as("where no route leads no block may be let")
                .containsExactly("2: raise the capacity of region Hanoi from 1 to 2");
    }

    @Test
    void a_model_with_a_plan_has_no_conflict() {
        ModelDescriptor model = model(regions("", ""), two(), chain(""));
        assertThat(Conflicts.of(CostModel.of(model, CustomCosts.NONE), Limits.standard()))
                .isEmpty();
    }

    @Test
    void the_exception_names_the_declarations_as_its_page_shows() throws IOException {
        ModelDescriptor model = model(
                regions(", \"capability\": 0.3", ", \"capability\": 0.2"),
                "{\"id\": \"Sewing\", \"complexity\": 1}",
                "\"economy\": {\"complexitySlack\": 0.6}");
        String told = NoPlan.of(CostModel.of(model, CustomCosts.NONE)).getMessage();
        assertThat(told.lines()).hasSize(3);
        assertThat(Files.readString(Path.of("..", "..", "docs", "diagnostics", "FRG-629.md")))
                .contains(told.replace("Model Test", "Model Garments"));
    }

    @Test
    void a_limit_that_comes_before_any_plan_is_not_called_infeasible() throws IOException {
        CostModel costs = CostModel.of(model(regions("", ""), two(), chain("")), CustomCosts.NONE);
        Result found = Runs.solve(costs, "baseline", GenericKernel.of(costs.instance()), Limits.standard());
        String told = NoPlan.of(
                        costs,
                        found.among(
                                List.of(), Status.LIMIT, OptionalDouble.empty(), OptionalDouble.empty(), costs.model()))
                .getMessage();
        assertThat(Files.readString(Path.of("..", "..", "docs", "diagnostics", "FRG-631.md")))
                .contains("```\n" + told.replace("model Test", "model Garments") + "\n```");
    }

    private static Conflict of(String regions, String blocks, String rest) {
        ModelDescriptor model = model(regions, blocks, rest);
        assertThat(ModelRules.check(model)).noneMatch(finding -> finding.severity() == Severity.ERROR);
        Optional<Conflict> conflict = Conflicts.of(CostModel.of(model, CustomCosts.NONE), Limits.standard());
        assertThat(conflict).isPresent();
        assertThat(conflict.get().minimal()).isTrue();
        assertThat(conflict.get().repairs())
                .allSatisfy(repair -> assertThat(repair.status()).isEqualTo(Status.PROVEN));
        return conflict.get();
    }

    private static ModelDescriptor model(String regions, String blocks, String rest) {
        return ModelDocuments.fromJson(
                "test",
                "{\"schema\": 1, \"id\": \"Test\"" + (rest.contains("\"output\"") ? "" : ", \"output\": 1")
                        + ", \"regionSet\": {\"regions\": [" + regions + "]}, \"blocks\": [" + blocks + "], " + rest
                        + "}");
    }

    private static String regions(String hanoi, String vinh) {
        return "{\"id\": \"Hanoi\"" + hanoi + "}, {\"id\": \"Vinh\"" + vinh + "}";
    }

    private static String two() {
        return "{\"id\": \"A\", \"unitRow\": [1, 3]}, {\"id\": \"B\", \"unitRow\": [1, 3]}";
    }

    private static String chain(String link) {
        return "\"links\": [{\"id\": \"AB\", \"from\": \"A\", \"to\": \"B\"" + link + "}]";
    }

    private static List<String> statements(Conflict conflict) {
        return conflict.declarations().stream()
                .map((Declaration declaration) -> declaration.path() + ": " + declaration.statement())
                .toList();
    }

    private static List<String> repairs(Conflict conflict) {
        return conflict.repairs().stream()
                .map((Repair repair) -> PlainNumber.of(Math.rint(repair.cost() * 1e6) / 1e6) + ": "
                        + String.join(
                                ", ",
                                repair.changes().stream()
                                        .map(change -> change.statement()
                                                + (change.setting().isEmpty() ? "" : " [" + change.setting() + "]"))
                                        .toList()))
                .toList();
    }
}
