package org.fragmenta.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fragmenta.check.ModelException;
import org.fragmenta.mode.CorePeriphery;
import org.fragmenta.mode.EntryExit;
import org.fragmenta.mode.FactorPrices;
import org.fragmenta.mode.FadingGap;
import org.fragmenta.mode.FlyingGeese;
import org.fragmenta.mode.FootlooseEntrepreneur;
import org.fragmenta.mode.HomeMarket;
import org.fragmenta.mode.IcebergChain;
import org.fragmenta.mode.IndustrialBell;
import org.fragmenta.mode.MistakeChain;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.ModeExamples;
import org.fragmenta.mode.MoveOption;
import org.fragmenta.mode.PlantChoice;
import org.fragmenta.mode.ProximityConcentration;
import org.fragmenta.mode.Spider;
import org.fragmenta.mode.StageGovernance;
import org.fragmenta.mode.TaskTrade;
import org.fragmenta.mode.TransactionChain;
import org.fragmenta.mode.VerticalLinkages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents of literature modes: the same out as in, the schema says what the forms say, mistakes have their place. */
class ModeDocumentsTest {
    private static final String SCHEMA = "mode.schema.json";
    private static final Map<String, Class<? extends Record>> KINDS = Map.ofEntries(
            Map.entry("corePeriphery", CorePeriphery.class),
            Map.entry("entryExit", EntryExit.class),
            Map.entry("factorPrices", FactorPrices.class),
            Map.entry("fadingGap", FadingGap.class),
            Map.entry("flyingGeese", FlyingGeese.class),
            Map.entry("moveOption", MoveOption.class),
            Map.entry("footlooseEntrepreneur", FootlooseEntrepreneur.class),
            Map.entry("homeMarket", HomeMarket.class),
            Map.entry("icebergChain", IcebergChain.class),
            Map.entry("industrialBell", IndustrialBell.class),
            Map.entry("mistakeChain", MistakeChain.class),
            Map.entry("plantChoice", PlantChoice.class),
            Map.entry("proximityConcentration", ProximityConcentration.class),
            Map.entry("spider", Spider.class),
            Map.entry("stageGovernance", StageGovernance.class),
            Map.entry("taskTrade", TaskTrade.class),
            Map.entry("transactionChain", TransactionChain.class),
            Map.entry("verticalLinkages", VerticalLinkages.class));
    private static final Map<String, Class<? extends Record>> PARTS = Map.of(
            "country", IcebergChain.Country.class,
            "fadingMove", FadingGap.Move.class,
            "fallibleCountry", MistakeChain.Country.class,
            "goose", FlyingGeese.Block.class,
            "plant", PlantChoice.Plant.class,
            "sourcing", PlantChoice.Sourcing.class,
            "interaction", PlantChoice.Interaction.class);
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("core-periphery", "corePeriphery"),
            Map.entry("entry-exit", "entryExit"),
            Map.entry("factor-prices", "factorPrices"),
            Map.entry("fading-gap", "fadingGap"),
            Map.entry("flying-geese", "flyingGeese"),
            Map.entry("move-option", "moveOption"),
            Map.entry("footloose-entrepreneur", "footlooseEntrepreneur"),
            Map.entry("home-market", "homeMarket"),
            Map.entry("iceberg-chain", "icebergChain"),
            Map.entry("industrial-bell", "industrialBell"),
            Map.entry("mistake-chain", "mistakeChain"),
            Map.entry("plant-choice-shares", "plantChoice"),
            Map.entry("proximity-concentration", "proximityConcentration"),
            Map.entry("spider", "spider"),
            Map.entry("stage-governance", "stageGovernance"),
            Map.entry("task-trade", "taskTrade"),
            Map.entry("transaction-chain", "transactionChain"),
            Map.entry("vertical-linkages", "verticalLinkages"));

    @ParameterizedTest
    @ValueSource(
            strings = {
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
    void whatIsReadIsWrittenAndValid(String example, @TempDir Path folder) {
        Mode mode = ModeExamples.read(example, Mode.class);
        String json = ModeDocuments.toJson(mode);
        Path file = folder.resolve("mode.json");
        ModeDocuments.write(mode, file);

        assertThat(ModeDocuments.fromJson("again", json)).isEqualTo(mode);
        assertThat(ModeDocuments.read(file)).isEqualTo(mode);
        assertThat(ModeDocuments.isMode(file)).isTrue();
        assertThat(Schemas.complaints(SCHEMA, ModeExamples.json(example))).isEmpty();
        assertThat(Schemas.complaints(SCHEMA, json)).isEmpty();
    }

    @Test
    void aModelIsNoMode(@TempDir Path folder) throws Exception {
        Path model = folder.resolve("model.json");
        Files.writeString(model, SampleDocuments.SMALLEST_MODEL);
        Path text = folder.resolve("text.json");
        Files.writeString(text, "\"mode\"");

        assertThat(ModeDocuments.isMode(model)).isFalse();
        assertThat(ModeDocuments.isMode(text)).isFalse();
        assertThat(ModeDocuments.isMode(folder.resolve("none.json"))).isFalse();
        assertThat(Schemas.complaints(SCHEMA, SampleDocuments.SMALLEST_MODEL)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "spider | \"spider\" | \"spidre\" | FRG-709 | $.mode | \"spider\" is meant",
                "spider | \"mode\": \"spider\", | `` | FRG-706 | $.mode | the model of the literature",
                "spider | \"lowest\": 0.4, | `` | FRG-706 | $.lowest | add it",
                "spider | \"highest\": 1.2 | \"highest\": \"1.2\" | FRG-707 | $.highest | without quotation marks",
                "spider | \"shipping\" | \"shiping\" | FRG-705 | $.shiping | \"shipping\" is meant",
                "spider | \"schema\": 1 | \"schema\": 2 | FRG-710 | $.schema | schema 1",
                "iceberg-chain | [1, 1.3, 1.75, 1.8] | 7 | FRG-707 | $.tradeCosts[0] | an array of numbers",
                "plant-choice-shares | \"wage\": 0.6 | \"wages\": 0.6 | FRG-706 | $.plants[1].sourcing.wage | add it"
            })
    void mistakesInTheFormAreFoundWhereTheyStand(
            String example, String before, String after, String code, String path, String advice) {
        String json = ModeExamples.changed(example, before, after);

        assertThatThrownBy(() -> ModeDocuments.fromJson("mode.json", json))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("[" + code + "]")
                .hasMessageContaining(path)
                .hasMessageContaining(advice);
    }

    @TestFactory
    Stream<DynamicTest> propertiesAreTheRecordComponents() {
        JsonNode definitions =
                JsonMapper.shared().readTree(Schemas.text(SCHEMA)).get("$defs");
        assertThat(definitions.propertyNames().stream().filter(name -> !name.endsWith("Row")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(KINDS.keySet().stream(), PARTS.keySet().stream())
                        .toList());
        return Stream.concat(KINDS.entrySet().stream(), PARTS.entrySet().stream())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<String> expected =
                            new ArrayList<>(KINDS.containsKey(entry.getKey()) ? List.of("schema", "mode") : List.of());
                    Arrays.stream(entry.getValue().getRecordComponents())
                            .map(RecordComponent::getName)
                            .forEach(expected::add);
                    JsonNode definition = definitions.get(entry.getKey());
                    assertThat(definition.get("properties").propertyNames())
                            .containsExactlyInAnyOrderElementsOf(expected);
                    assertThat(definition.get("additionalProperties").asBoolean())
                            .isFalse();
                }));
    }

    /** Without a field, a document reads as with the default that the schema states, or fails if it is required. */
    @TestFactory
    Stream<DynamicTest> requiredFieldsAndDefaultsAreThoseOfTheForms() {
        JsonNode definitions =
                JsonMapper.shared().readTree(Schemas.text(SCHEMA)).get("$defs");
        return EXAMPLES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> definitions.get(entry.getValue()).get("properties").propertyNames().stream()
                        .map(field -> DynamicTest.dynamicTest(
                                entry.getKey() + "." + field,
                                () -> withoutField(entry.getKey(), definitions.get(entry.getValue()), field))));
    }

    private static void withoutField(String example, JsonNode definition, String field) {
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(ModeExamples.json(example));
        document.remove(field);
        String without = document.toString();
        boolean required = ((ArrayNode) definition.get("required"))
                .valueStream()
                .anyMatch(name -> name.asString().equals(field));
        assertThat(Schemas.complaints(SCHEMA, without).isEmpty()).isEqualTo(!required);
        if (required) {
            assertThatThrownBy(() -> ModeDocuments.fromJson("sample", without))
                    .hasMessageStartingWith("[FRG-706]")
                    .hasMessageContaining(field + " is missing");
            return;
        }
        JsonNode property = definition.get("properties").get(field);
        Mode read = ModeDocuments.fromJson("sample", without);
        if (property.has("default")) {
            document.set(field, property.get("default"));
            assertThat(read).isEqualTo(ModeDocuments.fromJson("sample", document.toString()));
        }
    }
}
