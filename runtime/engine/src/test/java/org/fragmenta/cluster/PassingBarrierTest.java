package org.fragmenta.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.theory.StudyDocuments;
import org.junit.jupiter.api.Test;

/** A link that is dear for one firm seeds a cluster next door: the reference scenario with twelve firms, by hand. */
class PassingBarrierTest {

    private static ClusterCosts costs(String... settings) {
        return ReferenceCluster.study(ReferenceCluster.model(settings)).costs();
    }

    /** What n plants of the reference scenario cost each: congestion n^2 / 20, company n, and half the core's next door. */
    private static double own(double base, double link, int plants, double neighbours) {
        return base + link + plants * plants / 20.0 - plants - neighbours / 2;
    }

    @Test
    void one_firm_that_meets_a_dear_highway_seeds_the_neighbour_for_good() {
        ClusterCosts costs = costs("cluster.firms=12");
        assertThat(EntryPath.of(costs).counts()).containsExactly(13, 0, 7, 0);
        PassingBarrier found = PassingBarrier.seek(costs, 2, 5).orElseThrow();
        assertThat(found.raised()).isEqualTo(2);
        assertThat(List.of(found.firstFirm(), found.lastFirm())).containsExactly(6, 6);
        assertThat(found.seeded()).isEqualTo(1);
        assertThat(found.plants()).isEqualTo(7);
        double stays = own(52, 1, 7, 13);
        double joinsTheCore = own(50, 0, 14, 6);
        assertThat(found.margin()).isCloseTo(joinsTheCore - stays, within(1e-12));
    }

    @Test
    void the_condition_tells_the_window_and_the_cluster() {
        String line = StudyDocuments.judge(
                        ConditionId.RL_12, StudyDocuments.json(ReferenceCluster.JSON, "cluster.firms=12"))
                .line();
        assertThat(line)
                .startsWith("RL-12 PASS")
                .contains("links=h")
                .contains("window [6;6]")
                .contains("seeded=a")
                .contains("plants=7");
        assertThat(StudyDocuments.judge(ConditionId.RL_12, StudyDocuments.json(ReferenceCluster.JSON))
                        .line())
                .startsWith("RL-12 VACUOUS")
                .contains("no such window seeds a cluster");
    }

    @Test
    void where_all_clusters_form_anyhow_nothing_is_seeded() {
        assertThat(PassingBarrier.seek(costs("cluster.firms=24"), 2, 5)).isEmpty();
        assertThat(PassingBarrier.seek(costs("cluster.firms=12"), 1, 5)).isEmpty();
    }
}
