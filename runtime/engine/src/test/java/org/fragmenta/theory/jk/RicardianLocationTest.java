package org.fragmenta.theory.jk;

import static org.assertj.core.api.Assertions.assertThat;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.theory.StudyDocuments;
import org.junit.jupiter.api.Test;

class RicardianLocationTest {

    /**
     * Plain work and skilled work compare differently in the second and the third region; the first has only a block that
     * can stand nowhere else.
     */
    @Test
    void advantageIsLookedForBetweenAnyTwoRegions() {
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_7, StudyDocuments.json("""
                {"schema": 1, "id": "Pairs", "output": 1,
                 "regionSet": {"regions": [
                   {"id": "R0", "wage": 3},
                   {"id": "R1", "wage": 2, "skilledWage": 2},
                   {"id": "R2", "wage": 1, "skilledWage": 10}]},
                 "blocks": [
                   {"id": "Bound", "laborHours": 1, "only": ["R0"]},
                   {"id": "Plain", "laborHours": 1, "only": ["R1", "R2"]},
                   {"id": "Skilled", "skilledHours": 1, "only": ["R1", "R2"]}],
                 "links": [
                   {"id": "First", "from": "Bound", "to": "Plain"},
                   {"id": "Second", "from": "Plain", "to": "Skilled"}]}
                """));
        assertThat(verdict.line()).contains("JK-7 PASS", "regions [R0;R1;R2]");
    }

    /** No two blocks share two regions, yet passing all three on turns Skilled's 10 hours into 1: the cycle is found. */
    @Test
    void aCycleNeedsNoTwoBlocksWithTwoRegionsInCommon() {
        Verdict verdict = StudyDocuments.judge(ConditionId.JK_7, StudyDocuments.json("""
                {"schema": 1, "id": "Ring", "output": 1,
                 "regionSet": {"regions": [
                   {"id": "R0", "wage": 0.1, "skilledWage": 1},
                   {"id": "R1", "wage": 2, "skilledWage": 2},
                   {"id": "R2", "wage": 3, "skilledWage": 3}]},
                 "tables": [{"id": "Apart", "rows": [[0, 9, 9], [9, 0, 9], [9, 9, 0]]}],
                 "blocks": [
                   {"id": "Skilled", "skilledHours": 1, "only": ["R0", "R1"]},
                   {"id": "Second", "laborHours": 1, "only": ["R1", "R2"]},
                   {"id": "Third", "laborHours": 1, "only": ["R2", "R0"]},
                   {"id": "Buyer", "unitRow": [0, 0, 0], "only": ["R2"]}],
                 "links": [
                   {"id": "First", "from": "Skilled", "to": "Second"},
                   {"id": "Next", "from": "Second", "to": "Third"},
                   {"id": "Sale", "from": "Third", "to": "Buyer", "unitTable": {"table": "Apart"}}]}
                """));
        assertThat(verdict.line()).contains("JK-7 FAIL", "assigned:10", "cycled:1");
    }
}
