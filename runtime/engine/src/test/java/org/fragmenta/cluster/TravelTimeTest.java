package org.fragmenta.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelRules;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.Test;

/** Spillovers that fade with hours on the way, against a table of these hours. */
class TravelTimeTest {
    /** Road 2 h, highway 3 h, track 8 h, all from the core. */
    private static final String HOURS = "[[0, 2, 3, 8], [2, 0, 5, 10], [3, 5, 0, 11], [8, 10, 11, 0]]";

    private static final String KILOMETRES = "[[0, 1, 4, 4], [1, 0, 4, 4], [4, 4, 0, 6], [4, 4, 6, 0]]";
    private static final String TABLE = "\"distances\": {\"table\": \"Distance\"}";

    private static ClusterStudy study(String json) {
        return ReferenceCluster.study(ModelDocuments.fromJson("a test", json));
    }

    @Test
    void distances_by_travel_time_are_the_hours_of_the_fastest_ways() {
        ClusterStudy stated = study(ReferenceCluster.JSON.replace(KILOMETRES, HOURS));
        ClusterStudy travelled = study(ReferenceCluster.JSON.replace(TABLE, "\"byTravelTime\": true"));
        assertThat(travelled.path().counts()).isEqualTo(stated.path().counts());
        int[] counts = {13, 8, 17, 2};
        for (int region = 0; region < 4; region++) {
            assertThat(travelled.costs().standing(0, region, counts, 1))
                    .isCloseTo(stated.costs().standing(0, region, counts, 1), within(1e-9));
        }
    }

    @Test
    void a_faster_corridor_brings_regions_nearer() {
        ClusterCosts slow = study(ReferenceCluster.JSON.replace(TABLE, "\"byTravelTime\": true"))
                .costs();
        ClusterCosts fast = study(ReferenceCluster.JSON
                        .replace(TABLE, "\"byTravelTime\": true")
                        .replace("\"hours\": 3", "\"hours\": 1"))
                .costs();
        int[] counts = {13, 0, 1, 0};
        // Spillovers halve every hour; thirteen plants of the core are felt at 1/2 in place of 1/8.
        assertThat(slow.standing(0, 2, counts, 1) - fast.standing(0, 2, counts, 1))
                .isCloseTo(13 * (1.0 / 2 - 1.0 / 8), within(1e-9));
    }

    @Test
    void a_table_and_travel_time_contradict_each_other() {
        List<Finding> findings = ModelRules.check(ModelDocuments.fromJson(
                "a test", ReferenceCluster.JSON.replace(TABLE, TABLE + ", \"byTravelTime\": true")));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(Diagnostic.REPEATED_IN_CLUSTER.code());
        assertThat(findings.get(0).path()).isEqualTo("cluster.byTravelTime");
    }
}
