package org.fragmenta.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.combination.CoveringArray.Combination;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.EmptyPlants;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;
import org.fragmenta.verify.Checker;
import org.junit.jupiter.api.Test;

/** Small random models of every combination of parts against every plan tried. */
class CombinationsTest {
    private static final int ARRAYS = 4;
    private static final long FIRST_SEED = 1000;

    private final Map<Status, Integer> met = new EnumMap<>(Status.class);
    private final Set<String> refusals = new TreeSet<>();
    private int cases;

    @Test
    void eachPartAndEachTwoOfThemAlone() {
        Part[] parts = Part.values();
        Shape[] shapes = Shape.values();
        for (int one = 0; one < parts.length; one++) {
            for (int other = 0; other <= one; other++) {
                check(new Combination(shapes[cases % shapes.length], EnumSet.of(parts[one], parts[other])), cases);
            }
        }
        assertMet();
    }

    @Test
    void eachThreePartsPresentOrAbsentOnEveryShape() {
        for (int seed = 0; seed < ARRAYS; seed++) {
            for (Combination combination : CoveringArray.ofTriples(seed)) {
                check(combination, FIRST_SEED + cases);
            }
        }
        assertMet();
        assertThat(met.get(Status.INFEASIBLE)).as("%s of %s cases", met, cases).isGreaterThan(5);
        assertThat(refusals).containsExactly("FRG-121", "FRG-129", "FRG-130");
    }

    private void assertMet() {
        assertThat(met.get(Status.PROVEN)).as("%s of %s cases", met, cases).isGreaterThan(cases / 2);
    }

    private void check(Combination combination, long seed) {
        cases++;
        Case model = RandomCase.of(combination, seed);
        String document = CaseDocument.of(model);
        String name = combination + " with seed " + seed;
        Set<String> expected = Refusals.of(model);
        Result result;
        try {
            ModelDescriptor descriptor = ModelDocuments.fromJson("case.json", document);
            assertThat(EmptyPlants.of(descriptor).isEmpty())
                    .as("warnings of %s", name)
                    .isEqualTo(!Refusals.paysEmpty(model, 0));
            result = Runs.solve(descriptor, "baseline", List.of(), Limits.standard());
        } catch (ModelException refused) {
            Set<String> codes = refused.findings().stream().map(Finding::code).collect(Collectors.toSet());
            assertThat(codes).as("refusals of %s", name).isEqualTo(expected);
            refusals.addAll(expected);
            return;
        }
        assertThat(expected).as("refusals of %s", name).isEmpty();
        met.merge(result.status(), 1, Integer::sum);
        compare(model, result, name);
        assertThat(Checker.check(result).findings())
                .as(name)
                .extracting(Finding::text)
                .isEmpty();
    }

    private static void compare(Case model, Result result, String name) {
        int first = 0;
        Enumeration best = new Enumeration(model, 0);
        if (model.technologies()) {
            Enumeration coarse = new Enumeration(model, 1);
            boolean none = best.optimum() == Double.POSITIVE_INFINITY;
            boolean cheaper = coarse.optimum() < best.optimum() - (none ? 0 : Tolerance.at(best.optimum()));
            first = cheaper ? 1 : 0;
            best = cheaper ? coarse : best;
        }
        double optimum = best.optimum();
        if (optimum == Double.POSITIVE_INFINITY) {
            assertThat(result.status()).as(name).isEqualTo(Status.INFEASIBLE);
            return;
        }
        double close = Tolerance.at(optimum);
        assertThat(result.bound().orElseThrow()).as(name).isBetween(optimum - 2 * close, optimum + close);
        if (result.status() == Status.LIMIT) {
            // Plans come as near to the optimum as one likes, but none is there.
            assertThat(EmptyPlants.of(model(result))).as(name).isNotEmpty();
            assertThat(result.cost().orElseThrow().total()).as(name).isGreaterThan(optimum);
            return;
        }
        assertThat(result.status()).as(name).isEqualTo(Status.PROVEN);
        assertThat(result.cost().orElseThrow().total()).as(name).isCloseTo(optimum, within(close));
        assertThat(result.technology()).as(name).isEqualTo(model.technologies() ? "From" + first : "");
        List<String> plan = new ArrayList<>();
        int[] regions = best.firstWithin(optimum + close);
        int whole = model.plants().isPresent() ? model.last() : model.last() + 1;
        for (int at = first; at < regions.length; at++) {
            String part = at < whole ? "B" + at : "M" + (at - whole);
            if (regions[at] >= 0) {
                plan.add(part + " in " + CaseDocument.regionId(regions[at]));
            }
        }
        assertThat(placed(model, result)).as(name).isEqualTo(plan);
        if (!result.attractionAtLeast().isEmpty()) {
            // With a block held somewhere, plans may come near a cost that none has.
            assertThat(EmptyPlants.of(model(result))).as(name).isNotEmpty();
            return;
        }
        for (int block = first; block <= model.last(); block++) {
            Map<String, OptionalDouble> gaps = result.attraction().get("B" + block);
            for (int region = 0; region < model.candidates(); region++) {
                double gap = gaps.get(CaseDocument.regionId(region)).orElse(Double.POSITIVE_INFINITY);
                double expected = best.marginal(block, region) - optimum;
                boolean possible = expected < Double.POSITIVE_INFINITY;
                assertThat(gap < Double.POSITIVE_INFINITY).as(name).isEqualTo(possible);
                if (possible) {
                    assertThat(gap).as("B%s in %s of %s", block, region, name).isCloseTo(expected, within(2 * close));
                }
            }
        }
    }

    private static ModelDescriptor model(Result result) {
        ModelDescriptor problem = result.problem();
        return problem.technology(result.technology()).map(problem::madeBy).orElse(problem);
    }

    /** Where whole blocks stand and undivided markets are served from. */
    private static List<String> placed(Case model, Result result) {
        List<String> placed = new ArrayList<>();
        result.plan().forEach((block, region) -> placed.add(block + " in " + region));
        for (int market = 0; market < model.markets().size(); market++) {
            for (PlantLine plant : result.plants()) {
                for (PlantLine.Supply supply : plant.supplies()) {
                    boolean undivided = model.markets().get(market).single() || !model.divides();
                    if (undivided && supply.market().equals("M" + market)) {
                        placed.add("M" + market + " in " + plant.region());
                    }
                }
            }
        }
        return placed;
    }
}
