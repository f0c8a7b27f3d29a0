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
import java.util.stream.Stream;
import org.fragmenta.check.ModelException;
import org.fragmenta.evidence.Comparison;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Hypothesis;
import org.fragmenta.evidence.Judgement;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgementDocumentsTest {
    private static final Map<String, Class<?>> RECORDS = Map.of(
            "verdict", Verdict.class,
            "hypothesis", Hypothesis.class,
            "comparison", Comparison.class,
            "counterExample", CounterExample.class,
            "replay", Replay.class,
            "figure", Figure.class);

    private static final Judgement SAMPLE = Judgement.of(
            "Garments",
            List.of(
                    Verdict.draft(ConditionId.JK_2, Kind.ECONOMIC, "D")
                            .assuming("two regimes", true)
                            .on("q in [0,inf)")
                            .by(Method.EXACT, "envelope")
                            .comparing(4, 2, 1e-9, "blocks")
                            .binding("links.CutPanels.coordination")
                            .with(Figure.list("thresholds", "units a year", 50, Double.POSITIVE_INFINITY))
                            .fail(
                                    CounterExample.of(
                                            "n falls as output grows",
                                            Replay.of("output=100", Figure.of("n", "", 4)),
                                            Replay.of(SampleDocuments.model(), Figure.of("k", "C"))),
                                    "JK-0 pair (C,B)"),
                    Verdict.draft(ConditionId.JK_9, Kind.DIAGNOSTIC, "M").notApplicable("factor shares are given")));

    @Test
    void obeysItsSchemaAndLosesNothing() {
        String json = JudgementDocuments.toJson(SAMPLE);
        assertThat(Schemas.complaints("judgement.schema.json", json)).isEmpty();
        assertThat(Schemas.complaints("judgement.schema.json", json.replace("\"JK-9\"", "\"nine\"")))
                .isNotEmpty();
        JsonNode verdict = JsonMapper.shared().readTree(json).get("verdicts").get(0);
        assertThat(verdict.get("id").asString()).isEqualTo("JK-2");
        assertThat(verdict.at("/comparison/margin").asDouble()).isEqualTo(-2);
        assertThat(verdict.at("/figures/0/numbers").toString()).isEqualTo("[50.0,null]");
        assertThat(verdict.at("/counterExample/cases/0/settings/0").asString()).isEqualTo("output=100");
        String embedded = verdict.at("/counterExample/cases/1/model").toString();
        assertThat(ModelDocuments.fromJson("embedded", embedded)).isEqualTo(SampleDocuments.model());
    }

    @Test
    void aFileHoldsTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("verdicts.json");
        JudgementDocuments.write(SAMPLE, file);
        assertThat(JsonMapper.shared().readTree(Files.readString(file)))
                .isEqualTo(JsonMapper.shared().readTree(JudgementDocuments.toJson(SAMPLE)));
        assertThatThrownBy(() -> JudgementDocuments.write(SAMPLE, folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("FRG-712");
    }

    @Test
    void theSchemaKnowsEveryRecordAndConstant() {
        JsonNode definitions = Schemas.judgement().get("$defs");
        assertThat(definitions.propertyNames()).containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
        RECORDS.forEach((name, type) -> assertThat(
                        definitions.get(name).get("properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
        assertThat(constants("kind")).containsExactly(names(Kind.values()));
        assertThat(constants("outcome")).containsExactly(names(Outcome.values()));
        assertThat(constants("method")).containsExactly(names(Method.values()));
    }

    private static Stream<String> constants(String property) {
        return Schemas.judgement()
                .at("/$defs/verdict/properties/" + property + "/enum")
                .valueStream()
                .map(JsonNode::asString);
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
