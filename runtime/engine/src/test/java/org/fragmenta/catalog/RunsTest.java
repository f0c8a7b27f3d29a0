package org.fragmenta.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.verify.Checker;
import org.junit.jupiter.api.Test;

class RunsTest {
    private static final ModelDescriptor CHAIN = SampleModels.chain("Chain");

    private static Result solve(String scenario, List<ChangeDescriptor> settings) {
        return Runs.solve(CHAIN, scenario, settings, Limits.standard());
    }

    @Test
    void answersWithPlanCostGapsAndProof() {
        Result result = solve(ScenarioDescriptor.BASELINE, List.of());
        assertThat(result.status()).isEqualTo(Status.PROVEN);
        assertThat(result.plan()).containsExactly(Map.entry("Left", "East"), Map.entry("Right", "West"));
        assertThat(result.cost().orElseThrow().total()).isEqualTo(6);
        assertThat(result.cost().orElseThrow().serviceLinks()).isEqualTo(3);
        assertThat(result.bound().orElseThrow()).isCloseTo(6, within(1e-9));
        assertThat(result.gap().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(result.attraction())
                .containsEntry("Left", Map.of("East", OptionalDouble.of(0), "West", OptionalDouble.of(1)))
                .containsEntry("Right", Map.of("East", OptionalDouble.of(4), "West", OptionalDouble.of(0)));
        assertThat(result.ties()).isEmpty();
        assertThat(result.problem()).isEqualTo(CHAIN);
    }

    @Test
    void appliesAScenarioAndSettingsOnTopOfIt() {
        Result doubled = solve("Doubled", List.of());
        assertThat(doubled.scenario()).isEqualTo("Doubled");
        assertThat(doubled.cost().orElseThrow().total()).isEqualTo(12);
        Result again = solve("Doubled", List.of(Scenarios.parse("output=5")));
        assertThat(again.cost().orElseThrow().total()).isEqualTo(30);
        assertThat(again.problem().output()).isEqualTo(5);
    }

    @Test
    void solvesACompiledModelAsItsDocument() {
        assertThat(Runs.solve(new SampleEntry(), "Doubled", List.of(), Limits.standard()))
                .isEqualTo(solve("Doubled", List.of()));
    }

    @Test
    void namesNearScenariosWhereOneIsUnknown() {
        assertThatThrownBy(() -> solve("Duobled", List.of()))
                .isInstanceOf(ModelException.class)
                .hasMessage("[FRG-628] Model Chain has no scenario Duobled; it has Doubled beside the baseline.\n"
                        + "Maybe Doubled?");
    }

    @Test
    void refusesAModelThatBreaksARuleOnceChanged() {
        assertThatThrownBy(() -> solve("baseline", List.of(Scenarios.parse("output=-1"))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("FRG-202");
    }

    @Test
    void answersThatThereIsNoPlan() {
        CostModel costs = CostModel.of(SampleModels.impossible(), CustomCosts.NONE);
        Result result = Runs.solve(costs, "baseline", GenericKernel.of(costs.instance()), Limits.standard());
        assertThat(result.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(result.plan()).isEmpty();
        assertThat(result.cost()).isEmpty();
        assertThat(result.attraction()).isEmpty();
    }

    @Test
    void refusesADocumentWhoseCostsAreCode() {
        BlockDescriptor left = CHAIN.blocks().get(0);
        BlockDescriptor inCode = new BlockDescriptor(
                left.id(),
                left.label(),
                0.5,
                0,
                0,
                0,
                0,
                0,
                0,
                10,
                0,
                0,
                List.of(),
                List.of(),
                left.setupRow(),
                Optional.empty(),
                Optional.empty(),
                List.of("unit"),
                "");
        ModelDescriptor model = new ModelDescriptor(
                CHAIN.schema(),
                CHAIN.id(),
                CHAIN.title(),
                CHAIN.currency(),
                CHAIN.period(),
                CHAIN.output(),
                CHAIN.economy(),
                CHAIN.regionSet(),
                List.of(inCode, CHAIN.blocks().get(1)),
                CHAIN.links(),
                CHAIN.markets(),
                CHAIN.tables(),
                List.of(),
                CHAIN.scenarios());
        assertThatThrownBy(() -> CodeNeeded.refuse(model))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-627] Model Chain computes costs in Java")
                .hasMessageContaining("the unit cost of block Left");
    }

    @Test
    void plantsMakeWhatStandsOnPaper() {
        ModelDescriptor model = ModelDocuments.fromJson("bicycles.json", """
                {"schema": 1, "id": "Bicycles", "output": 100,
                 "regionSet": {"regions": [{"id": "A"}, {"id": "B"}]},
                 "blocks": [{"id": "Assembling", "unitRow": [1, 2], "setupRow": [10, 10],
                   "plants": {"several": true, "capacity": 80}}],
                 "markets": [{"id": "Home", "region": "A", "from": "Assembling", "demand": 100, "unitRow": [0, 0]}]}
                """);
        Result result = Runs.solve(model, "baseline", List.of(), Limits.standard());
        assertThat(result.plants()).extracting(PlantLine::units).containsExactly(80.0, 20.0);
        assertThat(Checker.check(result).findings()).isEmpty();
    }
}
