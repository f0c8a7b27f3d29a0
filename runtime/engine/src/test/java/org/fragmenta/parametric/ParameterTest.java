package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Place;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

class ParameterTest {

    @Test
    void aSingleNumberIsSetAndSeveralAreScaled() {
        ModelDescriptor model = model();

        Parameter wage = Parameter.of(model, "regions.Low.wage");
        assertThat(wage.isScale()).isFalse();
        assertThat(wage.today()).isEqualTo(1.5);
        assertThat(wage.label()).isEqualTo("wage of Low");
        assertThat(wage.unit()).isEqualTo("USD an hour");
        assertThat(wage.highest()).isInfinite();
        assertThat(wage.in(model, 2).orElseThrow().regionSet().regions().get(1).wage())
                .hasValue(2);

        Parameter wages = Parameter.of(model, "regions.*.wage");
        assertThat(wages.isScale()).isTrue();
        assertThat(wages.today()).isEqualTo(1);
        assertThat(wages.unit()).isEqualTo("times today's");
        assertThat(wages.in(model, 2).orElseThrow().regionSet().regions())
                .extracting(region -> region.wage().orElseThrow())
                .containsExactly(12.0, 3.0, 8.0);

        Parameter output = Parameter.of(model, "output");
        assertThat(output.isOutput()).isTrue();
        assertThat(output.unit()).isEqualTo("units a year");
        assertThat(output.reach()).isInfinite();
        assertThat(Parameter.of(model, "links.*.cost").in(model, 2)).isEmpty();
    }

    @Test
    void theWageGapStretchesBelowTheHighestWage() {
        ModelDescriptor model = model();

        Parameter gap = Parameter.of(model, "wageGap");

        assertThat(gap.in(model, 0).orElseThrow().regionSet().regions())
                .extracting(region -> region.wage().orElseThrow())
                .containsExactly(6.0, 6.0, 6.0);
        assertThat(gap.in(model, 1).orElseThrow().regionSet().regions())
                .extracting(region -> region.wage().orElseThrow())
                .containsExactly(6.0, 1.5, 4.0);
        assertThat(gap.in(model, 0.5).orElseThrow().regionSet().regions())
                .extracting(region -> region.wage().orElseThrow())
                .containsExactly(6.0, 3.75, 5.0);
        assertThat(gap.highest()).isLessThanOrEqualTo(6 / 4.5).isGreaterThan(6 / 4.5 - 1e-9);
        assertThat(gap.in(model, gap.highest()).orElseThrow().regionSet().regions())
                .extracting(region -> region.wage().orElseThrow())
                .allMatch(wage -> wage >= 0);
    }

    @Test
    void whatTheCostIsNotAffineInIsRefused() {
        for (String path : List.of(
                "economy.discountRate",
                "economy.complexitySlack",
                "blocks.Make.lifeYears",
                "blocks.*.complexity",
                "links.MakePack.shipmentKg",
                "regions.Low.productivity",
                "regions.Low.capability",
                "regions.Low.latitude",
                "regions.Low.taxHolidayYears")) {
            refused("FRG-740", () -> Parameter.of(model(), path));
        }
        refused("FRG-741", () -> Parameter.of(model(), "regions.Low.rent"));
        refused("FRG-741", () -> Parameter.of(model(), "regions.*.rent"));
        refused("FRG-721", () -> Parameter.of(model(), "links.Nowhere.cost"));
        refused("FRG-721", () -> Parameter.of(model(), "markets.*.cost"));
        refused("FRG-720", () -> Parameter.of(model(), "nonsense"));
    }

    @Test
    void whatCostsNothingTodayMayAskForFactsThatTheModelLacks() {
        refused("FRG-309", () -> Parameter.of(model(), "blocks.Make.floorSpace"));
    }

    @Test
    void numbersThatAreMultipliedCannotVaryTogether() {
        ModelDescriptor model = model();
        for (List<String> pair : List.of(
                List.of("output", "regions.Low.wage"),
                List.of("regions.Low.wage", "blocks.Make.laborHours"),
                List.of("regions.Low.wage", "wageGap"),
                List.of("regions.*.wage", "regions.Low.wage"),
                List.of("links.*.cost", "links.MakePack.coordination"),
                List.of("links.*.cost", "output"))) {
            refused("FRG-740", () -> solver(model, pair));
        }
        assertThat(solver(model, List.of("links.*.cost", "wageGap")).at(1, 1)).isPresent();
        assertThat(solver(model, List.of("regions.Low.wage", "regions.Mid.wage"))
                        .at(1, 1))
                .isPresent();
        assertThat(solver(model, List.of("output", "blocks.Make.setup")).at(1, 1))
                .isPresent();
    }

    @Test
    void whatACostMethodMayLookAtIsRefusedAndOtherNumbersAreNot() {
        ModelDescriptor model = builder()
                .block(new BlockDescriptor(
                        "Make",
                        "",
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        1000,
                        10,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("unit"),
                        ""))
                .block(ModelBuilder.block("Pack", 1, 0, 0, 0, 0, 0, 10, 10, 0, 0))
                .link(ModelBuilder.link("Make", "Pack", 1, 1, 1, 1000, 10, 0))
                .build();
        CustomCosts squared = new CustomCosts() {
            @Override
            public double unit(String block, Place place, double standard) {
                return standard * standard;
            }
        };

        refused("FRG-742", () -> Parameter.of(model, "regions.Low.wage"));
        refused("FRG-742", () -> Parameter.of(model, "wageGap"));
        refused("FRG-742", () -> Parameter.of(model, "blocks.Make.laborHours"));
        Curve curve = Curve.of(
                        RegimeSolver.of(model, squared, List.of(Parameter.of(model, "output")), Limits.standard()),
                        0,
                        Double.POSITIVE_INFINITY)
                .orElseThrow();
        double direct = RegimeSolverTest.Independent.least(model, squared, curve.parameter(), 50);
        assertThat(Decimals.nearest(curve.costAt(Decimals.read(50)))).isCloseTo(direct, within(1e-9 * direct));
    }

    private static RegimeSolver solver(ModelDescriptor model, List<String> paths) {
        return RegimeSolver.of(
                model,
                CustomCosts.NONE,
                paths.stream().map(path -> Parameter.of(model, path)).toList(),
                Limits.standard());
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ModelException.class).hasMessageContaining(code);
    }

    private static ModelBuilder builder() {
        RegionSetBuilder set = new RegionSetBuilder()
                .region("High", "C", 6)
                .region("Low", "C", 1.5)
                .region("Mid", "C", 4)
                .country("C", 0.1, 10, 10, 10, 10)
                .route("High", "Low", 100, 2, 0.1)
                .route("Mid", "Low", 100, 2, 0.1);
        return new ModelBuilder(set.build()).output(100);
    }

    private static ModelDescriptor model() {
        return builder()
                .block(ModelBuilder.block("Make", 2, 0, 0, 0, 0, 0, 1000, 10, 50, 0))
                .block(ModelBuilder.block("Pack", 1, 0, 0, 0, 0, 0, 10, 10, 0, 0))
                .link(ModelBuilder.link("Make", "Pack", 1, 1, 1, 1000, 10, 0))
                .build();
    }
}
