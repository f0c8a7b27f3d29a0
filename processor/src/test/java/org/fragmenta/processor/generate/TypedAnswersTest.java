package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fragmenta.catalog.CompiledModel;
import org.fragmenta.catalog.Runs;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.parametric.map.ParameterRange;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Study;
import org.fragmenta.typed.TypedCurve;
import org.fragmenta.typed.TypedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Curves, maps and verdicts by a model's own types: what the engine says by paths, and what a solve says. */
class TypedAnswersTest {

    @Test
    void aCurveIsTheOneOfThePath() {
        CompiledCode code = GarmentsCaller.compiled("""
                return new GarmentsSolver().curve(GarmentsParameters.in(GarmentsScenario.CORRIDOR_COMPLETE)
                        .withSetupFactor(SAVANNAKHET, 6), Axis.output(), 0, 9e6);
                """);
        CompiledModel model = code.create("example.models.GarmentsModel", CompiledModel.class);
        ModelDescriptor changed = Runs.changed(
                model.descriptor(), "CorridorComplete", List.of(Scenarios.parse("regions.Savannakhet.setupFactor=6")));

        TypedCurve<?, ?> curve = (TypedCurve<?, ?>) GarmentsCaller.answer(code);

        Curve byPath = curve(changed, model.customCosts(), "output", 0, 9e6);
        assertThat(curve.exact().segments()).isEqualTo(byPath.segments()).hasSizeGreaterThan(2);
        assertThat(curve.exact().thresholds()).isEqualTo(byPath.thresholds());
    }

    @Test
    void aCurveSaysWhatEverySolveSays() {
        assertThat(GarmentsCaller.run("""
                        List<String> wrong = new ArrayList<>();
                        GarmentsSolver solver = new GarmentsSolver();
                        GarmentsParameters parameters = GarmentsParameters.baseline().withSetupFactor(SAVANNAKHET, 6);
                        TypedCurve<GarmentsBlock, SoutheastAsiaRegion> curve =
                                solver.curve(parameters, Axis.output(), 0, Double.POSITIVE_INFINITY);
                        for (int q = 1_000; q < 9_000_000; q += 99_999) {
                            GarmentsPlan plan = solver.solve(parameters.withOutput(q));
                            double cost = curve.costAt(q);
                            boolean same = Math.abs(cost - plan.totalCost()) < 1e-9 * cost;
                            for (GarmentsBlock block : GarmentsBlock.values()) {
                                same &= curve.regimeAt(q).region(block).orElseThrow() == plan.regionOf(block);
                            }
                            if (!same) {
                                wrong.add(q + ": " + cost + " " + plan);
                            }
                        }
                        return wrong;
                        """)).isEqualTo(List.of());
    }

    @Test
    void aThresholdNamesWhatMoves() {
        assertThat(GarmentsCaller.run("""
                        GarmentsParameters parameters = GarmentsParameters.baseline().withSetupFactor(SAVANNAKHET, 6);
                        TypedCurve<GarmentsBlock, SoutheastAsiaRegion> curve =
                                new GarmentsSolver().curve(parameters, Axis.output(), 0, 9e6);
                        for (TypedThreshold<GarmentsBlock, SoutheastAsiaRegion> threshold : curve.thresholds()) {
                            if (threshold.moved().contains(SEWING)) {
                                return threshold.moved() + " " + threshold.below().region(SEWING).orElseThrow() + " "
                                        + threshold.above().region(SEWING).orElseThrow() + " "
                                        + (threshold.below().locations() < threshold.above().locations());
                            }
                        }
                        return curve.segments();
                        """)).isEqualTo("[FINISHING, SEWING] BANGKOK SAVANNAKHET true");
    }

    @Test
    void aMapIsTheOneOfThePaths() {
        CompiledCode code = GarmentsCaller.compiled("""
                return new GarmentsSolver().map(GarmentsParameters.baseline().withSetupFactor(SAVANNAKHET, 6),
                        Axis.setup(CUTTING), 0, 4e6, Axis.coordination(GarmentsLink.CUT_PANELS), 0, 3e6);
                """);
        CompiledModel model = code.create("example.models.GarmentsModel", CompiledModel.class);
        ModelDescriptor descriptor = Runs.changed(
                model.descriptor(),
                ScenarioDescriptor.BASELINE,
                List.of(Scenarios.parse("regions.Savannakhet.setupFactor=6")));

        TypedMap<?, ?> map = (TypedMap<?, ?>) GarmentsCaller.answer(code);

        RegimeMap byPath = RegimeMap.of(
                        descriptor,
                        model.customCosts(),
                        new ParameterRange(Parameter.of(descriptor, "blocks.Cutting.setup"), 0, 4e6),
                        new ParameterRange(Parameter.of(descriptor, "links.CutPanels.coordination"), 0, 3e6),
                        Limits.standard())
                .orElseThrow();
        assertThat(map.exact()).isEqualTo(byPath);
        assertThat(map.areas()).hasSizeGreaterThan(1);
    }

    @Test
    void aMapSaysWhatEverySolveSays() {
        assertThat(GarmentsCaller.run("""
                        List<String> wrong = new ArrayList<>();
                        GarmentsSolver solver = new GarmentsSolver();
                        GarmentsParameters baseline = GarmentsParameters.baseline().withSetupFactor(SAVANNAKHET, 6);
                        TypedMap<GarmentsBlock, SoutheastAsiaRegion> map = solver.map(baseline,
                                Axis.setup(CUTTING), 0, 4e6,
                                Axis.coordination(GarmentsLink.CUT_PANELS), 0, 3e6);
                        for (int x = 1; x < 4_000_000; x += 399_999) {
                            for (int y = 1; y < 3_000_000; y += 299_999) {
                                GarmentsPlan plan = solver.solve(baseline.withSetup(CUTTING, x)
                                        .withCoordination(GarmentsLink.CUT_PANELS, y));
                                double cost = map.costAt(x, y);
                                boolean same = Math.abs(cost - plan.totalCost()) < 1e-9 * cost;
                                for (GarmentsBlock block : GarmentsBlock.values()) {
                                    same &= map.regimeAt(x, y).regions().get(block) == plan.regionOf(block);
                                }
                                if (!same) {
                                    wrong.add(x + ", " + y + ": " + cost + " " + plan);
                                }
                            }
                        }
                        return wrong;
                        """)).isEqualTo(List.of());
    }

    @Test
    void verdictsAreThoseOfTheStudy() {
        CompiledCode code = GarmentsCaller.compiled("""
                return new GarmentsSolver().check(GarmentsParameters.in(GarmentsScenario.CORRIDOR_COMPLETE)
                        .withOutput(400_000));
                """);
        CompiledModel model = code.create("example.models.GarmentsModel", CompiledModel.class);
        Study study =
                Studies.of(model, "CorridorComplete", List.of(Scenarios.parse("output=400000")), Limits.standard());

        assertThat(GarmentsCaller.answer(code))
                .isEqualTo(Conditions.all().stream()
                        .map(condition -> condition.judge(study))
                        .toList());
    }

    @Test
    void verdictsAreOfTheConditionsThatAreNamed() {
        assertThat(GarmentsCaller.run("""
                        StringBuilder ids = new StringBuilder();
                        new GarmentsSolver()
                                .check(org.fragmenta.evidence.ConditionId.LA_4, org.fragmenta.evidence.ConditionId.CO_1)
                                .forEach(verdict -> ids.append(verdict.id().text()).append(' '));
                        return ids.toString();
                        """)).isEqualTo("CO-1 LA-4 ");
    }

    static Stream<AnnotatedModel> models() {
        return Stream.of(GoldenModels.camera(), GoldenModels.bicycle());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("models")
    void otherModelsHaveTheirOwnTypes(AnnotatedModel model) {
        String caller = """
                package example.models;
                public class Caller implements java.util.function.Supplier<Object> {
                    public Caller() {}
                    @Override public Object get() {
                        return new %1$sSolver().curve(org.fragmenta.typed.Axis.linkCosts(), 0, 5);
                    }
                }
                """.formatted(model.name());
        CompiledCode code = CompiledCode.of(TestModels.generated(model), Map.of("example/models/Caller.java", caller));

        TypedCurve<?, ?> curve = (TypedCurve<?, ?>)
                code.create("example.models.Caller", Supplier.class).get();

        assertThat(curve.exact().segments())
                .isEqualTo(curve(model.descriptor(), CustomCosts.NONE, "links.*.cost", 0, 5)
                        .segments());
    }

    private static Curve curve(ModelDescriptor model, CustomCosts methods, String path, double from, double to) {
        List<Parameter> over = List.of(Parameter.of(model, path));
        return Curve.of(RegimeSolver.of(model, methods, over, Limits.standard()), from, to)
                .orElseThrow();
    }
}
