package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.ModelDescriptor;
import org.junit.jupiter.api.Test;

/** Each mistake gives one finding, whatever else is wrong. */
class IndependenceTest {
    private static final List<String> NUMBERS = List.of(
            "output",
            "economy.discountRate",
            "economy.complexitySlack",
            "blocks.Sewing.laborHours",
            "blocks.Cutting.complexity",
            "blocks.Finishing.lifeYears",
            "links.CutPanels.flow",
            "links.SewnGarments.weightKg",
            "markets.Thailand.demand",
            "markets.UnitedStates.value",
            "regions.Bangkok.latitude",
            "regions.Savannakhet.capability",
            "regions.Mukdahan.productivity",
            "countries.THA.tariff",
            "routes.Highway.km",
            "borders.FriendshipBridge.fee",
            "agreements.ATIGA.tariff",
            "fallback.speedKmPerHour");
    private static final List<String> NAMES = List.of(
            "id",
            "currency",
            "regionSet.currency",
            "regionSet.id",
            "blocks[0].id",
            "blocks[2].id",
            "links[0].id",
            "links[0].from",
            "links[1].to",
            "markets[0].from",
            "markets[1].region",
            "markets[1].id",
            "regions[1].id",
            "regions[3].id",
            "regions[2].country",
            "countries[1].id",
            "routes[0].from",
            "routes[1].to",
            "routes[1].id",
            "borders[0].first",
            "borders[0].second",
            "agreements[0].id",
            "scenarios[0].id");
    private static final List<String> SPELLINGS = List.of(
            "", " ", "Sewing", "Cutting", "Bangkok", "LAO", "Swing", "*", "a.b", "[", "\u0000", "\uD800", "baseline");
    private static final List<String> LISTS = List.of(
            "blocks",
            "links",
            "markets",
            "tables",
            "scenarios",
            "regions",
            "countries",
            "routes",
            "borders",
            "agreements");
    private static final double[] ODD = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, -1, 0, 1, 1e308, Double.MIN_VALUE
    };

    @Test
    void eightMistakesGiveEightFindings() {
        Edit edit = Edit.of(GarmentModel.valid())
                .set("links.CutPanels.to", "Swing")
                .set("blocks.Cutting.laborHours", -0.05)
                .set("regions.Savannakhet.rent", OptionalDouble.empty())
                .set("regions.Bangkok.latitude", 137.5)
                .set("markets.UnitedStates.region", "LosAngelos")
                .set("currency", "THB")
                .set("borders.FriendshipBridge.first", "VNM")
                .set("agreements.ATIGA.members", List.of("LAO", "THA", "KHM"));

        assertThat(ModelRules.check(edit.model()))
                .extracting(Finding::code)
                .containsExactly(
                        "FRG-110", "FRG-202", "FRG-209", "FRG-304", "FRG-309", "FRG-317", "FRG-406", "FRG-407");
    }

    @Test
    void mistakesDoNotHideOrEchoEachOther() {
        List<Edit> single = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Edit all = Edit.of(GarmentModel.valid());
        for (Mistake mistake : MISTAKES) {
            single.add(Edit.of(GarmentModel.valid()).set(mistake.path, mistake.value));
            all.set(mistake.path, mistake.value);
        }
        for (Edit edit : single) {
            assertThat(ModelRules.check(edit.model())).hasSize(1);
            ModelRules.check(edit.model()).forEach(finding -> expected.add(finding.code() + " " + finding.path()));
        }

        assertThat(ModelRules.check(all.model()))
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private record Mistake(String path, Object value) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("links.SewnGarments.from", "Sowing"),
            new Mistake("blocks.Sewing.setup", Double.NaN),
            new Mistake("blocks.Finishing.only", List.of("Bankok")),
            new Mistake("blocks.Cutting.setupRow", Optional.of(CostRow.of(1))),
            new Mistake("regions.Savannakhet.wage", OptionalDouble.empty()),
            new Mistake("routes.Bridge.from", "Mukdahn"),
            new Mistake("countries.USA.tariff", -0.1),
            new Mistake("markets.Thailand.from", ""),
            new Mistake("fallback.detour", 0.5),
            new Mistake("regionSet.currency", "EUR"),
            new Mistake("economy.discountRate", 10));

    @Test
    void neverThrowsWhateverIsWrong() {
        for (long seed = 1; seed <= 3000; seed++) {
            Random random = new Random(seed);
            Edit edit = Edit.of(GarmentModel.valid());
            int mistakes = 1 + random.nextInt(12);
            for (int mistake = 0; mistake < mistakes; mistake++) {
                mangle(edit, random);
            }
            ModelDescriptor model = edit.model();

            assertThatCode(() -> ModelRules.check(model)).as("seed %d", seed).doesNotThrowAnyException();
            List<Finding> findings = ModelRules.check(model);
            assertThat(findings).as("seed %d", seed).isSortedAccordingTo(Comparator.comparing(Finding::code));
            assertThat(findings).as("seed %d", seed).doesNotHaveDuplicates().allSatisfy(finding -> {
                assertThat(Diagnostic.ofCode(finding.code())).isPresent();
                assertThat(finding.problem()).endsWith(".");
                assertThat(finding.maybe()).endsWith(".");
            });
        }
    }

    private static void mangle(Edit edit, Random random) {
        try {
            switch (random.nextInt(6)) {
                case 0 -> edit.set(pick(NUMBERS, random), ODD[random.nextInt(ODD.length)]);
                case 1 -> edit.set(pick(NAMES, random), pick(SPELLINGS, random));
                case 2 -> {
                    List<Object> list = new ArrayList<>((List<?>) edit.get("regions"));
                    list.remove(random.nextInt(list.size()));
                    edit.set("regions", list);
                }
                case 3 -> {
                    String name = pick(LISTS, random);
                    List<Object> list = new ArrayList<>((List<?>) edit.get(name));
                    list.add(list.get(random.nextInt(list.size())));
                    edit.set(name, list);
                }
                case 4 -> edit.set(pick(LISTS, random), List.of());
                default ->
                    edit.set(
                            "blocks[" + random.nextInt(3) + "].setupRow",
                            Optional.of(CostRow.of(new double[random.nextInt(6)])));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException gone) {
            // An earlier mistake took away what this one was to change.
            assertThat(gone).hasMessageNotContaining("has no");
        }
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
