package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.result.CostSplit;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

class RegimeSolverTest {

    @Test
    void costsWhatTheSplitSaysAndNoPlanCostsLess() {
        int tried = 0;
        for (long seed = 1; seed <= 120; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.of(random, 3 + random.nextInt(3), 1 + random.nextInt(4));
            if (isRefused(model)) {
                continue;
            }
            for (String path : Paths.of(model)) {
                tried += agrees(model, path, random, "seed " + seed + " over " + path) ? 1 : 0;
            }
        }
        assertThat(tried).isGreaterThan(1500);
    }

    static boolean isRefused(ModelDescriptor model) {
        return ModelRules.check(model).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static boolean agrees(ModelDescriptor model, String path, SplittableRandom random, String as) {
        Parameter parameter;
        try {
            parameter = Parameter.of(model, path);
        } catch (ModelException refused) {
            assertThat(refused.findings().get(0).code()).as(as).isIn("FRG-726", "FRG-741");
            return false;
        }
        double value = Math.min(parameter.highest(), parameter.today() * 2 * random.nextDouble());
        RegimeSolver solver = RegimeSolver.of(model, CustomCosts.NONE, List.of(parameter), Limits.standard());
        Optional<CheapestRegime> answer = solver.at(value);
        double least = Independent.least(model, parameter, value);
        if (answer.isEmpty()) {
            assertThat(least).as(as).isInfinite();
            return false;
        }
        CheapestRegime cheapest = answer.get();
        double exact = Decimals.nearest(cheapest.cost().at(value));
        assertThat(exact).as(as).isCloseTo(least, within(1e-9 * Math.max(1, least)));
        assertThat(cheapest.bound()).as(as).isCloseTo(least, within(2e-9 * Math.max(1, least)));
        if (!parameter.isCostScale()) {
            ModelDescriptor changed = parameter.in(model, value).orElseThrow();
            CostSplit split =
                    CostModel.of(changed, CustomCosts.NONE).split(plan(changed, cheapest.regime()), changed.output());
            assertThat(exact).as(as).isCloseTo(split.total(), within(1e-11 * Math.max(1, least)));
        }
        assertThat(solver.cost(cheapest.regime(), List.of(Decimals.read(value))))
                .as(as)
                .isEqualTo(cheapest.cost());
        return true;
    }

    static int[] plan(ModelDescriptor model, Regime regime) {
        return model.blocks().stream()
                .mapToInt(block -> model.regionIndex(regime.region(block.id())))
                .toArray();
    }

    /** Paths of every kind of parameter. */
    static final class Paths {
        private Paths() {}

        static List<String> of(ModelDescriptor model) {
            List<String> paths = new ArrayList<>(List.of(
                    "output",
                    "wageGap",
                    "economy.timeCost",
                    "economy.complexityPenalty",
                    "regions.*.wage",
                    "regions.R1.skilledWage",
                    "regions.R0.rent",
                    "regions.R1.setupFactor",
                    "regions.*.profitTax",
                    "regions.R2.capitalCost",
                    "regions.*.utilityPrice",
                    "regions.R0.wage",
                    "blocks.B0.setup",
                    "blocks.*.setup",
                    "blocks.B0.laborHours",
                    "blocks.*.fixedCost",
                    "blocks.B0.profit"));
            if (!model.links().isEmpty()) {
                String link = "links." + model.links().get(0).id();
                paths.addAll(List.of(
                        "links.*.cost", link + ".cost", link + ".flow", link + ".coordination", link + ".value"));
                paths.add("links.*.weightKg");
            }
            if (!model.markets().isEmpty()) {
                paths.addAll(List.of("markets.*.cost", "markets.*.demand", "markets.*.weightKg"));
            }
            if (!model.regionSet().countries().isEmpty()) {
                paths.addAll(List.of("countries.*.tariff", "countries.*.importHours", "countries.*.exportFee"));
            }
            if (!model.regionSet().borders().isEmpty()) {
                paths.addAll(List.of("borders.*.hours", "borders.*.fee"));
            }
            if (!model.regionSet().agreements().isEmpty()) {
                paths.add("agreements.*.tariff");
            }
            if (!model.regionSet().routes().isEmpty()) {
                String route = "routes." + model.regionSet().routes().get(0).id();
                paths.addAll(List.of(route + ".hours", route + ".km", "routes.*.costPerTonneKm"));
            }
            return paths;
        }
    }

    /** The least cost by enumeration of every plan, on cost models that know nothing of parameters. */
    static final class Independent {
        private Independent() {}

        static double least(ModelDescriptor model, Parameter parameter, double value) {
            return least(model, CustomCosts.NONE, parameter, value);
        }

        static double least(ModelDescriptor model, CustomCosts methods, Parameter parameter, double value) {
            ModelDescriptor changed = parameter.in(model, value).orElse(model);
            CostModel costs = CostModel.of(changed, methods);
            int regions = changed.regionSet().regions().size();
            int blocks = changed.blocks().size();
            double least = Double.POSITIVE_INFINITY;
            for (int number = 0; number < Math.pow(regions, blocks); number++) {
                int[] plan = new int[blocks];
                int rest = number;
                for (int block = 0; block < blocks; block++) {
                    plan[block] = rest % regions;
                    rest /= regions;
                }
                least = Math.min(least, cost(costs, plan, parameter, value));
            }
            return least;
        }

        private static double cost(CostModel costs, int[] plan, Parameter parameter, double value) {
            if (costs.instance().costOf(plan) == Double.POSITIVE_INFINITY) {
                return Double.POSITIVE_INFINITY;
            }
            CostSplit split = costs.split(plan, costs.model().output());
            double scaled = 0;
            for (VariedNumber number : parameter.numbers()) {
                if (number.field() == NumberField.LINK_COST) {
                    scaled += split.links().stream()
                            .filter(line -> line.link().equals(number.id()))
                            .mapToDouble(CostSplit.LinkLine::total)
                            .sum();
                } else if (number.field() == NumberField.MARKET_COST) {
                    scaled += split.markets().stream()
                            .filter(line -> line.link().equals(number.id()))
                            .mapToDouble(CostSplit.LinkLine::total)
                            .sum();
                }
            }
            return split.total() + (value - 1) * scaled;
        }
    }

    @Test
    void countsLocationsAndLinksCut() {
        SplittableRandom random = new SplittableRandom(5);
        ModelDescriptor model = RandomModels.of(random, 4, 4);
        RegimeSolver solver =
                RegimeSolver.of(model, CustomCosts.NONE, List.of(Parameter.of(model, "output")), Limits.standard());

        Regime regime = solver.at(model.output()).orElseThrow().regime();

        int[] plan = plan(model, regime);
        assertThat(regime.blocks()).isEqualTo(4);
        assertThat(regime.locations())
                .isEqualTo((int) IntStream.of(plan).distinct().count());
        assertThat(regime.linksCut()).isEqualTo((int) model.links().stream()
                .filter(link -> plan[model.blockIndex(link.from())] != plan[model.blockIndex(link.to())])
                .count());
    }
}
