package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fragmenta.catalog.CompiledModel;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SolverPlanner;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** The typed classes of a model, used as an economist's own code uses them. */
class TypedSolveTest {
    @Test
    void movesABlockWhenAWageRises() {
        assertThat(GarmentsCaller.run("""
                        GarmentsSolver solver = new GarmentsSolver();
                        GarmentsParameters dear = GarmentsParameters.baseline().withWage(SAVANNAKHET, 9.0);
                        return solver.solve().sewing() + " " + solver.solve(dear).sewing();
                        """)).isEqualTo("SAVANNAKHET BANGKOK");
    }

    @Test
    void namesTheAttractionGapByBlockAndRegion() {
        assertThat(GarmentsCaller.run("""
                        GarmentsPlan plan = new GarmentsSolver().solve();
                        boolean own = plan.attractionGap(SEWING, plan.sewing()).orElseThrow() == 0;
                        boolean other = plan.attractionGap(SEWING, LOS_ANGELES).orElseThrow() > 1e6;
                        return own + " " + other + " " + plan.ties() + " " + plan.cheapestRegions(SEWING)
                                + " " + (plan.regionOf(SEWING) == plan.sewing());
                        """)).isEqualTo("true true [] [SAVANNAKHET] true");
    }

    @Test
    void provesWhatItSolves() {
        Result result = (Result) GarmentsCaller.run("""
                return new GarmentsSolver().prove(GarmentsParameters.in(GarmentsScenario.CORRIDOR_COMPLETE)
                        .withOutput(500_000).withSetup(CUTTING, 200_000).withDemand(GarmentsMarket.UNITED_STATES, 300_000)
                        .withCoordination(GarmentsLink.CUT_PANELS, 10_000));
                """);
        assertThat(result.status()).isEqualTo(Status.PROVEN);
        assertThat(result.scenario()).isEqualTo("CorridorComplete");
        assertThat(result.problem().output()).isEqualTo(500_000);
        assertThat(result.gap().orElseThrow())
                .isCloseTo(0, within(1e-9 * result.cost().orElseThrow().total()));
    }

    @Test
    void agreesWithTheCatalogsWayToTheSameResult() {
        CompiledCode code =
                GarmentsCaller.compiled("return new GarmentsSolver().prove(GarmentsParameters.baseline());");
        Object typed = GarmentsCaller.answer(code);
        CompiledModel model = code.create("example.models.GarmentsModel", CompiledModel.class);
        assertThat(Runs.solve(model, "baseline", List.of(), Limits.standard())).isEqualTo(typed);
    }

    @Test
    void aNeighbourDoesNotChangeTheAnswer() {
        assertThat(GarmentsCaller.run("""
                        GarmentsSolver solver = new GarmentsSolver();
                        GarmentsParameters changed = GarmentsParameters.baseline().withOutput(500_000);
                        return solver.prove(changed).equals(solver.prove(changed, org.fragmenta.solve.Limits.standard(),
                                org.fragmenta.solve.Watch.NONE, solver.prove(GarmentsParameters.baseline())));
                        """)).isEqualTo(true);
    }

    @Test
    void refusesANumberOutOfItsRange() {
        assertThat(GarmentsCaller.run("""
                        try {
                            return GarmentsParameters.baseline().withWage(BANGKOK, -1);
                        } catch (IllegalArgumentException refused) {
                            return refused.getMessage();
                        }
                        """))
                .isEqualTo("wage of Bangkok is -1.0; it must be a finite number of at least 0.0");
    }

    @Test
    void changesTheEconomyOfTheWholeModel() {
        Result result = (Result) GarmentsCaller.run("""
                return new GarmentsSolver().prove(GarmentsParameters.baseline().withDiscountRate(0.2).withTimeCost(0.001)
                        .withComplexityPenalty(2).withComplexitySlack(0.5));
                """);
        assertThat(result.problem().economy()).isEqualTo(new EconomyDescriptor(0.2, 0.001, 2, 0.5));
    }

    @Test
    void searchesWhereTablesDoNotFit() {
        int[][] complete = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
        AnnotatedModel wide = TestModels.model("Wide", 4, 101, complete);
        assertThat(SolverPlanner.plan(wide.descriptor()).form()).isEqualTo(Form.SEARCH);
        String caller = """
                package example.models;
                public class Caller implements java.util.function.Supplier<Object> {
                    public Caller() {}
                    @Override public Object get() {
                        WidePlan plan = new WideSolver().solve();
                        return plan.b0() + " " + plan.totalCost() + " " + (plan.totalCost() - plan.lowerBound() < 1e-6)
                                + " " + plan.attractionGap(WideBlock.B0, WidePlacesRegion.R1).orElse(-1);
                    }
                }
                """;
        CompiledCode code = CompiledCode.of(TestModels.generated(wide), Map.of("example/models/Caller.java", caller));
        // Unit costs and distances both rise from 1 with the region's number: all in the first, 4 units and 6 links of
        // 1.
        assertThat(code.create("example.models.Caller", Supplier.class).get()).isEqualTo("R0 10.0 true 1.0");
    }

    @Test
    void saysThatThereIsNoPlan() {
        AnnotatedModel impossible = TestModels.impossible("Nowhere");
        String caller = """
                package example.models;
                public class Caller implements java.util.function.Supplier<Object> {
                    public Caller() {}
                    @Override public Object get() {
                        try {
                            return new NowhereSolver().solve().toString();
                        } catch (org.fragmenta.check.ModelException refused) {
                            return refused.getMessage();
                        }
                    }
                }
                """;
        CompiledCode code =
                CompiledCode.of(TestModels.generated(impossible), Map.of("example/models/Caller.java", caller));
        assertThat(code.create("example.models.Caller", Supplier.class).get())
                .asString()
                .startsWith("[FRG-629] Model Nowhere has no plan with these numbers")
                .contains(":\n  ", "\nMaybe change one of them");
    }
}
