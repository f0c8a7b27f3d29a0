package org.fragmenta.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Constant;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.parametric.Parameter;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final String RICH = """
            {"schema": 1, "id": "Rich", "currency": "USD", "output": 1000,
             "regionSet": {"id": "Two", "currency": "USD",
              "regions": [
               {"id": "Hill", "country": "LKA", "wage": 0.8, "skilledWage": 2, "rent": 3, "capitalCost": 0.1,
                "utilityPrice": 0.2, "profitTax": 0.1, "latitude": 7, "longitude": 80.6},
               {"id": "Port", "country": "IND", "wage": 1.4, "skilledWage": 4, "rent": 5, "capitalCost": 0.1,
                "utilityPrice": 0.3, "profitTax": 0.2, "latitude": 9, "longitude": 79}],
              "countries": [{"id": "IND", "tariff": 0.1, "importHours": 5, "exportHours": 5, "importFee": 9, "exportFee": 9},
                            {"id": "LKA", "tariff": 0.05, "importHours": 5, "exportHours": 5, "importFee": 9, "exportFee": 9}],
              "borders": [{"id": "Strait", "first": "IND", "second": "LKA", "hours": 3, "fee": 10}],
              "agreements": [{"id": "Free", "members": ["IND", "LKA"], "tariff": 0.01}],
              "routes": [{"id": "Ferry", "from": "Hill", "to": "Port", "mode": "SEA", "corridor": "Bridge", "km": 120,
                          "hours": 4, "costPerTonneKm": 0.1},
                         {"id": "Barge", "from": "Hill", "to": "Port", "mode": "SEA", "corridor": "Bridge", "km": 120,
                          "hours": 9, "costPerTonneKm": 0.05}]},
             "blocks": [{"id": "Leaf", "laborHours": 0.5, "setup": 2000}, {"id": "Packing", "laborHours": 0.3, "setup": 900,
                          "armsLength": {"headquarters": "Port", "advantage": 0, "friction": 0.1, "frictionPerKm": 0}}],
             "links": [{"id": "Sacks", "from": "Leaf", "to": "Packing", "flow": 1.1, "weightKg": 1, "value": 6,
                        "shipmentKg": 800, "coordination": 200}],
             "markets": [{"id": "Export", "region": "Port", "from": "Packing", "demand": 1000, "weightKg": 1, "value": 9,
                          "shipmentKg": 800}]}
            """;

    private static final Map<Class<?>, String> FIRST = Map.of(
            Constant.Region.class, "Hill",
            Constant.Block.class, "Leaf",
            Constant.Link.class, "Sacks",
            Constant.Market.class, "Export",
            Constant.Country.class, "IND",
            Constant.Border.class, "Strait",
            Constant.Corridor.class, "Bridge");

    private static final ModelDescriptor MODEL = ModelRules.require(
            ModelDocuments.read("Rich", new ByteArrayInputStream(RICH.getBytes(StandardCharsets.UTF_8))));

    @Test
    void namesNumbersThatCostIsAffineIn() throws ReflectiveOperationException {
        List<Axis> axes = new ArrayList<>();
        for (Method method : Axis.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
                axes.add((Axis) method.invoke(
                        null,
                        Arrays.stream(method.getParameterTypes())
                                .map(kind -> constant(kind, FIRST.get(kind)))
                                .toArray()));
            }
        }

        assertThat(axes).extracting(Axis::path).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(axes)
                .extracting(axis -> Parameter.of(MODEL, axis.path()).label())
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
    void isRefusedWhereTheModelHasNoSuchElement() {
        Axis axis = Axis.setup((Constant.Block) constant(Constant.Block.class, "Sewing"));

        assertThatThrownBy(() -> Parameter.of(MODEL, axis.path()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("Sewing");
    }

    private static Object constant(Class<?> kind, String id) {
        return Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> id);
    }
}
