package org.fragmenta.cluster;

import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.scenario.Scenarios;

/** The reference scenario of concentrated dispersion (theory V19), as a user writes it. */
public final class ReferenceCluster {
    static final String JSON = """
            {"schema": 1, "id": "Reference", "output": 1,
             "regionSet": {"id": "Four", "regions": [
                 {"id": "c", "country": "Centre", "site": {"congestion": 0.1}},
                 {"id": "a", "country": "Centre", "site": {"congestion": 0.1}},
                 {"id": "h", "country": "Periphery", "site": {"congestion": 0.1}},
                 {"id": "u", "country": "Periphery", "site": {"congestion": 0.1}}],
               "countries": [{"id": "Centre"}, {"id": "Periphery"}],
               "routes": [
                 {"id": "Road", "from": "c", "to": "a", "mode": "ROAD", "km": 1, "hours": 2, "costPerTonneKm": 1},
                 {"id": "Highway", "from": "c", "to": "h", "mode": "ROAD", "km": 1.5, "hours": 3, "costPerTonneKm": 1},
                 {"id": "Track", "from": "c", "to": "u", "mode": "ROAD", "km": 4, "hours": 8, "costPerTonneKm": 1}]},
             "blocks": [
               {"id": "Supplier", "unitRow": [0, null, null, null]},
               {"id": "Plant", "unitRow": [50, 52, 45.7, 45]}],
             "links": [{"id": "Parts", "from": "Supplier", "to": "Plant", "weightKg": 1000, "value": 1}],
             "tables": [{"id": "Distance", "rows": [[0, 1, 4, 4], [1, 0, 4, 4], [4, 4, 0, 6], [4, 4, 6, 0]]}],
             "economy": {"timeCost": 0},
             "scenarios": [{"id": "NoHighway", "changes": [{"path": "routes.Highway.km", "value": 4}]}],
             "cluster": {"core": "c", "firms": 30, "distances": {"table": "Distance"},
               "neighbours": [{"first": "c", "second": "a"}],
               "sites": [{"region": "c", "incumbents": 8}],
               "effects": [{"kind": "SPILLOVER", "strength": 1, "scale": 1.4426950408889634}],
               "withoutCorridor": "NoHighway"}}
            """;

    private ReferenceCluster() {}

    public static ModelDescriptor model(String... settings) {
        ModelDescriptor model = ModelDocuments.fromJson("reference", JSON);
        return ModelRules.require(
                Scenarios.apply(model, Stream.of(settings).map(Scenarios::parse).toList()));
    }

    static ModelDescriptor withoutCorridor() {
        return Runs.changed(model(), "NoHighway", List.of());
    }

    public static ClusterStudy study(ModelDescriptor model) {
        return ClusterStudy.of(model, CustomCosts.NONE);
    }
}
