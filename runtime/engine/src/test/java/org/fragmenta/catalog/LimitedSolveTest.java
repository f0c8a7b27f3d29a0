package org.fragmenta.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.importing.ImportTerms;
import org.fragmenta.importing.InstanceFiles;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.instance.SharedModels;
import org.fragmenta.instance.SharedModels.Part;
import org.fragmenta.nearoptimal.NearOptimalPlans;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;
import org.fragmenta.verify.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever ends a solve early: it answers with the plan it has, if any, a bound that holds and the gap between them. */
class LimitedSolveTest {
    private static final int SEEDS = 2;
    private static final Duration FOREVER = Duration.ofMinutes(2);

    /** The kinds of model, each with the method that solves it. */
    private enum Kind {
        TREE(seed -> SharedModels.of(seed, EnumSet.noneOf(Part.class)), false),
        TECHNOLOGIES(LimitedSolveTest::technologies, false),
        PAIRWISE(seed -> file("pairs.wcsp", pairwise(new Random(seed)), ImportTerms.STANDARD), true),
        ASSIGNMENT(seed -> file("assignment.dat", assignment(new Random(seed)), ImportTerms.STANDARD), true),
        UNCAPACITATED(seed -> file("sites.txt", sites(new Random(seed), 12), ImportTerms.STANDARD), true),
        CAPACITATED(seed -> file("sites.txt", sites(new Random(seed), 9), ImportTerms.STANDARD.withCapacities()), true),
        SINGLE_SOURCE(
                seed -> file(
                        "sites.txt",
                        sites(new Random(seed), 5),
                        ImportTerms.STANDARD.withCapacities().withSingleSources()),
                true),
        ENTRY(seed -> SharedModels.of(seed, EnumSet.of(Part.ENTRY, Part.LOOP)), true),
        AGGLOMERATION(seed -> SharedModels.of(seed, EnumSet.of(Part.CLUSTER, Part.COUNT_ROW)), true),
        ROOM(seed -> SharedModels.of(seed, EnumSet.of(Part.REGION_CAPACITY, Part.ENTRY)), true),
        PLANTS(seed -> SharedModels.of(seed, EnumSet.of(Part.PLANTS, Part.PLANT_CAPACITY)), true),
        SHARED_LINKS(seed -> SharedModels.of(seed, EnumSet.of(Part.SHARED_SERVICE, Part.LOOP)), true);

        private final LongFunction<ModelDescriptor> model;

        /** Whether a limit can leave something open. */
        private final boolean searched;

        Kind(LongFunction<ModelDescriptor> model, boolean searched) {
            this.model = model;
            this.searched = searched;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anEarlyEndLeavesAnHonestGap(Kind kind) {
        Set<Status> ends = EnumSet.noneOf(Status.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            ModelDescriptor model = kind.model.apply(seed);
            Result whole = solved(model, Limits.standard());
            assertThat(whole.status()).as("%s, seed %s", kind, seed).isIn(Status.PROVEN, Status.INFEASIBLE);
            for (Map.Entry<String, Limits> limit : limits().entrySet()) {
                String of = kind + ", seed " + seed + ", " + limit.getKey();
                Result result = assertTimeoutPreemptively(FOREVER, () -> solved(model, limit.getValue()), of);
                assertHonest(result, whole, of);
                ends.add(result.status());
            }
        }
        assertThat(ends.contains(Status.LIMIT)).as("%s is left open", kind).isEqualTo(kind.searched);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void alternativesEndEarlyToo(Kind kind) {
        ModelDescriptor model = kind.model.apply(0);
        Result whole = solved(model, Limits.standard());
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        for (Map.Entry<String, Limits> limit : limits().entrySet()) {
            String of = kind + ", " + limit.getKey();
            NearOptimal near = assertTimeoutPreemptively(
                    FOREVER, () -> NearOptimalPlans.of(costs, 2, OptionalDouble.empty(), limit.getValue()), of);
            assertThat(Checker.check(whole.withNearOptimal(near)).findings())
                    .as(of)
                    .isEmpty();
        }
    }

    private static Map<String, Limits> limits() {
        Limits standard = Limits.standard();
        Map<String, Limits> limits = new TreeMap<>();
        limits.put("no time", standard.within(1e-9));
        limits.put("no memory", new Limits(60, 1_000_000, 1, 0));
        for (int nodes : List.of(1, 5)) {
            limits.put(nodes + " nodes", new Limits(60, nodes, 1 << 25, 0));
        }
        for (int looks : List.of(1, 10, 100)) {
            AtomicLong left = new AtomicLong(looks);
            limits.put(looks + " looks at the clock", standard.until(() -> isOver(left)));
        }
        return limits;
    }

    /** Ends a solve at a look that the test chooses, after which few are left to take. */
    private static boolean isOver(AtomicLong looksLeft) {
        long left = looksLeft.decrementAndGet();
        assertThat(left).as("looks at the clock beyond the end").isGreaterThan(-1_000);
        return left < 0;
    }

    private static Result solved(ModelDescriptor model, Limits limits) {
        Result result = Runs.solve(model, ScenarioDescriptor.BASELINE, List.of(), limits);
        assertThat(Checker.check(result).findings()).as("the checker").isEmpty();
        return result;
    }

    private static void assertHonest(Result result, Result whole, String of) {
        boolean possible = whole.status() == Status.PROVEN;
        assertThat(result.status()).as(of).isIn(Status.LIMIT, whole.status());
        assertThat(result.gap().isPresent()).as(of).isEqualTo(result.cost().isPresent());
        assertThat(result.cost().isEmpty() || possible).as(of).isTrue();
        double optimum = possible ? whole.cost().orElseThrow().total() : Double.POSITIVE_INFINITY;
        double room = possible ? Tolerance.at(optimum) : 0;
        assertThat(result.bound().orElse(Double.NEGATIVE_INFINITY)).as(of).isLessThanOrEqualTo(optimum + room);
        result.cost().ifPresent(cost -> {
            assertThat(cost.total()).as(of).isGreaterThanOrEqualTo(optimum - room);
            assertThat(result.bound().orElseThrow() + result.gap().orElseThrow())
                    .as(of)
                    .isCloseTo(cost.total(), within(Tolerance.at(cost.total())));
            assertThat(result.gap().orElseThrow() <= Tolerance.at(cost.total()))
                    .as(of)
                    .isEqualTo(result.status() == Status.PROVEN);
        });
    }

    private static ModelDescriptor technologies(long seed) {
        return LongStream.iterate(1_000 * seed, next -> next + 1)
                .mapToObj(next -> RandomModels.withTechnologies(new SplittableRandom(next), 3, 4))
                .filter(model ->
                        ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR))
                .findFirst()
                .orElseThrow();
    }

    private static ModelDescriptor file(String name, String text, ImportTerms terms) {
        return InstanceFiles.read(name, text, terms).model();
    }

    /** Weighted constraints: every pair of variables has a cost by their values, as in the files of toulbar2. */
    private static String pairwise(Random random) {
        int variables = 7;
        int values = 4;
        List<String> lines = new ArrayList<>();
        for (int one = 0; one < variables; one++) {
            for (int other = one + 1; other < variables; other++) {
                lines.add("2 " + one + " " + other + " 0 " + values * values);
                for (int pair = 0; pair < values * values; pair++) {
                    lines.add(pair / values + " " + pair % values + " " + random.nextInt(30));
                }
            }
        }
        int tables = variables * (variables - 1) / 2;
        String sizes = (values + " ").repeat(variables).trim();
        return "pairs " + variables + " " + values + " " + tables + " 100000\n" + sizes + "\n"
                + String.join("\n", lines);
    }

    /** Quadratic assignment: flows, then distances, as in QAPLIB. */
    private static String assignment(Random random) {
        int size = 5;
        StringBuilder text = new StringBuilder(size + "\n");
        for (int cell = 0; cell < 2 * size * size; cell++) {
            text.append(cell % (size * size) % (size + 1) == 0 ? 0 : random.nextInt(9))
                    .append(' ');
        }
        return text.toString();
    }

    /** Warehouses and customers, as in the OR-Library. */
    private static String sites(Random random, int sites) {
        int customers = 2 * sites;
        StringBuilder text = new StringBuilder(sites + " " + customers + "\n");
        for (int site = 0; site < sites; site++) {
            text.append(30 + random.nextInt(60))
                    .append(' ')
                    .append(60 + random.nextInt(60))
                    .append('\n');
        }
        for (int customer = 0; customer < customers; customer++) {
            text.append(5 + random.nextInt(20)).append('\n');
            for (int site = 0; site < sites; site++) {
                text.append(10 + random.nextInt(90)).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
