package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.typed.Axis;
import org.junit.jupiter.api.Test;

class AxisGeneratorTest {
    private static final String RICH = """
            {"schema": 1, "id": "Rich", "currency": "USD", "output": 1000,
             "regionSet": {"id": "Two", "currency": "USD",
              "regions": [
               {"id": "Hill", "country": "LKA", "wage": 0.8, "skilledWage": 2, "rent": 3, "capitalCost": 0.1,
                "utilityPrice": 0.2, "profitTax": 0.1},
               {"id": "Port", "country": "IND", "wage": 1.4, "skilledWage": 4, "rent": 5, "capitalCost": 0.1,
                "utilityPrice": 0.3, "profitTax": 0.2}],
              "countries": [{"id": "IND", "tariff": 0.1, "importHours": 5, "exportHours": 5, "importFee": 9, "exportFee": 9},
                            {"id": "LKA", "tariff": 0.05, "importHours": 5, "exportHours": 5, "importFee": 9, "exportFee": 9}],
              "borders": [{"id": "Strait", "first": "IND", "second": "LKA", "hours": 3, "fee": 10}],
              "agreements": [{"id": "Free", "members": ["IND", "LKA"], "tariff": 0.01}],
              "routes": [{"id": "Ferry", "from": "Hill", "to": "Port", "mode": "SEA", "corridor": "Bridge", "km": 120,
                          "hours": 4, "costPerTonneKm": 0.1},
                         {"id": "Barge", "from": "Hill", "to": "Port", "mode": "SEA", "corridor": "Bridge", "km": 120,
                          "hours": 9, "costPerTonneKm": 0.05}]},
             "blocks": [{"id": "Leaf", "laborHours": 0.5, "setup": 2000}, {"id": "Packing", "laborHours": 0.3, "setup": 900}],
             "links": [{"id": "Sacks", "from": "Leaf", "to": "Packing", "flow": 1.1, "weightKg": 1, "value": 6,
                        "shipmentKg": 800, "coordination": 200}],
             "markets": [{"id": "Export", "region": "Port", "from": "Packing", "demand": 1000, "weightKg": 1, "value": 9,
                          "shipmentKg": 800}]}
            """;

    @Test
    void namesNumbersThatCostIsAffineIn() throws ReflectiveOperationException {
        ModelDescriptor model = ModelRules.require(
                ModelDocuments.read("Rich", new ByteArrayInputStream(RICH.getBytes(StandardCharsets.UTF_8))));

        List<Axis> axes = axes(model);

        assertThat(axes).extracting(Axis::path).doesNotHaveDuplicates();
        assertThat(axes)
                .extracting(axis -> Parameter.of(model, axis.path()).label())
                .contains(
                        "output",
                        "wage gap",
                        "wage of Hill",
                        "set-up of Leaf",
                        "set-up of all blocks",
                        "coordination of Sacks",
                        "cost of service link Sacks",
                        "cost of all markets",
                        "tariff of IND",
                        "hours of Strait",
                        "hours of Bridge",
                        "tariff of all agreements");
    }

    @Test
    void offersNothingThatAModelHasNot() throws ReflectiveOperationException {
        ModelDescriptor lonely = TestModels.model("Rich", 1, 2, new int[0][]).descriptor();

        assertThat(axes(lonely))
                .extracting(Axis::path)
                .noneMatch(
                        path -> path.startsWith("links") || path.startsWith("markets") || path.startsWith("countries"));
    }

    /** What every method of the generated axes answers for the first of what it asks for. */
    private static List<Axis> axes(ModelDescriptor model) throws ReflectiveOperationException {
        CompiledCode code = CompiledCode.of(Generators.generate(TestModels.annotated("Rich", model, List.of())));
        List<Method> methods = new ArrayList<>(
                Arrays.asList(code.loadClass(TestModels.PACKAGE + ".RichAxis").getDeclaredMethods()));
        methods.removeIf(method -> !Modifier.isPublic(method.getModifiers()));
        methods.sort(Comparator.comparing(Method::toString));
        List<Axis> axes = new ArrayList<>();
        for (Method method : methods) {
            Object[] first = Arrays.stream(method.getParameterTypes())
                    .map(type -> type.getEnumConstants()[0])
                    .toArray();
            axes.add((Axis) method.invoke(null, first));
        }
        return axes;
    }
}
