package org.fragmenta.examples.electronics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.catalog.Studies;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Event;
import org.fragmenta.cluster.EventKind;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Study;
import org.junit.jupiter.api.Test;

/** What Kuroiwa (2009) draws in Figure 2: saturation, leap-out along a logistic network, a new agglomeration. */
class ElectronicsClusterTest {
    private final ModelDescriptor model = new ElectronicsClusterModel().descriptor();
    private final ClusterStudy study = ClusterStudy.of(model, CustomCosts.NONE);

    @Test
    void theCoreSaturatesThenLeapsOutThenANewAgglomerationForms() {
        assertThat(study.events().stream().map(Event::kind))
                .startsWith(EventKind.SATURATED, EventKind.LEAP_OUT, EventKind.NEW_AGGLOMERATION, EventKind.LINKED);
        Event leap = study.first(EventKind.LEAP_OUT).orElseThrow();
        assertThat(study.costs().region(leap.region())).isEqualTo("Harbour");
        assertThat(leap.outcome()).isEqualTo("Seaboard");
        assertThat(leap.number("tStar")).isGreaterThan(1);
        Event formed = study.first(EventKind.NEW_AGGLOMERATION).orElseThrow();
        assertThat(formed.region()).isEqualTo(leap.region());
        assertThat(formed.number("margin")).isPositive();
    }

    @Test
    void withoutTheExpresswayItSprawls() {
        ClusterStudy before = study.of(scenario("NoExpressway"));
        assertThat(before.events().stream().map(Event::kind).limit(2))
                .containsExactly(EventKind.SATURATED, EventKind.SPRAWL);
        assertThat(before.first(EventKind.LEAP_OUT)).isEmpty();
    }

    @Test
    void withoutAgglomerationPlantsFollowComparativeAdvantage() {
        Verdict weak = judge(ConditionId.CD_7);
        assertThat(weak.outcome()).isEqualTo(Outcome.PASS);
        assertThat(weak.line()).contains("order [Harbour;Highlands;Metropolis;Seaboard]");
        ClusterStudy alone = study.of(Scenarios.apply(model, List.of(Scenarios.parse("effects.SPILLOVER.strength=0"))));
        assertThat(alone.first(EventKind.NEW_AGGLOMERATION)).isEmpty();
    }

    @Test
    void theWholePathIsConcentratedDispersion() {
        assertThat(judge(ConditionId.CD_1).outcome()).isEqualTo(Outcome.PASS);
        assertThat(judge(ConditionId.CD_3).outcome()).isEqualTo(Outcome.PASS);
        assertThat(judge(ConditionId.CD_4).outcome()).isEqualTo(Outcome.PASS);
        assertThat(judge(ConditionId.CD_5).outcome()).isEqualTo(Outcome.PASS);
        assertThat(judge(ConditionId.CD_6).outcome()).isEqualTo(Outcome.PASS);
    }

    private Verdict judge(ConditionId id) {
        Study whole = Studies.of(model, ScenarioDescriptor.BASELINE, List.of(), Limits.standard());
        return Conditions.of(List.of(id)).get(0).judge(whole);
    }

    private ModelDescriptor scenario(String id) {
        return model.scenarios().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> Scenarios.apply(model, each.changes()))
                .orElseThrow();
    }
}
