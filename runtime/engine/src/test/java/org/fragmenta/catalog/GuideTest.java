package org.fragmenta.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.parametric.Attraction;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Instrument;
import org.fragmenta.parametric.Lever;
import org.fragmenta.parametric.Outcome;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** The documents of the guide are valid, and its figures are what they give. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "guide.md");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyDocumentSolvesAndEveryScenarioApplies() throws IOException {
        assertThat(models()).extracting(ModelDescriptor::id).containsExactly("Tea", "Rows");
        for (ModelDescriptor model : models()) {
            assertThat(ModelRules.check(model)).isEmpty();
            assertThat(solve(model, "baseline").status()).isEqualTo(Status.PROVEN);
            model.scenarios()
                    .forEach(scenario ->
                            assertThat(solve(model, scenario.id()).status()).isEqualTo(Status.PROVEN));
        }
    }

    @Test
    void theFiguresAreThoseOfTheModel() throws IOException {
        Result result = solve(models().get(0), "baseline");
        double gap = result.attraction().get("Packing").get("Port").orElseThrow();

        assertThat(result.plan()).containsEntry("Packing", "Hill");
        assertThat(Files.readString(GUIDE))
                .contains(String.format(
                        Locale.ROOT,
                        "no plan costs less than %,.0f USD",
                        result.cost().orElseThrow().total()))
                .contains(String.format(Locale.ROOT, "Packing    Hill       Port           %,.0f", gap));
    }

    @Test
    void onlyTheWageDrawsPackingToThePort() throws IOException {
        List<Lever> levers =
                Attraction.of(CostModel.of(models().get(0), CustomCosts.NONE)).levers(1, 1);

        assertThat(levers)
                .filteredOn(lever -> lever.outcome() == Outcome.WINS)
                .singleElement()
                .satisfies(lever -> {
                    assertThat(lever.instrument()).isEqualTo(Instrument.WAGE);
                    assertThat(Files.readString(GUIDE))
                            .contains(String.format(
                                    Locale.ROOT,
                                    "below %.4f USD an hour",
                                    lever.threshold().orElseThrow()));
                });
    }

    @Test
    void packingLeavesThePortAtTheOutputThatIsPrinted() throws IOException {
        ModelDescriptor tea = models().get(0);
        RegimeSolver solver =
                RegimeSolver.of(tea, CustomCosts.NONE, List.of(Parameter.of(tea, Parameter.OUTPUT)), Limits.standard());

        Curve curve = Curve.of(solver, 0, Double.POSITIVE_INFINITY).orElseThrow();

        assertThat(curve.thresholds()).singleElement().satisfies(threshold -> {
            assertThat(threshold.moved()).containsExactly("Packing");
            assertThat(Files.readString(GUIDE))
                    .contains(
                            String.format(Locale.ROOT, "from %,.2f units a year on", Decimals.nearest(threshold.at())));
        });
        for (CurveSegment segment : curve.segments()) {
            assertThat(Files.readString(GUIDE))
                    .contains(String.format(Locale.ROOT, "%,.0f       ~", Decimals.nearest(segment.fixedCost())));
        }
    }

    private static Result solve(ModelDescriptor model, String scenario) {
        return Runs.solve(model, scenario, List.of(), Limits.standard());
    }

    private static List<ModelDescriptor> models() throws IOException {
        List<ModelDescriptor> models = new ArrayList<>();
        Matcher matcher = JSON.matcher(Files.readString(GUIDE));
        while (matcher.find()) {
            models.add(ModelDocuments.fromJson("guide.md", matcher.group(1)));
        }
        return models;
    }
}
