package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Trends, moves and dates that mean nothing, or not what was meant. */
class HorizonDiagnosticsTest extends DiagnosticsTest {

    static Stream<Arguments> mistakes() {
        return cases(
                mistake("trend without a horizon", chain("""
                                @Trend //! FRG-162 Wages says what happens over the years
                                @WageChange(factor = 1.04)
                                final class Wages {}
                                """)),
                mistake("date without a horizon", chain("""
                                @Scenario
                                @InForce(from = 2030) //! FRG-162 put @Horizon(from = 2026, years = 20) on Chain
                                @WageChange(factor = 1.04)
                                final class Wages {}
                                """)),
                mistake("level in a trend", dated("years = 20)", """
                                @Trend
                                @WageChange(wage = 2.60) //! FRG-163 states a new level of regions.Bangkok.wage
                                final class Wages {}
                                """)),
                mistake("idle trend", dated("years = 20)", """
                                @Trend //! FRG-164 Trend Wages changes nothing
                                final class Wages {}
                                """)),
                mistake("horizon without years", dated("years = 0) //! FRG-140 has 0 years", "")),
                mistake("date outside the horizon", dated("years = 20)", """
                                @Scenario
                                @InForce(from = 2046) //! FRG-144 comes into force in 2046
                                @WageChange(factor = 1.04)
                                final class Wages {}
                                """)),
                mistake("move of a scenario", dated("years = 20)", """
                                @Scenario
                                @Relocation(exit = 5) //! FRG-513 which is no production block, so nothing moves
                                @WageChange(factor = 1.04)
                                final class Wages {}
                                """)),
                mistake("date of a block", dated("years = 20)", """
                                @Trend
                                @InForce(from = 2030) //! FRG-513 which is no scenario, so nothing comes into force
                                @WageChange(factor = 1.04)
                                final class Wages {}
                                """)),
                mistake("chance without a horizon", chain("""
                                @UncertainWages(volatility = 0.1) //! FRG-162 Wages says what happens over the years
                                final class Wages {}
                                """)),
                mistake("chance outside a model", loose("""
                                package example;
                                import org.fragmenta.dsl.*;
                                @UncertainWages(volatility = 0.1) //! FRG-513 which is in no model, so no wages change
                                public final class Loose {}
                                """)),
                mistake("neither walk nor chain", dated("years = 20)", """
                                @UncertainWages //! FRG-149 state neither a volatility nor a Markov chain
                                final class Wages {}
                                """)),
                mistake("chances that do not add up", dated("years = 20)", """
                                @UncertainWages(factors = {1, 1.3}, chances = {0.8, 0.1, 0, 1}) //! FRG-149 that add up to 0.9
                                final class Wages {}
                                """)),
                mistake("volatility of nothing", dated("years = 20)", """
                                @UncertainWages(volatility = 0) //! FRG-208 volatility is 0
                                final class Wages {}
                                """)),
                mistake("falling through zero", dated("years = 20)", """
                                @Trend
                                @OutputChange(factor = 0) //! FRG-208 Trend of output: factor is 0
                                final class Fall {}
                                """)));
    }

    private static Map<String, String> loose(String source) {
        Map<String, String> files = new HashMap<>(chain(""));
        files.put("example/Loose.java", source);
        return files;
    }

    private static Map<String, String> dated(String years, String members) {
        Map<String, String> files = new HashMap<>(chain(members));
        files.replaceAll((name, text) ->
                text.replace("public interface Chain", "@Horizon(from = 2026, " + years + "\npublic interface Chain"));
        return files;
    }
}
