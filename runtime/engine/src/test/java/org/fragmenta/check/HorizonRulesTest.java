package org.fragmenta.check;

import static org.fragmenta.check.RuleAssert.rulesOn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.junit.jupiter.api.Test;

/** Horizons: what a model may say of its years. */
class HorizonRulesTest {
    private static final MoveDescriptor SEWING =
            new MoveDescriptor("Sewing", 20_000, Optional.empty(), 5_000, Optional.of("Bangkok"));

    private static Edit over(int years) {
        return Edit.of(GarmentModel.valid())
                .set(
                        "horizon",
                        Optional.of(new HorizonDescriptor(
                                2026,
                                years,
                                false,
                                List.of(SEWING),
                                List.of(new TrendDescriptor("regions.Bangkok.wage", 1.04)),
                                List.of(new DatedScenario(2031, "FastBorders")),
                                List.of())));
    }

    @Test
    void a_horizon_of_some_years_has_no_mistakes() {
        rulesOn(over(20)).findNothing();
        rulesOn(over(200)).findNothing();
        rulesOn(over(1).set("horizon.dated", List.of())).findNothing();
    }

    @Test
    void a_horizon_has_one_to_two_hundred_years() {
        rulesOn(over(0))
                .findOnly(Diagnostic.HORIZON_LENGTH, "horizon.years", "has 0 years; it must have from 1 to 200");
        rulesOn(over(201)).findOnly(Diagnostic.HORIZON_LENGTH, "horizon.years", "has 201 years");
    }

    @Test
    void a_year_for_ever_needs_a_discount_rate() {
        rulesOn(over(20).set("horizon.keptForEver", true)).findNothing();
        rulesOn(over(20).set("horizon.keptForEver", true).set("economy.discountRate", 0))
                .findOnly(Diagnostic.NEVER_DISCOUNTED, "horizon.keptForEver", "its discount rate is 0");
    }

    @Test
    void moves_are_of_blocks_of_the_model_once_each() {
        rulesOn(over(20).set("horizon.moves", List.of(MoveDescriptor.unstated("Swing"))))
                .findOnly(
                        Diagnostic.UNKNOWN_BLOCK_IN_MOVE,
                        "horizon.moves.Swing.block",
                        "what it costs to move \"Swing\", which is no block of the model",
                        "Maybe write Sewing.");
        rulesOn(over(20).set("horizon.moves", List.of(SEWING, SEWING)))
                .findOnly(Diagnostic.DUPLICATE_MOVE, "horizon.moves[1]", "says twice what it costs to move Sewing");
        rulesOn(over(20).set("horizon.moves[0].standsIn", Optional.of("Bankok")))
                .findOnly(
                        Diagnostic.UNKNOWN_REGION_IN_MOVE,
                        "horizon.moves.Sewing.standsIn",
                        "Block Sewing stands in \"Bankok\" before the first year",
                        "Maybe write Bangkok.");
    }

    @Test
    void figures_of_moves_and_trends_are_in_range() {
        rulesOn(over(20).set("horizon.moves[0].exit", -20))
                .findOnly(Diagnostic.NEGATIVE, "horizon.moves.Sewing.exit", "exit is -20 (money, once)");
        rulesOn(over(20).set("horizon.moves[0].moving", Double.NaN))
                .findOnly(Diagnostic.NOT_FINITE, "horizon.moves.Sewing.moving", "moving is NaN");
        rulesOn(over(20).set("horizon.trends[0].factor", 0))
                .findOnly(
                        Diagnostic.NOT_POSITIVE,
                        "horizon.trends[0].factor",
                        "Trend of regions.Bangkok.wage: factor is 0 (a year to the year before); it must be above 0.");
        rulesOn(over(20).set("horizon.moves[0].exitRow", Optional.of(CostRow.of(1, 2))))
                .findOnly(Diagnostic.ROW_SIZE, "horizon.moves.Sewing.exitRow", "exitRow has 2 cells for the 4 regions");
        rulesOn(over(20).set("horizon.moves[0].exitRow", Optional.of(CostRow.of(1, Double.POSITIVE_INFINITY, 3, 4))))
                .findNothing();
    }

    @Test
    void dated_scenarios_are_declared_and_inside_the_horizon() {
        rulesOn(over(20).set("horizon.dated[0].scenario", "FastBorder"))
                .findOnly(
                        Diagnostic.UNKNOWN_DATED_SCENARIO,
                        "horizon.dated[0].scenario",
                        "Scenario \"FastBorder\" is to come into force in 2031",
                        "Maybe write FastBorders.");
        for (int year : List.of(2026, 2046)) {
            rulesOn(over(20).set("horizon.dated[0].year", year))
                    .findOnly(
                            Diagnostic.DATED_OUTSIDE_HORIZON,
                            "horizon.dated[0].year",
                            "comes into force in " + year
                                    + ", but the years that can still change run from 2027 to 2045");
        }
    }

    @Test
    void the_discount_rate_has_no_trend() {
        rulesOn(over(20).set("horizon.trends[0].path", "economy.discountRate"))
                .findOnly(Diagnostic.DISCOUNT_RATE_TREND, "horizon.trends[0].path", "The discount rate has a trend");
    }

    @Test
    void what_blocks_bear_together_and_technologies_are_refused() {
        TechnologyDescriptor whole =
                new TechnologyDescriptor("Whole", "Whole", List.of("Cutting", "Sewing", "Finishing"), "");
        rulesOn(over(20).set("technologies", List.of(whole)))
                .findOnly(Diagnostic.HORIZON_SCOPE, "horizon", "can be made by several technologies");
        rulesOn(over(20).set("regions.Bangkok.site.entry", 1_000))
                .findOnly(Diagnostic.HORIZON_SCOPE, "horizon", "has blocks or links that bear costs together");
    }

    private static UncertaintyDescriptor walk(String region, double volatility) {
        return new UncertaintyDescriptor(
                "MinimumWage", List.of(region), OptionalDouble.of(volatility), List.of(), List.of());
    }

    private static UncertaintyDescriptor chain(List<Double> factors, List<List<Double>> chances) {
        return new UncertaintyDescriptor("MinimumWage", List.of("Bangkok"), OptionalDouble.empty(), factors, chances);
    }

    private static Edit uncertain(UncertaintyDescriptor uncertainty) {
        return over(20).set("horizon.uncertain", List.of(uncertainty));
    }

    @Test
    void uncertain_wages_are_those_of_regions_that_state_one() {
        rulesOn(uncertain(walk("Bangkok", 0.15))).findNothing();
        rulesOn(uncertain(walk("Bankok", 0.15)))
                .findOnly(
                        Diagnostic.UNCERTAIN_REGION,
                        "horizon.uncertain.MinimumWage.regions[0]",
                        "are those of \"Bankok\", which is no region with a wage",
                        "Maybe write Bangkok.");
        rulesOn(uncertain(new UncertaintyDescriptor(
                        "MinimumWage", List.of(), OptionalDouble.of(0.15), List.of(), List.of())))
                .findOnly(
                        Diagnostic.UNCERTAIN_REGION,
                        "horizon.uncertain.MinimumWage.regions",
                        "are those of no region, so nothing would be uncertain");
    }

    @Test
    void uncertain_wages_are_a_walk_or_a_chain() {
        List<List<Double>> chances = List.of(List.of(0.8, 0.2), List.of(0.0, 1.0));
        rulesOn(uncertain(chain(List.of(1.0, 1.3), chances))).findNothing();
        String at = "horizon.uncertain.MinimumWage";
        rulesOn(uncertain(chain(List.of(), List.of())))
                .findOnly(Diagnostic.UNCERTAIN_FORM, at, "state neither a volatility nor a Markov chain");
        rulesOn(uncertain(new UncertaintyDescriptor(
                        "MinimumWage", List.of("Bangkok"), OptionalDouble.of(0.1), List.of(1.0, 1.3), chances)))
                .findOnly(Diagnostic.UNCERTAIN_FORM, at, "state a volatility and a Markov chain");
        rulesOn(uncertain(chain(List.of(1.1, 1.3), chances)))
                .findOnly(Diagnostic.UNCERTAIN_FORM, at, "have 0 factors of 1; the factor of the first year is 1");
        rulesOn(uncertain(chain(List.of(1.0, 1.3), List.of(List.of(0.8, 0.2), List.of(1.0)))))
                .findOnly(
                        Diagnostic.UNCERTAIN_FORM,
                        at,
                        "have 2 factors and 3 chances, where each factor needs 2 chances, 4 in all");
        rulesOn(uncertain(chain(List.of(1.0, 1.3), List.of(List.of(0.8, 0.1), List.of(0.0, 1.0)))))
                .findOnly(Diagnostic.UNCERTAIN_FORM, at, "have chances from factor 1 that add up to 0.9 rather than 1");
    }

    @Test
    void figures_of_uncertain_wages_are_in_range() {
        rulesOn(uncertain(walk("Bangkok", 0)))
                .findOnly(Diagnostic.NOT_POSITIVE, "horizon.uncertain.MinimumWage.volatility", "volatility is 0");
        rulesOn(uncertain(chain(List.of(1.0, 0.0), List.of(List.of(0.8, 0.2), List.of(0.0, 1.0)))))
                .findOnly(Diagnostic.NOT_POSITIVE, "horizon.uncertain.MinimumWage.factors[1]", "factors[1] is 0");
    }
}
