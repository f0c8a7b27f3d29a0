package org.fragmenta.theory.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Hypothesis;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.theory.StudyDocuments;
import org.junit.jupiter.api.Test;

class ReformAttributionTest {
    /** Lower capability alone leaves nowhere to sew; with simpler sewing it does no harm. */
    private static final String IMPOSSIBLE = """
            {"id": "Simpler", "changes": [
              {"path": "blocks.Sewing.complexity", "value": 0.1},
              {"path": "regions.Core.capability", "value": 0.2}]}""";

    private static final String POSSIBLE = """
            {"id": "Raise", "changes": [{"path": "regions.Core.wage", "value": 6}]}""";

    @Test
    void aSetWithoutAPlanCostsOnlyItsOwnScenario() {
        Verdict verdict = judged(IMPOSSIBLE + "," + POSSIBLE);
        assertThat(verdict.line()).contains("CO-2 PASS", "Raise.joint=10", "Raise.shapley [10]");
        assertThat(verdict.line()).doesNotContain("Simpler.joint");
        assertThat(verdict.hypotheses())
                .contains(new Hypothesis("Simpler: every set of changes leaves a plan", false))
                .contains(new Hypothesis("Raise: every set of changes leaves a plan", true));
    }

    @Test
    void withNoOtherScenarioNothingIsAttributed() {
        assertThat(judged(IMPOSSIBLE).outcome()).isEqualTo(Outcome.VACUOUS);
    }

    private static Verdict judged(String scenarios) {
        return StudyDocuments.judge(ConditionId.CO_2, StudyDocuments.json("""
                {"schema": 1, "id": "Simple", "output": 10, "economy": {"complexitySlack": 0.1},
                 "regionSet": {"regions": [{"id": "Core", "wage": 5, "capability": 0.9}]},
                 "blocks": [{"id": "Sewing", "laborHours": 1, "complexity": 0.8}],
                 "scenarios": [""" + scenarios + "]}"));
    }
}
