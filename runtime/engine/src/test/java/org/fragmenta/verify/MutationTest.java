package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.instance.SharedModels;
import org.fragmenta.instance.SharedModels.Part;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.BruteForce;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.RandomInstances;
import org.fragmenta.solve.RandomInstances.Shape;
import org.fragmenta.solve.RandomInstances.Temper;
import org.fragmenta.solve.parts.DividedForce;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Alters every number and every name of result documents, one at a time. Each alteration must be rejected, unless
 * trying every plan of the altered model shows that the result is still true.
 */
class MutationTest {
    /** What the document answers; here no alteration is irrelevant. */
    private static final List<String> ANSWERS = List.of(
            "/schema",
            "/model",
            "/technology",
            "/status",
            "/plan",
            "/plants",
            "/armsLength",
            "/cost",
            "/bound",
            "/gap",
            "/attraction",
            "/ties");

    private final Map<String, Integer> accepted = new TreeMap<>();
    private int rejected;

    @Test
    void noAlteredFigureOfATreeModelPasses() {
        long seed = 2;
        alterEverything(solved(RandomModels.of(new SplittableRandom(seed), 3, 3)), "tree model of seed " + seed);
        assertThat(rejected).as("rejected; accepted: %s", accepted).isGreaterThan(1_000);
    }

    @Test
    void noAlteredFigureOfAModelWithTechnologiesAndSuppliersPasses() {
        ModelDescriptor model = Stream.iterate(0L, seed -> seed + 1)
                .map(seed -> RandomModels.withTechnologies(new SplittableRandom(seed), 3, 3))
                .filter(MutationTest::isLawful)
                .filter(each -> !solved(each).armsLength().isEmpty()
                        && solved(each).alternatives().stream().allMatch(other -> other.status() == Status.PROVEN))
                .findFirst()
                .orElseThrow();
        alterEverything(solved(model), "technologies and suppliers");
        assertThat(rejected).as("rejected; accepted: %s", accepted).isGreaterThan(1_000);
    }

    @Test
    void noAlteredFigureOfARingPasses() {
        long seed = 4;
        ModelDescriptor ring = Tabled.model(RandomInstances.sized(seed, Shape.WIDTH_2, Temper.SMALL_INTEGERS, 4, 2));
        alterEverything(solved(ring), "ring of seed " + seed);
        assertThat(rejected).as("rejected; accepted: %s", accepted).isGreaterThan(300);
    }

    @Test
    void noAlteredFigureOfAnInfeasibleModelPasses() {
        ModelDescriptor model = Stream.iterate(0L, seed -> seed + 1)
                .map(seed -> Tabled.model(RandomInstances.sized(seed, Shape.CHAIN, Temper.MOSTLY_IMPOSSIBLE, 4, 2)))
                .filter(MutationTest::isLawful)
                .filter(each -> solved(each).status() == Status.INFEASIBLE)
                .findFirst()
                .orElseThrow();
        alterEverything(solved(model), "infeasible chain");
        assertThat(rejected).isPositive();
    }

    @Test
    void noAlteredFigureOfAModelThatSharesCostsPasses() {
        for (Set<Part> parts : List.of(
                EnumSet.of(Part.ENTRY, Part.CLUSTER, Part.REGION_CAPACITY, Part.SHARED_SERVICE, Part.LOOP),
                EnumSet.of(Part.ENTRY, Part.COUNT_ROW, Part.PLANTS, Part.PLANT_CAPACITY))) {
            ModelDescriptor model = Stream.iterate(0L, seed -> seed + 1)
                    .map(seed -> SharedModels.of(seed, parts))
                    .filter(MutationTest::isLawful)
                    .filter(each -> solved(each).status() == Status.PROVEN)
                    .filter(each -> !solved(each).cost().orElseThrow().regions().isEmpty())
                    .findFirst()
                    .orElseThrow();
            rejected = 0;
            alterEverything(solved(model), parts.toString());
            assertThat(rejected).as("rejected; accepted: %s", accepted).isGreaterThan(300);
        }
    }

    private static Result solved(ModelDescriptor model) {
        return Runs.solve(model, "baseline", List.of(), Limits.standard());
    }

    private static boolean isLawful(ModelDescriptor model) {
        return ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private void alterEverything(Result result, String what) {
        assertThat(Checker.check(result).accepted()).as(what).isTrue();
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(ResultDocuments.toJson(result));
        List<String> places = new ArrayList<>();
        collect(document, "", places);
        for (String place : places) {
            JsonNode before = document.at(place);
            // Gaps are differences, so what counts as equal follows from the costs that they are differences of.
            double scale = place.matches("(/alternatives/\\d+)?/(gap|attraction).*") ? greatest(result) : 0;
            for (JsonNode after : alterations(before, scale, result)) {
                put(document, place, after);
                judge(document, place, what + ": " + place + " from " + before + " to " + after);
            }
            put(document, place, before);
        }
    }

    private static double greatest(Result result) {
        return Stream.concat(Stream.of(result), result.alternatives().stream())
                .mapToDouble(each -> each.cost().orElseThrow().total())
                .max()
                .orElseThrow();
    }

    private void judge(ObjectNode document, String place, String what) {
        Result altered;
        try {
            altered = ResultDocuments.fromJson("altered", document.toString());
        } catch (ModelException e) {
            rejected++;
            return;
        }
        Verdict verdict = Checker.check(altered);
        if (!verdict.accepted()) {
            rejected++;
            assertThat(verdict.findings()).as(what).allSatisfy(finding -> {
                assertThat(finding.code()).startsWith("FRG-");
                assertThat(finding.problem()).isNotBlank();
            });
            return;
        }
        accepted.merge(place.replaceAll("/\\d+", "/n"), 1, Integer::sum);
        String answer = place.replaceFirst("^/alternatives/\\d+", "");
        if (isLeftOpen(verdict, answer)) {
            return;
        }
        assertThat(ANSWERS).as(what).noneMatch(answer::startsWith);
        assertStillTrue(altered, what);
    }

    /** Where too many plans would have to be tried, the verdict says that it did not look. */
    private static boolean isLeftOpen(Verdict verdict, String answer) {
        return (answer.startsWith("/attraction") || answer.startsWith("/ties"))
                && verdict.unchecked().stream().anyMatch(each -> each.startsWith("attraction, ties"));
    }

    /** Every figure that the result states, by trying every plan of the model that it states. */
    private static void assertStillTrue(Result result, String what) {
        if (result.problem().technologies().isEmpty()) {
            assertStillTrue(result, result.problem(), what);
            return;
        }
        assertStillTrue(result, made(result.problem(), result.technology()), what);
        for (Result other : result.alternatives()) {
            assertStillTrue(other, made(result.problem(), other.technology()), what);
            double total = result.cost().orElseThrow().total();
            assertThat(total)
                    .as(what)
                    .isLessThanOrEqualTo(other.cost().orElseThrow().total() + 3 * Tolerance.at(total));
        }
    }

    private static ModelDescriptor made(ModelDescriptor model, String technology) {
        return model.madeBy(model.technology(technology).orElseThrow());
    }

    private static void assertStillTrue(Result result, ModelDescriptor problem, String what) {
        CostModel costs = CostModel.of(problem, CustomCosts.NONE);
        Instance instance = costs.instance();
        if (problem.sharesCosts()) {
            assertStillCheapest(result, instance, what);
            return;
        }
        BruteForce truth = BruteForce.of(instance);
        if (result.status() == Status.INFEASIBLE) {
            assertThat(truth.optimum()).as(what).isInfinite();
            return;
        }
        double slack = 3 * Tolerance.at(truth.optimum());
        List<String> regions = problem.regionSet().regions().stream()
                .map(region -> region.id())
                .toList();
        assertThat(result.cost().orElseThrow().total())
                .as(what)
                .isBetween(truth.optimum() - slack, truth.optimum() + slack);
        assertThat(result.bound().orElseThrow()).as(what).isLessThanOrEqualTo(truth.optimum() + slack);
        for (int block = 0; block < instance.blocks(); block++) {
            String id = problem.blocks().get(block).id();
            assertThat(result.plan().get(id))
                    .as(what)
                    .isEqualTo(regions.get(truth.plan().get(block)));
            for (int region = 0; region < instance.regions(); region++) {
                OptionalDouble gap = result.attraction().get(id).get(regions.get(region));
                double expected = truth.marginals()[block][region] - truth.optimum();
                double room = slack + 3 * Tolerance.at(truth.marginals()[block][region]);
                assertThat(gap.isEmpty()).as(what).isEqualTo(Double.isInfinite(expected));
                if (regions.get(region).equals(result.plan().get(id))) {
                    assertThat(result.armsLength().contains(id))
                            .as(what)
                            .isEqualTo(costs.isArmsLength(block, region, problem.output()));
                }
                assertThat(gap.isEmpty() || Math.abs(gap.getAsDouble() - expected) <= room)
                        .as(what)
                        .isTrue();
            }
        }
    }

    /** Where blocks share costs, attraction need not be stated, and plants are no regions of blocks. */
    private static void assertStillCheapest(Result result, Instance instance, String what) {
        double optimum = instance.shared().divisible().isEmpty()
                ? BruteForce.of(instance).optimum()
                : DividedForce.optimum(instance);
        if (result.status() == Status.INFEASIBLE) {
            assertThat(optimum).as(what).isInfinite();
            return;
        }
        double slack = 3 * Tolerance.at(optimum);
        assertThat(result.cost().orElseThrow().total()).as(what).isBetween(optimum - slack, optimum + slack);
        assertThat(result.bound().orElseThrow()).as(what).isLessThanOrEqualTo(optimum + slack);
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> collect(object.get(name), place + "/" + name, places));
        } else if (node instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(at -> collect(array.get(at), place + "/" + at, places));
        } else {
            places.add(place);
        }
    }

    /** Other digits in front and behind, another sign, no number at all; other names, known and unknown. */
    private static List<JsonNode> alterations(JsonNode node, double scale, Result result) {
        List<JsonNode> alterations = new ArrayList<>();
        if (node.isNumber()) {
            double value = node.asDouble();
            for (double other :
                    new double[] {value * (1 + 1e-6), value + 1, value * 10, -value, value / 2, value + 1e-5}) {
                if (Math.abs(other - value) > 20 * Tolerance.at(Math.abs(value) + scale)) {
                    alterations.add(DoubleNode.valueOf(other));
                }
            }
            alterations.add(NullNode.getInstance());
        } else if (node.isNull()) {
            alterations.add(DoubleNode.valueOf(0));
            alterations.add(DoubleNode.valueOf(3));
        } else if (node.isString()) {
            alterations.add(StringNode.valueOf(node.asString() + "x"));
            Stream.of(
                            result.problem().blocks().stream().map(block -> block.id()),
                            result.problem().links().stream().map(link -> link.id()),
                            result.problem().regionSet().regions().stream().map(region -> region.id()),
                            result.problem().technologies().stream().map(technology -> technology.id()),
                            result.problem().markets().stream().map(market -> market.id()),
                            Stream.of("region", "capacity"),
                            Stream.of(Status.values()).map(Status::name))
                    .flatMap(ids -> ids)
                    .filter(id -> !id.equals(node.asString()))
                    .forEach(id -> alterations.add(StringNode.valueOf(id)));
        }
        return alterations;
    }

    private static void put(ObjectNode document, String place, JsonNode value) {
        int slash = place.lastIndexOf('/');
        String last = place.substring(slash + 1);
        JsonNode parent = document.at(place.substring(0, slash));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }
}
