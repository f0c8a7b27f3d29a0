package org.fragmenta.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ClusterDocuments;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.Test;

/** Without a scenario that undoes the corridor, the corridors on the way are closed. */
class ClosedCorridorTest {
    private static final String HIGHWAY = "\"mode\": \"ROAD\", \"km\": 1.5, \"hours\": 3, \"costPerTonneKm\": 1}";

    private static ClusterStudy study(String highway) {
        String json = ReferenceCluster.JSON
                .replace(HIGHWAY, highway)
                .replaceFirst(",\\s*\"withoutCorridor\": \"NoHighway\"", "");
        assertThat(json).doesNotContain("withoutCorridor");
        ModelDescriptor model = ModelDocuments.fromJson("a test", json);
        return ReferenceCluster.study(model);
    }

    private static String onCorridor(String other) {
        return HIGHWAY.replace("}", ", \"corridor\": \"Express\"}") + other;
    }

    @Test
    void closing_the_corridor_beside_an_old_road_is_the_scenario_that_resets_it() {
        ClusterStudy closed = study(onCorridor("""
                ,
                {"id": "OldRoad", "from": "c", "to": "h", "mode": "ROAD", "km": 4, "hours": 8, "costPerTonneKm": 1}"""));
        ClusterStudy named = ReferenceCluster.study(ReferenceCluster.model());
        assertThat(closed.path().counts()).isEqualTo(named.path().counts());
        assertThat(closed.events()).hasSameSizeAs(named.events());
        for (int event = 0; event < named.events().size(); event++) {
            Event here = closed.events().get(event);
            Event there = named.events().get(event);
            assertThat(here.kind()).isEqualTo(there.kind());
            assertThat(here.figures()).isEqualTo(there.figures());
            assertThat(here.outcome()).isEqualTo(there.outcome());
        }
        assertThat(closed.first(EventKind.LEAP_OUT).orElseThrow().change()).isEqualTo("closed: Express");
        assertThat(closed.first(EventKind.LINKED).orElseThrow().number("margin"))
                .isCloseTo(named.first(EventKind.LINKED).orElseThrow().number("margin"), within(1e-12));
    }

    @Test
    void a_region_that_only_the_corridor_reaches_owes_everything_to_it() {
        ClusterStudy closed = study(onCorridor(""));
        Event leap = closed.first(EventKind.LEAP_OUT).orElseThrow();
        assertThat(leap.outcome()).isEqualTo("a");
        assertThat(leap.figures()).noneMatch(figure -> figure.name().equals("withoutCorridor"));
        assertThat(closed.first(EventKind.LINKED)).isPresent();
        assertThat(ClusterDocuments.toJson(ClusterResults.of(closed, "baseline")))
                .contains("closed: Express");
    }

    @Test
    void without_a_corridor_nothing_is_closed() {
        ClusterStudy plain = study(HIGHWAY);
        assertThat(plain.first(EventKind.LEAP_OUT)).isEmpty();
        assertThat(plain.first(EventKind.LINKED)).isEmpty();
        assertThat(plain.first(EventKind.REMOTE_COST).orElseThrow().change())
                .isEqualTo("none: the model names no corridor");
    }
}
