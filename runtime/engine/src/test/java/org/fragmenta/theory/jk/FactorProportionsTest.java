package org.fragmenta.theory.jk;

import static org.assertj.core.api.Assertions.assertThat;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.theory.Cause;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.StudyDocuments;
import org.junit.jupiter.api.Test;

class FactorProportionsTest {
    private static final String SKILLED = """
            {"schema": 1, "id": "Skilled", "output": 1,
             "regionSet": {"regions": [
               {"id": "R1", "wage": 10, "skilledWage": 10, "productivity": 2},
               {"id": "R2", "wage": 2, "skilledWage": 30, "productivity": 2}]},
             "blocks": [{"id": "Design", "laborHours": 1, "skilledHours": 1}]}
            """;

    /** An unskilled hour saves 4 in R2, a skilled hour costs 10 more there: by hand, 6 in favour of R1. */
    @Test
    void dearSkilledLabourKeepsABlockWhereLabourIsDear() {
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_8, StudyDocuments.json(SKILLED));
        assertThat(verdict.line()).contains("JK-8 PASS", "regions [R1]", "tightest Design by 6 a unit");
    }

    /** Without a wage of their own, skilled hours cost the region's wage: 4 more are saved in R2. */
    @Test
    void skilledHoursCostTheWageWhereNoOtherIsStated() {
        String json = SKILLED.replaceAll(" \"skilledWage\": \\d+,", "");
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_8, StudyDocuments.json(json));
        assertThat(verdict.line()).contains("JK-8 PASS", "regions [R2]", "tightest Design by 8 a unit");
    }

    @Test
    void onlyWhatCostsMoreElsewhereIsACause() {
        Study study = StudyDocuments.json(SKILLED);
        assertThat(Cause.of(Optimum.of(study), 0, 1, datum -> datum.endsWith(".laborHours")))
                .isEqualTo("Design stays out of R2 because of nothing else");
    }
}
