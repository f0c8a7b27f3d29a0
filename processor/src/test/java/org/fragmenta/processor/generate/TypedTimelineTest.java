package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fragmenta.catalog.CompiledModel;
import org.fragmenta.catalog.Relocations;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.relocation.Relocation;
import org.fragmenta.result.Timeline;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** The timeline in a model's own types is that of the document. */
class TypedTimelineTest {
    private static final String RELOCATE = """
            var parameters = GarmentsParameters.baseline().withWage(BANGKOK, 3.1);
            var timeline = new GarmentsRelocation().relocate(parameters, org.fragmenta.relocation.Foresight.%s);
            """;

    @Test
    void every_year_says_where_every_block_stands() {
        for (Foresight foresight : List.of(Foresight.PERFECT, Foresight.MYOPIC)) {
            CompiledCode code = GarmentsCaller.compiled(
                    RELOCATE.formatted(foresight == Foresight.PERFECT ? "PERFECT" : "MYOPIC") + """
                    List<String> plans = new ArrayList<>();
                    for (int year = 2026; year <= 2037; year++) {
                        plans.add(timeline.cutting(year) + " " + timeline.finishing(year) + " "
                                + timeline.regionOf(GarmentsBlock.SEWING, year));
                        if (timeline.sewing(year) != timeline.regionOf(SEWING, year)) throw new IllegalStateException();
                    }
                    return List.of(plans, timeline.presentValue(), timeline.lowerBound(), timeline.document());
                    """);
            CompiledModel model = code.create("example.models.GarmentsModel", CompiledModel.class);
            Relocation byPath = Relocations.of(
                    model, "baseline", List.of(Scenarios.parse("regions.Bangkok.wage=3.1")), Limits.standard());
            Timeline expected = byPath.timeline(foresight);

            List<?> answer = (List<?>) GarmentsCaller.answer(code);

            assertThat(answer.get(0))
                    .isEqualTo(expected.years().stream()
                            .map(year -> constant(year.plan().get("Cutting")) + " "
                                    + constant(year.plan().get("Finishing")) + " "
                                    + constant(year.plan().get("Sewing")))
                            .toList());
            assertThat(answer.get(1)).isEqualTo(expected.value().orElseThrow().total());
            assertThat(answer.get(2)).isEqualTo(expected.best().bound().orElseThrow());
            assertThat(((Timeline) answer.get(3)).moves())
                    .isEqualTo(expected.moves())
                    .isNotEmpty();
        }
    }

    private static String constant(Object region) {
        return String.valueOf(region).equals("LosAngeles")
                ? "LOS_ANGELES"
                : String.valueOf(region).toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void a_year_outside_the_horizon_is_refused() {
        assertThatThrownBy(() -> GarmentsCaller.run(RELOCATE.formatted("PERFECT") + "return timeline.sewing(2038);"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the years run from 2026 to 2037; there is no 2038");
    }
}
