package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.Test;

class PlantsRuleTest {
    private static final String MODEL = """
            {"schema": 1, "id": "Bicycles", "output": 10,
             "regionSet": {"regions": [{"id": "North"}, {"id": "South"}]},
             "blocks": [
               {"id": "Parts", "unitRow": [1, 2], "plants": {"several": PARTS}},
               {"id": "Assembling", "unitRow": [1, 2], "plants": {"several": true, "capacity": 8}}],
             "links": [{"id": "Kits", "from": "Parts", "to": "Assembling", "sharedService": "Lorries"}],
             "markets": [{"id": "Export", "region": "South", "from": "Assembling", "demand": 10, "unitRow": [3, 0],
               "singleSource": SINGLE}],
             "sharedServices": [{"id": "Lorries", "cost": 5}]}
            """;

    private static List<Finding> findings(boolean partsSeveral, boolean single) {
        ModelDescriptor model = ModelDocuments.fromJson(
                "bicycles.json",
                MODEL.replace("PARTS", String.valueOf(partsSeveral)).replace("SINGLE", String.valueOf(single)));
        return ModelRules.check(model);
    }

    @Test
    void plantsSendNothing() {
        assertThat(findings(true, true)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("FRG-128");
            assertThat(finding.path()).isEqualTo("links.Kits.from");
            assertThat(finding.problem()).contains("Link Kits leaves block Parts, which may run several plants");
        });
    }

    @Test
    void servicesReachNoPlantsThatDivideMarkets() {
        assertThat(findings(false, false)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("FRG-129");
            assertThat(finding.path()).isEqualTo("links.Kits.sharedService");
            assertThat(finding.problem()).contains("shared service Lorries to reach Assembling");
        });
    }

    @Test
    void capacitiesByRegionDivideMarketsAsMuch() {
        String model = MODEL.replace("PARTS", "false")
                .replace("SINGLE", "false")
                .replace("\"capacity\": 8", "\"capacityRow\": [8, 9]");
        assertThat(ModelRules.check(ModelDocuments.fromJson("bicycles.json", model)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("FRG-129"));
    }

    @Test
    void whatServesMarketsWholePasses() {
        assertThat(findings(false, true)).isEmpty();
    }
}
