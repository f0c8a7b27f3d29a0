package org.fragmenta.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.Test;

class YearModelsTest {

    private static ModelDescriptor model(String horizon) {
        return ModelDocuments.fromJson("a test", """
                {"schema": 1, "id": "Shirts", "output": 10, "period": "MONTH", "economy": {"discountRate": 0.1},
                 "regionSet": {"regions": [{"id": "North", "country": "N", "wage": 2}, {"id": "South", "country": "S", "wage": 1}]},
                 "blocks": [{"id": "Sewing", "laborHours": 3, "setup": 500, "lifeYears": 4, "fixedCost": 7}],
                 "scenarios": [
                   {"id": "Strike", "changes": [{"path": "regions.North.wage", "value": 5}]},
                   {"id": "Robots", "changes": [{"path": "blocks.*.laborHours", "operation": "SCALE", "value": 0.5}]}],
                 "horizon": %s}
                """.formatted(horizon));
    }

    private static List<Double> wages(List<ModelDescriptor> years) {
        return years.stream()
                .map(year -> year.regionSet().regions().get(0).wage().orElseThrow())
                .toList();
    }

    @Test
    void trends_grow_from_what_a_dated_scenario_sets() {
        List<ModelDescriptor> years = YearModels.of(model("""
                {"firstYear": 2030, "years": 5,
                 "trends": [{"path": "regions.North.wage", "factor": 1.1}],
                 "dated": [{"year": 2032, "scenario": "Strike"}, {"year": 2034, "scenario": "Robots"}]}
                """));
        assertThat(wages(years)).containsExactly(2.0, 2.2, 5.0, 5 * 1.1, 5 * 1.1 * 1.1);
        assertThat(years)
                .extracting(year -> year.blocks().get(0).laborHours())
                .containsExactly(3.0, 3.0, 3.0, 3.0, 1.5);
        assertThat(years).allMatch(year -> year.horizon().isEmpty());
    }

    @Test
    void a_star_is_every_element() {
        List<ModelDescriptor> years = YearModels.of(model(
                "{\"firstYear\": 2030, \"years\": 2, \"trends\": [{\"path\": \"regions.*.wage\", \"factor\": 0.5}]}"));
        assertThat(years.get(1).regionSet().regions())
                .extracting(region -> region.wage().orElseThrow())
                .containsExactly(1.0, 0.5);
    }

    @Test
    void costs_are_those_of_a_year_and_set_up_is_whole() {
        YearCosts costs = YearCosts.of(
                model(
                        "{\"firstYear\": 2030, \"years\": 2, \"moves\": [{\"block\": \"Sewing\", \"exit\": 30, \"moving\": 4}]}"),
                CustomCosts.NONE);
        assertThat(costs.year(0).running().get(0)).containsExactly(12 * (7 + 10 * 3 * 2), 12 * (7 + 10 * 3));
        assertThat(costs.year(0).entry().get(0)[1]).isCloseTo(500, within(1e-9));
        assertThat(costs.change(1, 0, 0, 1)).isCloseTo(534, within(1e-9));
        assertThat(costs.change(0, 0, -1, 1)).isCloseTo(500, within(1e-9));
        assertThat(costs.change(1, 0, 1, 1)).isZero();
    }

    @Test
    void a_trend_that_names_nothing_and_one_that_breaks_a_rule_say_when() {
        assertThatThrownBy(
                        () -> YearModels.of(
                                model(
                                        "{\"firstYear\": 2030, \"years\": 2, \"trends\": [{\"path\": \"regions.Nroth.wage\", \"factor\": 2}]}")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("[FRG-721]")
                .hasMessageContaining("This is so in 2031");
        assertThatThrownBy(() -> YearModels.of(model(
                        "{\"firstYear\": 2030, \"years\": 9, \"trends\": [{\"path\": \"regions.*.profitTax\", \"factor\": 2},"
                                + " {\"path\": \"blocks.*.lifeYears\", \"factor\": 0.5}]}")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("[FRG-205]")
                .hasMessageContaining("This is so in 2033");
        assertThatThrownBy(() -> YearModels.horizon(
                        model("{\"firstYear\": 1, \"years\": 1}").over(java.util.Optional.empty())))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-630] Model Shirts states no horizon");
    }

    @Test
    void present_values_are_those_of_an_annuity() {
        Discounting ends = new Discounting(0.1, 10, false);
        // Theory 0.1: the annuity factor of 10 years at 10 % is 0.162745.
        assertThat(1 / ends.running(0, 9)).isCloseTo(0.162745, within(5e-7));
        Discounting kept = new Discounting(0.1, 10, true);
        assertThat(kept.running(0, 9)).isCloseTo(10, within(1e-12));
        assertThat(kept.running(9)).isCloseTo(kept.once(9) / 0.1, within(1e-12));
    }
}
