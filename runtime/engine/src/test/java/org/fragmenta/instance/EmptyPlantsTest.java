package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.Test;

class EmptyPlantsTest {
    private static final String MODEL = """
            {"schema": 1, "id": "Bicycles", "output": 10,
             "regionSet": {"regions": [{"id": "North", "site": {"agglomeration": 40}}, {"id": "South"}]},
             "blocks": [
               {"id": "Parts", "unitRow": [1, 2]},
               {"id": "Assembling", "unitRow": [1, 2], "setupRow": [SETUP, 3],
                "plants": {"several": true, "capacity": 8}}],
             "links": [{"id": "Kits", "from": "Parts", "to": "Assembling"}],
             "markets": [{"id": "Export", "region": "South", "from": "Assembling", "demand": 10, "unitRow": [3, 0],
               "singleSource": SINGLE}]}
            """;

    private static ModelDescriptor model(int setup, boolean single) {
        ModelDescriptor model = ModelDocuments.fromJson(
                "bicycles.json",
                MODEL.replace("SETUP", String.valueOf(setup)).replace("SINGLE", String.valueOf(single)));
        assertThat(ModelRules.check(model)).isEmpty();
        return model;
    }

    @Test
    void aPlantThatGainsMoreFromCompanyThanItCostsIsWarnedOf() throws IOException {
        assertThat(EmptyPlants.of(model(20, false))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("FRG-908");
            assertThat(finding.path()).isEqualTo("blocks.Assembling.plants.capacity");
            assertThat(Files.readString(Path.of("..", "..", "docs", "diagnostics", "FRG-908.md")))
                    .contains("```\n" + finding.text() + "\n```");
        });
    }

    @Test
    void oneThatCostsAsMuchAsItGainsPasses() {
        assertThat(EmptyPlants.of(model(119, false))).hasSize(1);
        assertThat(EmptyPlants.of(model(120, false))).isEmpty();
    }

    @Test
    void plantsThatServeWholeMarketsPass() {
        assertThat(EmptyPlants.of(model(20, true))).isEmpty();
    }
}
