package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference scenario of concentrated dispersion (theory V19) from the command line. */
class ClusterCommandTest {
    private static final String REFERENCE = """
            {"schema": 1, "id": "Reference", "output": 1,
             "regionSet": {"id": "Four", "regions": [
                 {"id": "c", "country": "Centre", "site": {"congestion": 0.1}},
                 {"id": "a", "country": "Centre", "site": {"congestion": 0.1}},
                 {"id": "h", "country": "Periphery", "site": {"congestion": 0.1}},
                 {"id": "u", "country": "Periphery", "site": {"congestion": 0.1}}],
               "countries": [{"id": "Centre"}, {"id": "Periphery"}],
               "routes": [
                 {"id": "Road", "from": "c", "to": "a", "mode": "ROAD", "km": 1, "hours": 2, "costPerTonneKm": 1},
                 {"id": "Highway", "from": "c", "to": "h", "mode": "ROAD", "km": 1.5, "hours": 3, "costPerTonneKm": 1},
                 {"id": "Track", "from": "c", "to": "u", "mode": "ROAD", "km": 4, "hours": 8, "costPerTonneKm": 1}]},
             "economy": {"timeCost": 0},
             "blocks": [
               {"id": "Supplier", "unitRow": [0, null, null, null]},
               {"id": "Plant", "unitRow": [50, 52, 45.7, 45]}],
             "links": [{"id": "Parts", "from": "Supplier", "to": "Plant", "weightKg": 1000, "value": 1}],
             "tables": [{"id": "Distance", "rows": [[0, 1, 4, 4], [1, 0, 4, 4], [4, 4, 0, 6], [4, 4, 6, 0]]}],
             "scenarios": [{"id": "NoHighway", "changes": [{"path": "routes.Highway.km", "value": 4}]}],
             "cluster": {"core": "c", "firms": 30, "distances": {"table": "Distance"},
               "neighbours": [{"first": "c", "second": "a"}],
               "sites": [{"region": "c", "incumbents": 8}],
               "effects": [{"kind": "SPILLOVER", "scale": 1.4426950408889634}],
               "withoutCorridor": "NoHighway"}}
            """;

    @TempDir
    private Path folder;

    private String reference = "";

    @BeforeEach
    void writeModel() {
        reference = Documents.file(folder, "reference.json", REFERENCE);
    }

    @Test
    void saturation_leap_out_and_the_new_agglomeration_are_told_with_numbers_and_counterfactuals() {
        CommandRun run = CommandRun.of("cluster", reference);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence("SATURATED c:", "LEAP_OUT h:", "tStar 1.225", "NEW_AGGLOMERATION h:", "SPRAWL a:")
                .contains("routes.Highway.km=4: a.")
                .contains("Herfindahl 0.361496; Theil 0.331458 = 0.00555044 between + 0.325908 within");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void without_the_corridor_it_tells_sprawl() {
        CommandRun run = CommandRun.of("cluster", reference, "--scenario", "NoHighway");
        assertThat(run.out()).contains("SPRAWL a:").doesNotContain("LEAP_OUT");
    }

    @Test
    void switching_the_spillover_off_leaves_comparative_advantage() {
        CommandRun run = CommandRun.of("cluster", reference, "--set", "effects.SPILLOVER.strength=0");
        assertThat(run.out())
                .contains("REMOTE_COST u:", "CHEAP_NEIGHBOUR a:")
                .doesNotContain("NEW_AGGLOMERATION", "SPRAWL");
    }

    @Test
    void the_study_is_written_as_json() throws IOException {
        Path file = folder.resolve("study.json");
        assertThat(CommandRun.of("cluster", reference, "--json", file.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file)).contains("\"kind\": \"LEAP_OUT\"");
        assertThat(CommandRun.of("cluster", reference, "--json", "-").out())
                .startsWith("{\"schema\":1,\"model\":\"Reference\"")
                .hasLineCount(1);
    }

    @Test
    void a_model_without_a_cluster_is_refused_with_what_to_write() {
        CommandRun run = CommandRun.of("cluster", Documents.file(folder, "garments.json", Documents.garments()));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("is no study of a cluster").contains("\"core\"");
    }
}
