package org.fragmenta.theory.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.theory.StudyDocuments;
import org.junit.jupiter.api.Test;

class LocalOutsourcingTest {

    @Test
    void oneDistanceIsNoChoice() {
        assertThat(line(0.05, "\"only\": [\"Near\"],"))
                .contains("KA-1 VACUOUS", "no block has two distances to choose from");
    }

    @Test
    void nothingIsLocalWhereArmsLengthNeverPays() {
        assertThat(line(0.01, "")).contains("KA-1 VACUOUS", "arm's length pays at no distance");
        assertThat(line(0.05, "")).contains("KA-1 PASS");
    }

    private static String line(double advantage, String only) {
        return StudyDocuments.judge(ConditionId.KA_1, StudyDocuments.json("""
                        {"schema": 1, "id": "Reach", "output": 1000,
                         "regionSet": {"regions": [
                           {"id": "Seat", "wage": 3, "latitude": 0, "longitude": 0},
                           {"id": "Near", "wage": 2, "latitude": 0, "longitude": 2}]},
                         "blocks": [{"id": "Sewing", "laborHours": 1, %s "armsLength":
                           {"headquarters": "Seat", "advantage": %s, "friction": 0.02, "frictionPerKm": 0.0001}}]}
                        """.formatted(only, advantage)))
                .line();
    }
}
