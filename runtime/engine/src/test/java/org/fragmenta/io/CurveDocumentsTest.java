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
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.CurveResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CurveDocumentsTest {
    private static final Map<String, Class<?>> RECORDS = Map.of(
            "varied", CurveResult.Varied.class,
            "exact", CurveResult.Exact.class,
            "segment", CurveResult.Segment.class,
            "threshold", CurveResult.Threshold.class);

    private static final CurveResult SAMPLE = new CurveResult(
            CurveResult.SCHEMA,
            "Garments",
            "baseline",
            new CurveResult.Varied("output", "output", "units a year", 100, false),
            List.of(
                    segment(0, Optional.of(exact(140.0 / 3, "140/3")), "", List.of(), OptionalDouble.of(5)),
                    segment(140.0 / 3, Optional.empty(), "Split", List.of("Sewing"), OptionalDouble.empty())),
            List.of(new CurveResult.Threshold(exact(140.0 / 3, "140/3"), List.of("Sewing"), exact(2, "2"))),
            4);

    private static CurveResult.Exact exact(double value, String exact) {
        return new CurveResult.Exact(value, exact);
    }

    private static CurveResult.Segment segment(
            double from,
            Optional<CurveResult.Exact> to,
            String technology,
            List<String> suppliers,
            OptionalDouble bound) {
        return new CurveResult.Segment(
                exact(from, "0"),
                to,
                technology,
                Map.of("Sewing", "Savannakhet"),
                suppliers,
                1,
                1,
                0,
                exact(-0.5, "-1/2"),
                exact(3, "3"),
                1,
                bound);
    }

    @Test
    void obeysItsSchemaAndLosesNothing() {
        String json = CurveDocuments.toJson(SAMPLE);
        assertThat(Schemas.complaints("curve.schema.json", json)).isEmpty();
        assertThat(Schemas.complaints("curve.schema.json", json.replace("\"140/3\"", "\"46.67\"")))
                .isNotEmpty();
        JsonNode curve = JsonMapper.shared().readTree(json);
        assertThat(curve.at("/segments/0/to/exact").asString()).isEqualTo("140/3");
        assertThat(curve.at("/segments/0/technology").isMissingNode()).isTrue();
        assertThat(curve.at("/segments/0/boundTo").asDouble()).isEqualTo(5);
        assertThat(curve.at("/segments/1/to").isMissingNode()).isTrue();
        assertThat(curve.at("/segments/1/plan/Sewing").asString()).isEqualTo("Savannakhet");
        assertThat(curve.at("/segments/1/armsLength/0").asString()).isEqualTo("Sewing");
        assertThat(curve.at("/thresholds/0/moved").toString()).isEqualTo("[\"Sewing\"]");
        assertThat(curve.at("/parameter/scale").asBoolean()).isFalse();
    }

    @Test
    void aFileHoldsTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("curve.json");
        CurveDocuments.write(SAMPLE, file);
        assertThat(JsonMapper.shared().readTree(Files.readString(file)))
                .isEqualTo(JsonMapper.shared().readTree(CurveDocuments.toJson(SAMPLE)));
        assertThatThrownBy(() -> CurveDocuments.write(SAMPLE, folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("FRG-712");
    }

    @Test
    void theSchemaKnowsEveryRecord() {
        JsonNode definitions = Schemas.curve().get("$defs");
        assertThat(definitions.propertyNames()).containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
        RECORDS.forEach((name, type) -> assertThat(
                        definitions.get(name).get("properties").propertyNames())
                .containsExactlyElementsOf(names(type)));
        assertThat(Schemas.curve().get("properties").propertyNames())
                .containsExactlyElementsOf(names(CurveResult.class));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
