package org.fragmenta.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.solve.Limits;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Study;
import org.junit.jupiter.api.Test;

/** The theorems on models over years: a failure is a fault of the solver. */
class RelocationTheoremsTest {

    @Test
    void theorems_hold_on_random_horizons() {
        Map<ConditionId, Integer> passed = new EnumMap<>(ConditionId.class);
        List<Condition> theorems = Conditions.of(List.of(ConditionId.RL_1, ConditionId.RL_8));
        for (long seed = 300; seed < 360; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomHorizon horizon = RandomHorizon.of(random, 1 + random.nextInt(2), 2, 2 + random.nextInt(4));
            Study study = Studies.of(horizon.model(), ScenarioDescriptor.BASELINE, List.of(), Limits.standard());
            for (Condition theorem : theorems) {
                Verdict verdict = theorem.judge(study);
                assertThat(verdict.outcome())
                        .as("seed %d: %s", seed, verdict.line())
                        .isIn(Outcome.PASS, Outcome.VACUOUS, Outcome.TIE, Outcome.NOT_APPLICABLE);
                if (verdict.outcome() == Outcome.PASS) {
                    passed.merge(theorem.id(), 1, Integer::sum);
                }
            }
        }
        assertThat(passed)
                .as("horizons that each says something of")
                .containsOnlyKeys(ConditionId.RL_1, ConditionId.RL_8);
    }
}
