package org.fragmenta.parametric.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.Regime;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.MapResult;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Maps of models against the cheapest of all plans at the points of a grid. */
class ModelMapTest {
    private static final int STEPS = 9;

    private static final List<List<String>> PAIRS = List.of(
            List.of(Parameter.ALL_LINKS, Parameter.WAGE_GAP),
            List.of("countries.*.tariff", "blocks.*.setup"),
            List.of("borders.*.hours", Parameter.WAGE_GAP),
            List.of("regions.R1.wage", "routes.*.hours"));

    @Test
    void agreesWithAllPlansOnAGrid() {
        Map<String, Integer> drawn = new TreeMap<>();
        int regimes = 0;
        for (long seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.of(random, 2 + random.nextInt(3), 2 + random.nextInt(2));
            if (isRefused(model)) {
                continue;
            }
            for (List<String> pair : PAIRS) {
                Optional<List<ParameterRange>> ranges = ranges(model, pair);
                if (ranges.isPresent()) {
                    String as = "seed " + seed + " over " + pair;
                    regimes += agrees(model, ranges.get().get(0), ranges.get().get(1), as);
                    drawn.merge(pair.get(0), 1, Integer::sum);
                }
            }
        }
        assertThat(drawn)
                .hasSize(PAIRS.size())
                .allSatisfy((pair, maps) -> assertThat(maps).isGreaterThan(2));
        assertThat(regimes).isGreaterThan(60);
    }

    private static boolean isRefused(ModelDescriptor model) {
        return ModelRules.check(model).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Optional<List<ParameterRange>> ranges(ModelDescriptor model, List<String> paths) {
        List<ParameterRange> ranges = new ArrayList<>();
        for (String path : paths) {
            try {
                ranges.add(ParameterRange.around(Parameter.of(model, path)));
            } catch (ModelException refused) {
                return Optional.empty();
            }
        }
        return Optional.of(ranges);
    }

    /** How many regimes the map has. */
    private static int agrees(ModelDescriptor model, ParameterRange x, ParameterRange y, String as) {
        Optional<RegimeMap> drawn = RegimeMap.of(model, CustomCosts.NONE, x, y, Limits.standard());
        if (drawn.isEmpty()) {
            assertThat(least(model, x, x.to(), y, y.to())).as(as).isEmpty();
            return 0;
        }
        RegimeMap map = drawn.get();
        assertThat(map.regions().stream().mapToDouble(RegimeRegion::share).sum())
                .as(as)
                .isCloseTo(1, within(1e-9));
        for (int column = 0; column < STEPS; column++) {
            for (int row = 0; row < STEPS; row++) {
                double atX = x.from() + (x.to() - x.from()) * (column + 0.5) / STEPS;
                double atY = y.from() + (y.to() - y.from()) * (row + 0.5) / STEPS;
                Point point = new Point(Decimals.read(atX), Decimals.read(atY));
                Map<Regime, Double> costs = least(model, x, atX, y, atY);
                double least =
                        costs.values().stream().mapToDouble(cost -> cost).min().orElseThrow();
                RegimeRegion region = map.regions().stream()
                        .filter(each -> each.polygons().stream().anyMatch(polygon -> Areas.holds(polygon, point)))
                        .findFirst()
                        .orElseThrow();
                assertThat(cost(costs, region.regime()))
                        .as("%s at %s by %s", as, atX, atY)
                        .isCloseTo(least, within(2e-9 * Math.max(1, least)));
            }
        }
        map.vertices()
                .forEach(vertex -> assertThat(vertex.bound())
                        .as(as)
                        .isCloseTo(
                                Decimals.nearest(vertex.cost()), within(3e-9 * Math.max(1, Math.abs(vertex.bound())))));
        assertCornersAreFound(map, MapResults.of(map, model.id(), "baseline", x, y), as);
        return map.regions().size();
    }

    private static void assertCornersAreFound(RegimeMap map, MapResult document, String as) {
        for (int region = 0; region < map.regions().size(); region++) {
            List<Polygon> polygons = map.regions().get(region).polygons();
            for (int piece = 0; piece < polygons.size(); piece++) {
                assertThat(document.regimes().get(region).pieces().get(piece).outer().stream()
                                .map(corner -> map.vertices().get(corner).at()))
                        .as(as)
                        .containsExactlyElementsOf(polygons.get(piece).outer());
            }
        }
        assertThat(document.vertices())
                .as(as)
                .allSatisfy(vertex -> assertThat(vertex.regimes()).isNotEmpty().doesNotContain(-1));
    }

    private static double cost(Map<Regime, Double> costs, Regime regime) {
        return costs.entrySet().stream()
                .filter(entry -> entry.getKey().regions().equals(regime.regions()))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The cost of every plan that is possible, on cost models that know nothing of parameters. */
    private static Map<Regime, Double> least(
            ModelDescriptor model, ParameterRange x, double atX, ParameterRange y, double atY) {
        double links = 1;
        ModelDescriptor changed = model;
        for (ParameterRange range : List.of(x, y)) {
            double value = range == x ? atX : atY;
            if (range.parameter().path().equals(Parameter.ALL_LINKS)) {
                links = value;
            } else {
                changed = range.parameter().in(changed, value).orElseThrow();
            }
        }
        CostModel costs = CostModel.of(changed, CustomCosts.NONE);
        int regions = model.regionSet().regions().size();
        Map<Regime, Double> all = new HashMap<>();
        for (int number = 0; number < Math.pow(regions, model.blocks().size()); number++) {
            int[] plan = new int[model.blocks().size()];
            Map<String, String> places = new TreeMap<>();
            int rest = number;
            for (int block = 0; block < plan.length; block++) {
                plan[block] = rest % regions;
                rest /= regions;
                places.put(
                        model.blocks().get(block).id(),
                        model.regionSet().regions().get(plan[block]).id());
            }
            if (costs.instance().costOf(plan) < Double.POSITIVE_INFINITY) {
                CostSplit split = costs.split(plan, changed.output());
                double between = split.links().stream()
                        .mapToDouble(CostSplit.LinkLine::total)
                        .sum();
                all.put(new Regime("", places, List.of(), 0), split.total() + (links - 1) * between);
            }
        }
        return all;
    }

    @Test
    void refusesARangeWithoutLengthOrBeyondWhatMayBe() {
        Parameter gap = Parameter.of(model(), Parameter.WAGE_GAP);
        refuses(gap, 1, 1, "a point");
        refuses(gap, 1, 0, "the interval is empty");
        refuses(gap, -1, 1, "may only be 0 to");
        refuses(gap, 0, 1e9, "may only be 0 to");
        refuses(Parameter.of(model(), Parameter.ALL_LINKS), 0, Double.POSITIVE_INFINITY, "an end on every side");
        assertThat(ParameterRange.around(Parameter.of(model(), Parameter.ALL_LINKS))
                        .to())
                .isEqualTo(2);
        assertThat(ParameterRange.around(gap).to()).isEqualTo(Math.min(2, gap.highest()));
    }

    @Test
    void refusesParametersThatMultiplyEachOther() {
        ParameterRange output = ParameterRange.around(Parameter.of(model(), Parameter.OUTPUT));
        ParameterRange gap = ParameterRange.around(Parameter.of(model(), Parameter.WAGE_GAP));
        assertThatThrownBy(() -> RegimeMap.of(model(), CustomCosts.NONE, output, gap, Limits.standard()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("not affine");
        assertThatThrownBy(() -> RegimeMap.of(model(), CustomCosts.NONE, gap, gap, Limits.standard()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("both change one number");
    }

    private static ModelDescriptor model() {
        return RandomModels.of(new SplittableRandom(5), 4, 4);
    }

    private static void refuses(Parameter parameter, double from, double to, String why) {
        assertThatThrownBy(() -> new ParameterRange(parameter, from, to))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-743] The " + parameter.label() + " cannot run from")
                .hasMessageContaining(why)
                .hasMessageContaining("Maybe");
    }
}
