package org.fragmenta.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.fragmenta.cluster.ClusterResults;
import org.fragmenta.cluster.ReferenceCluster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of a study, against its published schema. */
class ClusterDocumentsTest {
    @Test
    void the_document_is_valid_and_holds_what_was_computed() {
        String json = ClusterDocuments.toJson(
                ClusterResults.of(ReferenceCluster.study(ReferenceCluster.model()), "baseline"));
        assertThat(Schemas.complaints("cluster.schema.json", json)).isEmpty();
        assertThat(Schemas.complaints("cluster.schema.json", json.replace("\"LEAP_OUT\"", "\"LEAP\"")))
                .isNotEmpty();
        JsonNode study = JsonMapper.shared().readTree(json);
        assertThat(study.at("/regions/2/plants").asInt()).isEqualTo(17);
        assertThat(study.at("/entries").size()).isEqualTo(30);
        assertThat(study.at("/events/1/texts/route").asString()).isEqualTo("c-h");
        assertThat(study.at("/equilibria/complete").asBoolean()).isTrue();
        assertThat(study.at("/planned/plants/h").asDouble()).isEqualTo(9);
        assertThat(study.at("/entries/5/forces/links").asDouble()).isEqualTo(-1.5);
    }
}
