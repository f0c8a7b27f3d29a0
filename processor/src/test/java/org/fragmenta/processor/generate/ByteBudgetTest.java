package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.CostMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JVM never compiles a method of 8,000 bytecodes or more, so none of a solver may come near. */
class ByteBudgetTest {
    private static final int BUDGET = 4_000;
    private static final int MOST_OF_A_METHOD = 65_535;

    static Stream<AnnotatedModel> models() {
        Random random = new Random(3);
        int[][] tree = new int[99][];
        Arrays.setAll(tree, child -> new int[] {random.nextInt(child + 1), child + 1});
        int[][] star = new int[300][];
        Arrays.setAll(star, leaf -> new int[] {leaf + 1, 0});
        int[][] fan = new int[200][];
        Arrays.setAll(fan, link -> link < 100 ? new int[] {0, link + 2} : new int[] {link - 98, 1});
        int[][] narrow = new int[36][];
        Arrays.setAll(narrow, link -> link < 18 ? new int[] {0, link + 2} : new int[] {link - 16, 1});
        int[][] chain = new int[999][];
        Arrays.setAll(chain, link -> new int[] {link, link + 1});
        return Stream.of(
                TestModels.model("Tree100x1000", 100, 1000, tree),
                TestModels.model("Tree100x24", 100, 24, tree),
                TestModels.model("Tree100x40", 100, 40, tree),
                TestModels.model("Star", 301, 24, star),
                TestModels.model("Fan", 102, 20, fan),
                TestModels.model("Chain", 1000, 2, chain),
                TestModels.model("Wide20x24", 20, 24, Arrays.copyOf(star, 19)),
                TestModels.model("Wide20x60", 20, 60, Arrays.copyOf(star, 19)),
                TestModels.model("WideFan", 20, 20, narrow));
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsEveryMethodSmall(AnnotatedModel model) {
        CompiledCode.of(TestModels.generated(model), Map.of())
                .classes()
                .forEach((name, bytes) -> ClassMethods.sizes(bytes)
                        .forEach((method, size) -> assertThat(size)
                                .as("bytecodes of %s.%s", name, method)
                                .isLessThan(runsOnce(method) ? MOST_OF_A_METHOD : BUDGET)));
    }

    /** What fills constants is run once, so it matters only that it fits. */
    private static boolean runsOnce(String method) {
        return method.startsWith("<clinit>") || method.startsWith("$values") || method.startsWith("all()");
    }

    @Test
    void keepsTheChoiceOfCostMethodsSmall() {
        List<CostMethod> methods = new ArrayList<>();
        StringBuilder model = new StringBuilder("package example.models; public interface Many {");
        for (int block = 0; block < 250; block++) {
            methods.add(
                    new CostMethod(CostMethod.Kind.UNIT, "B" + block, "example.models.Many.B" + block, "unit", true));
            model.append("final class B")
                    .append(block)
                    .append(" { private B")
                    .append(block)
                    .append("() {} ")
                    .append("static double unit(org.fragmenta.dsl.Place place, double standard) { return standard + ")
                    .append(block)
                    .append("; } }\n");
        }
        AnnotatedModel bare = TestModels.model(
                "Many",
                250,
                2,
                IntStream.range(1, 250).mapToObj(block -> new int[] {0, block}).toArray(int[][]::new));
        AnnotatedModel many = TestModels.annotated("Many", bare.descriptor(), methods);
        CompiledCode code = CompiledCode.of(
                TestModels.generated(many),
                Map.of("example/models/Many.java", model.append("}").toString()));
        code.classes()
                .forEach((name, bytes) -> ClassMethods.sizes(bytes)
                        .forEach((method, size) -> assertThat(size)
                                .as("bytecodes of %s.%s", name, method)
                                .isLessThan(runsOnce(method) ? MOST_OF_A_METHOD : BUDGET)));
        var costs = code.create("example.models.ManyModel", org.fragmenta.catalog.CompiledModel.class)
                .customCosts();
        for (int block = 0; block < 250; block++) {
            assertThat(costs.unit("B" + block, null, 1000)).isEqualTo(1000 + block);
        }
    }
}
