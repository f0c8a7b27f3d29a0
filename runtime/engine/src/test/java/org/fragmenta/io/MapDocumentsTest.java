package org.fragmenta.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.MapResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapDocumentsTest {
    private static final Map<String, Class<?>> RECORDS = Map.of(
            "", MapResult.class,
            "side", MapResult.Side.class,
            "area", MapResult.Area.class,
            "piece", MapResult.Piece.class,
            "hole", MapResult.Hole.class,
            "vertex", MapResult.Vertex.class);

    private static final MapResult SAMPLE = new MapResult(
            MapResult.SCHEMA,
            "Garments",
            "baseline",
            new MapResult.Side("links.*.cost", "cost of all service links", "times today's", 1, 0, 2),
            new MapResult.Side("wageGap", "wage gap", "times today's", 1, 0, 1.5),
            List.of(new MapResult.Area(
                    "Split",
                    Map.of("Sewing", "Savannakhet"),
                    List.of("Sewing"),
                    1,
                    0,
                    1,
                    List.of(new MapResult.Piece(List.of(0, 1, 3, 2), List.of(new MapResult.Hole(List.of(4, 6, 5))))))),
            List.of(vertex(0, ""), vertex(0.5, "1/2"), vertex(1, "1"), vertex(2, "2")),
            7);

    @Test
    void obeysItsSchemaAndLosesNothing() {
        String json = MapDocuments.toJson(SAMPLE);
        assertThat(Schemas.complaints("map.schema.json", json)).isEmpty();
        assertThat(Schemas.complaints("map.schema.json", json.replace("\"outer\"", "\"outline\"")))
                .isNotEmpty();
        JsonNode map = JsonMapper.shared().readTree(json);
        assertThat(map.at("/regimes/0/plan/Sewing").asString()).isEqualTo("Savannakhet");
        assertThat(map.at("/regimes/0/pieces/0/outer").toString()).isEqualTo("[0,1,3,2]");
        assertThat(map.at("/regimes/0/pieces/0/holes/0/corners").toString()).isEqualTo("[4,6,5]");
        assertThat(map.at("/vertices/0/exactX").isMissingNode()).isTrue();
        assertThat(map.at("/vertices/1/exactX").asString()).isEqualTo("1/2");
        assertThat(map.at("/y/to").asDouble()).isEqualTo(1.5);
    }

    @Test
    void aFileHoldsTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.json");
        MapDocuments.write(SAMPLE, file);
        assertThat(JsonMapper.shared().readTree(Files.readString(file)))
                .isEqualTo(JsonMapper.shared().readTree(MapDocuments.toJson(SAMPLE)));
        assertThatThrownBy(() -> MapDocuments.write(SAMPLE, folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("FRG-712");
    }

    @Test
    void theSchemaKnowsEveryRecord() {
        assertThat(Schemas.map().get("$defs").propertyNames())
                .containsExactlyInAnyOrderElementsOf(RECORDS.keySet().stream()
                        .filter(name -> !name.isEmpty())
                        .toList());
        RECORDS.forEach((name, type) -> {
            JsonNode definition = name.isEmpty() ? Schemas.map() : Schemas.map().at("/$defs/" + name);
            assertThat(definition.get("properties").propertyNames())
                    .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        });
    }

    private static MapResult.Vertex vertex(double x, String exact) {
        return new MapResult.Vertex(x, 0, exact, "0", 10, 10 - 1e-9, List.of(0));
    }
}
