package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.fragmenta.catalog.Studies;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** The theorems, on models of every kind of cost: a failure is a fault of the solver. */
class SoundnessTest {
    private static final int MODELS = 60;

    /** Families that look at documents of other modes, at models over years or at clusters, on random ones of their own. */
    private static final Set<String> ELSEWHERE = Set.of("CD", "EQ", "GV", "RL");

    @Test
    void theoremsHoldOnEveryModel() {
        Map<ConditionId, Integer> passed = new EnumMap<>(ConditionId.class);
        for (long seed = 1; seed <= MODELS; seed++) {
            Study study = study(seed);
            for (Condition condition : Conditions.soundness()) {
                Verdict verdict = condition.judge(study);
                assertThat(verdict.outcome())
                        .as("seed %d: %s", seed, verdict.line())
                        .isIn(Outcome.PASS, Outcome.VACUOUS, Outcome.TIE, Outcome.NOT_APPLICABLE);
                if (verdict.outcome() == Outcome.PASS) {
                    passed.merge(condition.id(), 1, Integer::sum);
                }
            }
        }
        for (Condition condition : Conditions.soundness()) {
            if (ELSEWHERE.contains(condition.id().family())) {
                continue;
            }
            assertThat(passed.getOrDefault(condition.id(), 0))
                    .as(
                            "models that %s says something of, of %d: %s",
                            condition.id().text(), MODELS, passed)
                    .isGreaterThan(MODELS / 10);
        }
    }

    /** Whatever is found to fail fails again when its cases are solved as they are given. */
    @Test
    void everyCounterExampleCanBeReplayed() {
        Map<ConditionId, Integer> replayed = new EnumMap<>(ConditionId.class);
        for (long seed = 1; seed <= MODELS / 2; seed++) {
            Study study = study(seed);
            for (ConditionId id : List.of(ConditionId.JK_0, ConditionId.JK_2, ConditionId.JK_4B, ConditionId.JK_6)) {
                Verdict verdict = StudyDocuments.judge(id, study);
                if (verdict.outcome() == Outcome.FAIL) {
                    Replays.confirm(study, verdict);
                    replayed.merge(id, 1, Integer::sum);
                }
            }
        }
        assertThat(replayed).as("failures of %d models", MODELS / 2).hasSize(4);
    }

    /** The first model of a seed that obeys the rules of models. */
    private static Study study(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        while (true) {
            ModelDescriptor model = RandomModels.of(random, 2 + random.nextInt(5), 1 + random.nextInt(5));
            if (ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                return Studies.of(model, ScenarioDescriptor.BASELINE, List.of(), Limits.standard());
            }
        }
    }
}
