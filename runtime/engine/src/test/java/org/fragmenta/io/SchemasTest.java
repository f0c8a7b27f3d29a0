package org.fragmenta.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.NeighbourDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tie;
import org.fragmenta.result.Timeline;
import org.fragmenta.result.Waiting;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas, the records and the forms that read and write them say the same. */
class SchemasTest {
    private static final Map<String, Class<?>> MODEL_RECORDS = Map.ofEntries(
            Map.entry("", ModelDescriptor.class),
            Map.entry("economy", EconomyDescriptor.class),
            Map.entry("regionSet", RegionSetDescriptor.class),
            Map.entry("region", RegionDescriptor.class),
            Map.entry("country", CountryDescriptor.class),
            Map.entry("route", RouteDescriptor.class),
            Map.entry("border", BorderDescriptor.class),
            Map.entry("agreement", AgreementDescriptor.class),
            Map.entry("fallback", FallbackDescriptor.class),
            Map.entry("block", BlockDescriptor.class),
            Map.entry("armsLength", ArmsLengthDescriptor.class),
            Map.entry("link", LinkDescriptor.class),
            Map.entry("tableUse", TableUse.class),
            Map.entry("market", MarketDescriptor.class),
            Map.entry("table", CostTable.class),
            Map.entry("site", SiteFacts.class),
            Map.entry("plants", PlantFacts.class),
            Map.entry("sharedService", SharedServiceDescriptor.class),
            Map.entry("technology", TechnologyDescriptor.class),
            Map.entry("scenario", ScenarioDescriptor.class),
            Map.entry("change", ChangeDescriptor.class),
            Map.entry("horizon", HorizonDescriptor.class),
            Map.entry("move", MoveDescriptor.class),
            Map.entry("trend", TrendDescriptor.class),
            Map.entry("uncertainty", UncertaintyDescriptor.class),
            Map.entry("datedScenario", DatedScenario.class),
            Map.entry("cluster", ClusterDescriptor.class),
            Map.entry("neighbour", NeighbourDescriptor.class),
            Map.entry("clusterSite", ClusterSite.class),
            Map.entry("effect", EffectDescriptor.class));
    private static final Map<String, Class<?>> TIMELINE_RECORDS = Map.ofEntries(
            Map.entry("", Timeline.class),
            Map.entry("year", Timeline.YearLine.class),
            Map.entry("move", Timeline.MoveLine.class),
            Map.entry("reason", Timeline.Reason.class),
            Map.entry("value", Timeline.PresentValue.class),
            Map.entry("waiting", Waiting.class),
            Map.entry("trigger", Waiting.Trigger.class));
    private static final Map<String, Class<?>> RESULT_RECORDS = Map.ofEntries(
            Map.entry("", Result.class),
            Map.entry("cost", CostSplit.class),
            Map.entry("blockLine", CostSplit.BlockLine.class),
            Map.entry("linkLine", CostSplit.LinkLine.class),
            Map.entry("siteLine", CostSplit.SiteLine.class),
            Map.entry("serviceLine", CostSplit.ServiceLine.class),
            Map.entry("plant", PlantLine.class),
            Map.entry("supply", PlantLine.Supply.class),
            Map.entry("tie", Tie.class),
            Map.entry("certificate", Certificate.class),
            Map.entry("node", Certificate.Node.class),
            Map.entry("multipliers", Certificate.Multipliers.class),
            Map.entry("linkMultipliers", Certificate.LinkMultipliers.class),
            Map.entry("conflict", Conflict.class),
            Map.entry("declaration", Conflict.Declaration.class),
            Map.entry("repair", Conflict.Repair.class),
            Map.entry("change", Conflict.Change.class),
            Map.entry("nearOptimal", NearOptimal.class),
            Map.entry("nearPlan", NearOptimal.NearPlan.class),
            Map.entry("count", Certificate.Count.class),
            Map.entry("blockPrice", Certificate.BlockPrice.class),
            Map.entry("groupMultipliers", Certificate.GroupMultipliers.class));

    @Test
    void whatIsWrittenIsValid() {
        assertThat(Schemas.complaints("model.schema.json", ModelDocuments.toJson(SampleDocuments.model())))
                .isEmpty();
        assertThat(Schemas.complaints("result.schema.json", ResultDocuments.toJson(SampleDocuments.result())))
                .isEmpty();
        assertThat(Schemas.complaints("model.schema.json", SampleDocuments.SMALLEST_MODEL))
                .isEmpty();
        assertThat(Schemas.complaints("model.schema.json", "{}")).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> propertiesAreTheRecordComponents() {
        return Stream.of(
                        records(Schemas.model(), MODEL_RECORDS),
                        records(Schemas.result(), RESULT_RECORDS),
                        records(Schemas.timeline(), TIMELINE_RECORDS))
                .flatMap(each -> each);
    }

    /** An alternative answers the same model in another technology, so it repeats neither. */
    @Test
    void anAlternativeHasThePropertiesOfAResult() {
        List<String> properties =
                new ArrayList<>(Schemas.result().get("properties").propertyNames());
        properties.removeAll(List.of("schema", "alternatives", "conflict", "nearOptimal", "problem"));
        JsonNode alternative = Schemas.result().get("$defs").get("alternative");
        assertThat(alternative.get("properties").propertyNames()).containsExactlyElementsOf(properties);
        for (String property : properties) {
            if (!property.equals("technology")) {
                assertThat(alternative.get("properties").get(property))
                        .isEqualTo(Schemas.result().get("properties").get(property));
            }
        }
    }

    private static Stream<DynamicTest> records(JsonNode schema, Map<String, Class<?>> records) {
        assertThat(schema.get("$defs").propertyNames().stream()
                        .filter(name -> !name.endsWith("Row") && !name.equals("alternative")))
                .as("a record for every definition")
                .containsExactlyInAnyOrderElementsOf(records.keySet().stream()
                        .filter(name -> !name.isEmpty())
                        .toList());
        return records.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getValue().getSimpleName(), () -> {
                    JsonNode definition = definition(schema, entry.getKey());
                    assertThat(definition.get("properties").propertyNames())
                            .containsExactlyElementsOf(
                                    Arrays.stream(entry.getValue().getRecordComponents())
                                            .map(RecordComponent::getName)
                                            .toList());
                    assertThat(definition.get("additionalProperties").asBoolean())
                            .isFalse();
                    for (RecordComponent component : entry.getValue().getRecordComponents()) {
                        assertThat(kind(definition.get("properties").get(component.getName())))
                                .as(component.toString())
                                .isEqualTo(kind(component.getGenericType()));
                    }
                }));
    }

    private static JsonNode definition(JsonNode schema, String name) {
        return name.isEmpty() ? schema : schema.get("$defs").get(name);
    }

    private static String kind(JsonNode property) {
        if (property.has("$ref")) {
            return property.get("$ref").asString().endsWith("Row") ? "array" : "object";
        }
        if (property.has("const")) {
            return "integer";
        }
        return property.has("enum") ? "string" : property.get("type").asString();
    }

    private static String kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Optional.class
                    ? kind(generic.getActualTypeArguments()[0])
                    : generic.getRawType() == List.class ? "array" : "object";
        }
        if (type == double.class || type == OptionalDouble.class) {
            return "number";
        }
        if (type == int.class || type == OptionalInt.class) {
            return "integer";
        }
        if (type == boolean.class) {
            return "boolean";
        }
        if (type == CostRow.class) {
            return "array";
        }
        return type == String.class || ((Class<?>) type).isEnum() ? "string" : "object";
    }

    /** Without a field, a document reads as with the default that the schema states, or fails if it is required. */
    @TestFactory
    Stream<DynamicTest> requiredFieldsAndDefaultsAreThoseOfTheForms() {
        String json = ModelDocuments.toJson(SampleDocuments.model());
        return Stream.of(
                        "",
                        "economy",
                        "regionSet",
                        "regionSet.regions.0:region",
                        "regionSet.countries.0:country",
                        "regionSet.routes.0:route",
                        "regionSet.borders.0:border",
                        "regionSet.agreements.0:agreement",
                        "regionSet.fallback:fallback",
                        "blocks.0:block",
                        "blocks.0.armsLength:armsLength",
                        "links.0:link",
                        "links.0.unitTable:tableUse",
                        "markets.0:market",
                        "tables.0:table",
                        "technologies.0:technology",
                        "scenarios.0:scenario",
                        "scenarios.0.changes.0:change",
                        "horizon:horizon",
                        "horizon.moves.0:move",
                        "horizon.trends.0:trend",
                        "horizon.dated.0:datedScenario",
                        "cluster:cluster",
                        "cluster.neighbours.0:neighbour",
                        "cluster.sites.0:clusterSite",
                        "cluster.effects.0:effect")
                .flatMap(place -> {
                    String path = place.replaceAll(":.*", "");
                    String name = place.replaceAll(".*:", "");
                    return definition(Schemas.model(), name).get("properties").propertyNames().stream()
                            .map(field -> DynamicTest.dynamicTest(
                                    name + "." + field, () -> withoutField(json, path, name, field)));
                });
    }

    private static void withoutField(String json, String path, String definition, String field) {
        JsonNode schema = definition(Schemas.model(), definition);
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(json);
        ObjectNode object = (ObjectNode) document.at(path.isEmpty() ? "" : "/" + path.replace('.', '/'));
        object.remove(field);
        String without = document.toString();
        boolean required = ((ArrayNode) schema.get("required"))
                .valueStream()
                .anyMatch(name -> name.asString().equals(field));
        assertThat(Schemas.complaints("model.schema.json", without).isEmpty())
                .as("schema accepts the document without %s", field)
                .isEqualTo(!required);
        if (required) {
            assertThatThrownBy(() -> ModelDocuments.fromJson("sample", without))
                    .isInstanceOf(ModelException.class)
                    .hasMessageStartingWith("[FRG-706]")
                    .hasMessageContaining(field + " is missing");
            return;
        }
        JsonNode property = schema.get("properties").get(field);
        if (property.has("default")) {
            object.set(field, property.get("default"));
            assertThat(ModelDocuments.fromJson("sample", without))
                    .isEqualTo(ModelDocuments.fromJson("sample", document.toString()));
        } else {
            boolean described = property.get("description").asString().contains("Default: ");
            RecordComponent component = Arrays.stream(
                            MODEL_RECORDS.get(definition).getRecordComponents())
                    .filter(each -> each.getName().equals(field))
                    .findFirst()
                    .orElseThrow();
            assertThat(described
                            || List.of(Optional.class, OptionalDouble.class).contains(component.getType()))
                    .as("%s has a default in words or may be absent", field)
                    .isTrue();
            ModelDocuments.fromJson("sample", without);
        }
    }
}
