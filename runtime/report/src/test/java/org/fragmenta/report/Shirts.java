package org.fragmenta.report;

import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.map.ParameterRange;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.solve.Limits;

/** Three blocks, three wages: with dear links all stay together, with cheap ones each finds its place. */
final class Shirts {
    private static final String MODEL = """
            {"schema": 1, "id": "Shirts", "title": "Shirts <& blouses>", "currency": "USD", "output": 100000,
             "regionSet": {"regions": [
               {"id": "Hill", "wage": 0.8, "setupFactor": 2},
               {"id": "Plain", "wage": 1.4},
               {"id": "Port", "wage": 2.6, "setupFactor": 0.8}]},
             "blocks": [
               {"id": "Cutting", "laborHours": 0.1, "setup": 300000, "lifeYears": 10},
               {"id": "Sewing", "laborHours": 0.7, "setup": 200000, "lifeYears": 10},
               {"id": "Finishing", "laborHours": 0.3, "setup": 500000, "lifeYears": 10}],
             "links": [
               {"id": "Panels", "from": "Cutting", "to": "Sewing", "flow": 1, "coordination": 9000,
                "unitCoordination": 0.05},
               {"id": "Sewn", "from": "Sewing", "to": "Finishing", "flow": 1, "coordination": 7000,
                "unitCoordination": 0.08}]}
            """;

    private Shirts() {}

    static ModelDescriptor model() {
        return ModelDocuments.fromJson("shirts.json", MODEL);
    }

    static RegimeMap map(String x, String y) {
        return RegimeMap.of(
                        model(),
                        CustomCosts.NONE,
                        ParameterRange.around(Parameter.of(model(), x)),
                        ParameterRange.around(Parameter.of(model(), y)),
                        Limits.standard())
                .orElseThrow();
    }
}
