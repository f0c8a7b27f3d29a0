package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.processor.plan.SolverPlanner;
import org.fragmenta.solve.CanonicalPlan;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated eliminations against plans tried one by one and against the generic kernel. */
class GeneratedKernelTest {
    private static final double EXACT = 1e-9;

    record Shape(String name, int blocks, int regions, int[][] links, Form form, boolean tables, int runs) {
        @Override
        public String toString() {
            return name + " of " + blocks + " blocks in " + regions + " regions";
        }
    }

    static Stream<Shape> small() {
        int[][] chain = {{0, 1}, {1, 2}, {2, 3}};
        int[][] backwards = {{1, 0}, {3, 2}, {2, 1}};
        int[][] hub = {{0, 3}, {3, 1}, {2, 3}, {3, 4}};
        int[][] parallel = {{0, 1}, {1, 0}, {1, 2}, {1, 2}};
        int[][] triangle = {{0, 1}, {1, 2}, {0, 2}};
        int[][] tail = {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {4, 3}};
        int[][] square = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};
        int[][] width3 = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}};
        int[][] width4 = {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}, {4, 0}};
        return Stream.of(
                new Shape("One", 1, 5, new int[0][], Form.UNROLLED, false, 300),
                new Shape("OneEverywhere", 1, 1, new int[0][], Form.UNROLLED, false, 50),
                new Shape("OneRegion", 3, 1, new int[][] {{0, 1}, {1, 2}}, Form.UNROLLED, false, 100),
                new Shape("Pair", 2, 4, new int[][] {{1, 0}}, Form.UNROLLED, false, 300),
                new Shape("Chain", 4, 4, chain, Form.UNROLLED, false, 300),
                new Shape("Backwards", 4, 3, backwards, Form.UNROLLED, false, 300),
                new Shape("Hub", 5, 3, hub, Form.UNROLLED, false, 300),
                new Shape("Parallel", 3, 4, parallel, Form.UNROLLED, false, 300),
                new Shape("Forest", 5, 3, new int[][] {{0, 1}, {3, 4}}, Form.LISTED, false, 300),
                new Shape("Loose", 4, 3, new int[0][], Form.LISTED, false, 200),
                new Shape("Triangle", 3, 4, triangle, Form.UNROLLED, true, 300),
                new Shape("Tail", 5, 3, tail, Form.UNROLLED, true, 300),
                new Shape("Square", 4, 4, square, Form.UNROLLED, true, 300),
                new Shape("Width3", 5, 3, width3, Form.UNROLLED, true, 300),
                new Shape("Width4", 5, 3, width4, Form.UNROLLED, true, 300));
    }

    static Stream<Shape> large() {
        int[][] tree = {{0, 1}, {2, 1}, {1, 3}, {3, 4}, {5, 3}, {4, 5 + 1}};
        int[][] parallel = {{0, 1}, {1, 0}, {2, 1}};
        int[][] triangles = {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {2, 4}, {4, 5}};
        int[][] star = new int[44][];
        Arrays.setAll(star, leaf -> leaf % 2 == 0 ? new int[] {leaf + 1, 0} : new int[] {0, leaf + 1});
        int[][] fan = new int[60][];
        Arrays.setAll(fan, link -> link < 30 ? new int[] {0, link + 2} : new int[] {link - 28, 1});
        return Stream.of(
                new Shape("LoopTree", 7, 30, tree, Form.LOOPS, false, 40),
                new Shape("LoopParallel", 3, 40, parallel, Form.LOOPS, false, 40),
                new Shape("LoopTriangles", 6, 26, triangles, Form.LOOPS, true, 10),
                new Shape("MessageTree", 7, 70, tree, Form.MESSAGES, false, 20),
                new Shape("MessageParallel", 3, 64, parallel, Form.MESSAGES, false, 20),
                new Shape("MessageTriangles", 6, 61, triangles, Form.MESSAGES, true, 3),
                new Shape("MostWrittenOut", 20, 5, Arrays.copyOf(star, 19), Form.UNROLLED, false, 100),
                new Shape("Star", 45, 5, star, Form.LISTED, false, 100),
                new Shape("Fan", 32, 4, fan, Form.LISTED, true, 50),
                new Shape("ManyLoose", 50, 3, new int[0][], Form.LISTED, false, 50),
                new Shape("ManyRegions", 45, 61, star, Form.LISTED, false, 3));
    }

    @ParameterizedTest
    @MethodSource("small")
    void agreesWithEveryPlanTried(Shape shape) {
        Kernel generated = kernel(shape);
        for (int seed = 0; seed < shape.runs(); seed++) {
            Instance instance = Instances.random(new Random(seed), shape.blocks(), shape.regions(), shape.links());
            double[][] expected = Instances.bruteForce(instance);
            check(shape + ", seed " + seed, generated, instance, expected);
        }
    }

    @ParameterizedTest
    @MethodSource({"small", "large"})
    void agreesWithTheGenericKernel(Shape shape) {
        Kernel generated = kernel(shape);
        Kernel generic = GenericKernel.of(shape.blocks(), Arrays.asList(shape.links()));
        for (int seed = 1000; seed < 1000 + shape.runs(); seed++) {
            Instance instance = Instances.random(new Random(seed), shape.blocks(), shape.regions(), shape.links());
            double[][] expected = new double[shape.blocks()][shape.regions()];
            double optimum = generic.minMarginals(instance, expected);
            double[][] actual = check(shape + ", seed " + seed, generated, instance, expected);
            if (optimum < Double.POSITIVE_INFINITY) {
                assertThat(CanonicalPlan.find(instance, generated, actual, optimum))
                        .as("plan of %s, seed %d", shape, seed)
                        .containsExactly(CanonicalPlan.find(instance, generic, expected, optimum));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void pricesSubsidisedBlocks(Shape shape) {
        Kernel generated = kernel(shape);
        for (int seed = 2000; seed < 2020; seed++) {
            Instance instance = Instances.random(new Random(seed), shape.blocks(), shape.regions(), shape.links());
            double[][] expected = Instances.bruteForce(instance);
            double subsidy = 1024;
            double[][] costs = new double[instance.blocks()][];
            for (int block = 0; block < costs.length; block++) {
                costs[block] = Arrays.stream(instance.blockCost(block))
                        .map(cost -> cost - subsidy)
                        .toArray();
                for (int region = 0; region < shape.regions(); region++) {
                    expected[block][region] -= subsidy * shape.blocks();
                }
            }
            check(
                    shape + ", seed " + seed,
                    generated,
                    new Instance(instance.regions(), costs, instance.links()),
                    expected);
        }
    }

    private static Kernel kernel(Shape shape) {
        AnnotatedModel model = TestModels.model(shape.name(), shape.blocks(), shape.regions(), shape.links());
        SolverPlan plan = SolverPlanner.plan(model.descriptor());
        assertThat(plan.form()).isEqualTo(shape.form());
        assertThat(plan.tables()).isEqualTo(shape.tables());
        return CompiledCode.of(TestModels.generated(model), Map.of())
                .create(TestModels.PACKAGE + "." + shape.name() + "Solver", Kernel.class);
    }

    private static double[][] check(String what, Kernel kernel, Instance instance, double[][] expected) {
        double[][] actual = new double[instance.blocks()][instance.regions()];
        for (double[] row : actual) {
            Arrays.fill(row, Double.NaN);
        }
        double optimum = kernel.minMarginals(instance, actual);
        assertThat(kernel.least(instance)).as(what).isEqualTo(optimum);
        double least = Arrays.stream(expected[0]).min().orElseThrow();
        assertCost(what + ", optimum", optimum, least);
        for (int block = 0; block < expected.length; block++) {
            for (int region = 0; region < expected[block].length; region++) {
                assertCost(
                        what + ", block " + block + ", region " + region,
                        actual[block][region],
                        expected[block][region]);
            }
        }
        return actual;
    }

    private static void assertCost(String what, double actual, double expected) {
        if (expected == Double.POSITIVE_INFINITY) {
            assertThat(actual).as(what).isEqualTo(expected);
        } else {
            assertThat(actual).as(what).isCloseTo(expected, within(EXACT * Math.max(1, expected)));
        }
    }
}
