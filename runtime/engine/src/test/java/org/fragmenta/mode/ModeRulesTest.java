package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.io.ModeDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in an example gives one finding at its place. */
class ModeRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "spider | \"lowest\": 0.4 | \"lowest\": 1.4 | FRG-730 | $.lowest,$.highest",
                "spider | \"highest\": 1.2 | \"highest\": 0.9 | FRG-730 | $.highest",
                "spider | \"shipping\": 0.3 | \"shipping\": -0.3 | FRG-730 | $.shipping",
                "transaction-chain | 1.05 | 0.95 | FRG-730 | $.markup",
                "transaction-chain | 1.05 | 1.0000000001 | FRG-730 | $.markup",
                "transaction-chain | \"coordination\": 10 | \"coordination\": 0 | FRG-730 | $.coordination",
                "proximity-concentration | \"elasticity\": 4 | \"elasticity\": 1 | FRG-730 | $.elasticity",
                "proximity-concentration | \"tradeCost\": 1.3 | \"tradeCost\": 1 | FRG-730 | $.tradeCost",
                "proximity-concentration | \"exportFixedCost\": 1.2 | \"exportFixedCost\": 0 | FRG-730 | $.exportFixedCost",
                "stage-governance | [0.1, 0.5, 1] | [0.1, 0.5, 10] | FRG-730 | $.positions[2]",
                "stage-governance | [0.1, 0.5, 1] | [] | FRG-731 | $.positions",
                "stage-governance | 0.8 | 1 | FRG-730 | $.demandSubstitutability",
                "move-option | \"drift\": 0 | \"drift\": 0.1 | FRG-730 | $.drift",
                "move-option | \"volatility\": 0.2 | \"volatility\": 0 | FRG-730 | $.volatility",
                "move-option | \"gain\": 12 | \"gain\": 0 | FRG-730 | $.gain",
                "move-option | \"discountRate\": 0.1 | \"discountRate\": 10 | FRG-730 | $.discountRate",
                "entry-exit | \"entryCost\": 4 | \"entryCost\": 0 | FRG-730 | $.exitCost",
                "entry-exit | \"entryCost\": 4 | \"entryCost\": -4 | FRG-730 | $.entryCost,$.exitCost",
                "entry-exit | \"runningCost\": 1 | \"runningCost\": 0 | FRG-730 | $.runningCost",
                "flying-geese | \"growth\": 0.05 | \"growth\": 0 | FRG-730 | $.growth",
                "flying-geese | \"labour\": 0.6 | \"labour\": 0 | FRG-730 | $.blocks[1].labour",
                "flying-geese | \"Weaving\" | \"Sewing\" | FRG-732 | $.blocks[3].id",
                "fading-gap | \"closing\": 0.1 | \"closing\": 1 | FRG-730 | $.closing",
                "fading-gap | \"cost\": 130 | \"cost\": 0 | FRG-730 | $.moves[1].cost",
                "core-periphery | \"elasticity\": 5 | \"elasticity\": 1 | FRG-730 | $.elasticity,$.industryShare",
                "core-periphery | \"industryShare\": 0.4 | \"industryShare\": 0.8 | FRG-730 | $.industryShare",
                "vertical-linkages | \"inputShare\": 0.4 | \"inputShare\": 0 | FRG-730 | $.inputShare",
                "vertical-linkages | \"tradeCost\": 1.5 | \"tradeCost\": 0.5 | FRG-730 | $.tradeCost",
                "footloose-entrepreneur | \"elasticity\": 5 | \"elasticity\": 1.3 | FRG-730 | $.industryShare",
                "home-market | \"freeness\": 0.5 | \"freeness\": 1 | FRG-730 | $.freeness",
                "home-market | 0.55 | 55 | FRG-730 | $.spendingShare",
                "industrial-bell | 0.94 | 1 | FRG-730 | $.farmLabourShare",
                "industrial-bell | 0.94 | -0.1 | FRG-730 | $.farmLabourShare",
                "industrial-bell | \"industryShare\": 0.1 | \"industryShare\": 0 | FRG-730 | $.industryShare",
                "task-trade | \"steepness\": 2 | \"steepness\": 0 | FRG-730 | $.steepness",
                "task-trade | \"wage\": 3 | \"wage\": 0 | FRG-730 | $.wage",
                "task-trade | 1.2 | 0 | FRG-730 | $.offshoringCost",
                "mistake-chain | \"stages\": 1 | \"stages\": 0 | FRG-730 | $.stages",
                "mistake-chain | 0.25 | 250 | FRG-730 | $.countries[2].failureRate",
                "mistake-chain | 0.25 | 0.5 | FRG-730 | $.countries[2].failureRate",
                "mistake-chain | 0.25, \"labour\": 1 | 0.25, \"labour\": 0 | FRG-730 | $.countries[2].labour",
                "mistake-chain | Careful\" | Careless\" | FRG-732 | $.countries[2].id",
                "factor-prices | 0.7 | 70 | FRG-730 | $.labourShareX",
                "factor-prices | 0.05 | 5 | FRG-730 | $.saving",
                "iceberg-chain | [1.1, 1.05, 1, 1] | [1.1, 1.05, 1] | FRG-731 | $.countries[1].stageCosts",
                "iceberg-chain | [1.1, 1.05, 1, 1] | [1.1, 0, 1, 1] | FRG-730 | $.countries[1].stageCosts[1]",
                "iceberg-chain | [1.3, 1, 1.5, 1.75] | [1.3, 1, 0.5, 1.75] | FRG-730 | $.tradeCosts[1][2]",
                "iceberg-chain | [1.3, 1, 1.5, 1.75] | [1.3, 1, 1.5] | FRG-731 | $.tradeCosts[1]",
                "iceberg-chain | \"id\": \"B\" | \"id\": \"A\" | FRG-732 | $.countries[1].id",
                "iceberg-chain | \"dispersion\": 4 | \"dispersion\": 0 | FRG-730 | $.dispersion",
                "iceberg-chain | \"dispersion\": 4 | \"labourShares\": [0.5, 0.5, 0.5, 2] | FRG-730"
                        + " | $.labourShares[0],$.labourShares[3]",
                "plant-choice-shares | \"Neighbour\" | \"Home\" | FRG-732 | $.plants[1].id",
                "plant-choice-shares | \"Neighbour\" | \"\" | FRG-732 | $.plants[1].id",
                "plant-choice-shares | \"exponent\": 0.5 | \"exponent\": 0 | FRG-730 | $.exponent",
                "plant-choice-shares | \"wage\": 0.6 | \"wage\": 0 | FRG-730 | $.plants[1].sourcing.wage",
                "plant-choice-shares | \"Home\", | \"Home\", \"value\": 1, | FRG-731 | $.plants[0]",
                "plant-choice-substitutes | , \"value\": 0.41973295503165087 | `` | FRG-731 | $.plants[9]",
                "plant-choice-substitutes | 0.4, \"value\" | -0.4, \"value\" | FRG-730 | $.plants[3].fixedCost",
                "plant-choice-substitutes | \"plants\": | \"interactions\": [{\"first\": \"1\", \"second\": \"12\","
                        + " \"value\": 1}], \"plants\": | FRG-732 | $.interactions[0].second",
                "plant-choice-substitutes | \"plants\": | \"interactions\": [{\"first\": \"1\", \"second\": \"1\","
                        + " \"value\": 1}], \"plants\": | FRG-732 | $.interactions[0]",
                "plant-choice-substitutes | \"plants\": | \"interactions\": [{\"first\": \"1\", \"second\": \"6\","
                        + " \"value\": -0.3}], \"plants\": | FRG-730 | $.plants[0].value"
            })
    void everyMistakeIsFoundWhereItStands(String example, String before, String after, String code, String paths) {
        Mode mode = ModeDocuments.fromJson("example.json", ModeExamples.changed(example, before, after));
        List<Finding> findings = ModeRules.check(mode);

        assertThat(findings).extracting(Finding::path).containsExactly(paths.split(",", -1));
        assertThat(findings).extracting(Finding::code).containsOnly(code);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.maybe()).endsWith("."));
        assertThatThrownBy(() -> ModeRules.require(mode))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @CsvSource({
        "core-periphery",
        "factor-prices",
        "footloose-entrepreneur",
        "home-market",
        "iceberg-chain",
        "industrial-bell",
        "mistake-chain",
        "plant-choice-complements",
        "plant-choice-shares",
        "plant-choice-substitutes",
        "proximity-concentration",
        "spider",
        "spider-returning",
        "stage-governance",
        "task-trade",
        "transaction-chain",
        "vertical-linkages"
    })
    void examplesKeepTheRules(String example) {
        assertThat(ModeRules.check(ModeExamples.read(example, Mode.class))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "FRG-730 | transaction-chain | 1.05 | 0.95",
                "FRG-731 | iceberg-chain | [1.1, 1.05, 1, 1] | [1.1, 1.05, 1]",
                "FRG-732 | plant-choice-shares | \"Neighbour\" | \"Home\""
            })
    void pagesShowWhatIsSaid(String code, String example, String before, String after) throws IOException {
        Mode mode = ModeDocuments.fromJson("example.json", ModeExamples.changed(example, before, after));

        assertThat(page(code)).contains("```\n" + ModeRules.check(mode).get(0).text() + "\n```");
    }

    @Test
    void plantsThatPullBothWaysMustBeFew() throws IOException {
        StringBuilder more = new StringBuilder(
                "\"interactions\": [{\"first\": \"1\", \"second\": \"6\", \"value\": 0.1}]," + " \"plants\": [");
        for (int plant = 11; plant <= 21; plant++) {
            more.append("{\"id\": \"").append(plant).append("\", \"value\": 1},");
        }
        Mode mode = ModeDocuments.fromJson(
                "example.json", ModeExamples.changed("plant-choice-substitutes", "\"plants\": [", more.toString()));

        assertThat(ModeRules.check(mode)).extracting(Finding::code).containsExactly("FRG-733");
        assertThat(page("FRG-733"))
                .contains("```\n" + ModeRules.check(mode).get(0).text() + "\n```");
    }

    private static String page(String code) throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "diagnostics", code + ".md"));
    }
}
