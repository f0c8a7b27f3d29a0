package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Cases of the theory notes with printed thresholds, each from a JSON document. */
class CurveCasesTest {

    @Test
    void stagesMoveInGroupsAsLinksGetCheaper() {
        // V16, the snake of Baldwin and Venables (2013): six stages, the product consumed in N.
        double[] south = {0.7, 1.2, 0.6, 1.1, 0.5, 1.3};
        String blocks = IntStream.rangeClosed(1, 6)
                .mapToObj(stage -> "{\"id\": \"Stage" + stage + "\", \"setupRow\": [0, 0], \"unitRow\": [1, "
                        + south[stage - 1] + "]}")
                .collect(Collectors.joining(", "));
        String links = IntStream.rangeClosed(1, 6)
                .mapToObj(stage -> "{\"id\": \"Link" + stage + "\", \"from\": \"Stage" + stage + "\", \"to\": \""
                        + (stage == 6 ? "Consumer" : "Stage" + (stage + 1))
                        + "\", \"unitTable\": {\"table\": \"apart\"}}")
                .collect(Collectors.joining(", "));
        Curve curve = curve("""
                {"schema": 1, "id": "Snake", "output": 1,
                 "regionSet": {"regions": [{"id": "N"}, {"id": "S"}]},
                 "blocks": [%s, {"id": "Consumer", "setupRow": [0, 0], "unitRow": [0, 0], "only": ["N"]}],
                 "links": [%s],
                 "tables": [{"id": "apart", "rows": [[0, 1], [1, 0]]}]}
                """.formatted(blocks, links), Parameter.ALL_LINKS);

        assertThat(curve.thresholds())
                .extracting(Threshold::at)
                .containsExactly(new BigFraction(1, 20), new BigFraction(1, 10), new BigFraction(9, 10));
        assertThat(curve.segments())
                .extracting(segment -> abroad(segment.regime()))
                .containsExactly("135", "1345", "12345", "");
        assertThat(curve.segments())
                .extracting(CurveSegment::fixedCost)
                .containsExactly(
                        new BigFraction(24, 5), new BigFraction(49, 10), new BigFraction(51, 10), new BigFraction(6));
        assertThat(curve.segments())
                .extracting(CurveSegment::marginalCost)
                .containsExactly(new BigFraction(5), new BigFraction(3), new BigFraction(1), BigFraction.ZERO);
        assertThat(curve.segments())
                .extracting(segment -> segment.regime().linksCut())
                .containsExactly(5, 3, 1, 0);
        assertThat(curve.thresholds())
                .extracting(Threshold::moved)
                .containsExactly(
                        List.of("Stage4"),
                        List.of("Stage2"),
                        List.of("Stage1", "Stage2", "Stage3", "Stage4", "Stage5"));
        assertThat(curve.segments().get(3).to()).isEmpty();
        assertThat(curve.solves()).isLessThanOrEqualTo(2 * 4 + 1);
    }

    private static String abroad(Regime regime) {
        return regime.regions().entrySet().stream()
                .filter(entry -> entry.getValue().equals("S"))
                .map(entry -> entry.getKey().replace("Stage", ""))
                .collect(Collectors.joining());
    }

    @Test
    void aSmallUnitOfMoneyHidesNoThreshold() {
        Curve curve = curve("""
                {"schema": 1, "id": "Billions", "output": 1,
                 "regionSet": {"regions": [{"id": "A"}, {"id": "B"}]},
                 "blocks": [{"id": "Block", "setupRow": [0, 0.01], "unitRow": [5.9e-9, 5.0e-9]}]}
                """, "output");

        assertThat(curve.thresholds())
                .extracting(Threshold::at)
                .containsExactly(new BigFraction(100_000_000).divide(9));
    }

    @Test
    void techniquesFollowEachOtherAsOutputGrows() {
        assertThresholds("1", 0, 7100, new BigFraction(50), new BigFraction(150), new BigFraction(700));
        assertThresholds("0.5", 0, 6980, new BigFraction(35), new BigFraction(120), new BigFraction(580));
        assertThresholds("0", 0, 6860, new BigFraction(20), new BigFraction(90), new BigFraction(460));
    }

    /** V1: techniques 1, 2, 3 and 5 follow each other, 4 never pays. */
    private static void assertThresholds(String lambda, int from, int costAtThousand, BigFraction... thresholds) {
        Curve curve = curve(techniques(lambda), Parameter.OUTPUT);

        assertThat(curve.thresholds()).extracting(Threshold::at).containsExactly(thresholds);
        assertThat(curve.segments())
                .extracting(segment -> segment.regime().technology())
                .containsExactly("T1", "T2", "T3", "T5");
        assertThat(curve.segments())
                .extracting(segment -> segment.regime().blocks())
                .containsExactly(1, 2, 3, 5);
        assertThat(curve.segments())
                .extracting(CurveSegment::marginalCost)
                .containsExactly(new BigFraction(10), new BigFraction(8), new BigFraction(7), new BigFraction(13, 2));
        assertThat(curve.segments().get(0).from()).isEqualTo(new BigFraction(from));
        assertThat(curve.costAt(new BigFraction(1000))).isEqualTo(new BigFraction(costAtThousand));
        assertThat(curve.solves()).isLessThanOrEqualTo(2 * 4 + 1);
    }

    /** Techniques of one to five blocks in one place, with 60 a link in their fixed cost, times lambda. */
    private static String techniques(String lambda) {
        double[] fixed = {0, 100, 250, 700, 600};
        double[] marginal = {10, 8, 7, 6.9, 6.5};
        List<String> technologies = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int count = 1; count <= 5; count++) {
            List<String> own = new ArrayList<>();
            for (int block = 1; block <= count; block++) {
                String id = "B" + count + "of" + block;
                own.add('"' + id + '"');
                double setup = block == 1 ? fixed[count - 1] - 60 * (count - 1) : 0;
                double unit = block == 1 ? marginal[count - 1] : 0;
                blocks.add("{\"id\": \"%s\", \"setupRow\": [%s], \"unitRow\": [%s]}".formatted(id, setup, unit));
                if (block > 1) {
                    links.add("""
                            {"id": "L%s", "from": "B%dof%d", "to": "%s",
                             "fixedTable": {"table": "joined", "factor": %s}, "unitTable": {"table": "free"}}""".formatted(id, count, block - 1, id, lambda));
                }
            }
            technologies.add("{\"id\": \"T%d\", \"blocks\": [%s]}".formatted(count, String.join(", ", own)));
        }
        return """
                {"schema": 1, "id": "Techniques", "output": 1000,
                 "regionSet": {"regions": [{"id": "Here"}]},
                 "blocks": [%s], "links": [%s], "technologies": [%s],
                 "tables": [{"id": "joined", "rows": [[60]]}, {"id": "free", "rows": [[0]]}]}
                """.formatted(String.join(",\n", blocks), String.join(",\n", links), String.join(",\n", technologies));
    }

    private static Curve curve(String json, String path) {
        ModelDescriptor model = ModelRules.require(
                ModelDocuments.read("case", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        Optional<Curve> curve = Curve.of(
                RegimeSolver.of(model, CustomCosts.NONE, List.of(Parameter.of(model, path)), Limits.standard()),
                0,
                Double.POSITIVE_INFINITY);
        return curve.orElseThrow();
    }
}
