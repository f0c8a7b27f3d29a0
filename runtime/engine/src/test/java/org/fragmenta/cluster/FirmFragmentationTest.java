package org.fragmenta.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.Test;

/** A firm that parts its blocks, by hand. */
class FirmFragmentationTest {

    /** Design costs 10 in the core and 20 outside, assembly 30 and 12. */
    private static ClusterStudy study(int apart) {
        return ReferenceCluster.study(ModelDocuments.fromJson("a test", """
                {"schema": 1, "id": "Firm", "output": 1,
                 "regionSet": {"id": "Two", "regions": [{"id": "c", "country": "A"}, {"id": "h", "country": "B"}]},
                 "blocks": [{"id": "Design", "unitRow": [10, 20]}, {"id": "Assembly", "unitRow": [30, 12]}],
                 "links": [{"id": "Plans", "from": "Design", "to": "Assembly", "coordination": %d}],
                 "cluster": {"core": "c", "firms": 2}}
                """.formatted(apart)));
    }

    @Test
    void blocks_part_where_the_link_costs_less_than_what_they_save() {
        ClusterStudy study = study(5);
        assertThat(study.path().counts()).containsExactly(2, 2);
        assertThat(study.all(EventKind.FRAGMENTATION)).hasSize(1);
        Event parted = study.first(EventKind.FRAGMENTATION).orElseThrow();
        assertThat(parted.entry()).isEqualTo(1);
        assertThat(parted.region()).isEqualTo(1);
        assertThat(parted.number("cost")).isEqualTo(12 + 5);
        assertThat(parted.number("beside")).isEqualTo(30);
        assertThat(parted.change()).isEqualTo("Assembly beside Design in c");
        assertThat(parted.outcome()).isEqualTo("costs 13 more");
    }

    @Test
    void they_stay_together_where_it_costs_more() {
        ClusterStudy study = study(19);
        assertThat(study.path().counts()).containsExactly(4, 0);
        assertThat(study.first(EventKind.FRAGMENTATION)).isEmpty();
    }
}
