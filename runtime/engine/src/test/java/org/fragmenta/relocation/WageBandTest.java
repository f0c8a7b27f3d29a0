package org.fragmenta.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.scenario.Scenarios;
import org.junit.jupiter.api.Test;

class WageBandTest {
    private static final String SHIRTS = """
            {"schema": 1, "id": "Shirts", "output": 100, "economy": {"discountRate": 0.1},
             "regionSet": {"regions": [
               {"id": "North", "country": "N", "wage": 1.4}, {"id": "South", "country": "S", "wage": 1}]},
             "blocks": [{"id": "Sewing", "laborHours": 1, "setup": 600}],
             "horizon": {"firstYear": 2026, "years": 5, "keptForEver": true,
               "moves": [{"block": "Sewing", "exit": 100, "standsIn": "North"}]}}
            """;

    @Test
    void a_block_stays_while_the_gap_is_within_what_moving_costs_a_year() {
        Relocation relocation = RelocationTest.relocation(ModelDocuments.fromJson("a test", SHIRTS));
        List<WageBand> bands = relocation.bands();
        assertThat(bands).hasSize(1);
        WageBand band = bands.get(0);
        // A move costs 700, 70 a year at 10 %; 100 hours make that a wage gap of 0.7 either way.
        assertThat(band.block()).isEqualTo("Sewing");
        assertThat(band.region()).isEqualTo("North");
        assertThat(band.leavesAbove().orElseThrow()).isCloseTo(1.7, within(1e-9));
        assertThat(band.returnsBelow().orElseThrow()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void a_myopic_firm_moves_just_above_the_band_and_not_below() {
        for (double wage : new double[] {1.699, 1.701}) {
            Relocation relocation = RelocationTest.relocation(Scenarios.apply(
                    ModelDocuments.fromJson("a test", SHIRTS), List.of(Scenarios.parse("regions.North.wage=" + wage))));
            assertThat(relocation.timeline(Foresight.MYOPIC).moves()).hasSize(wage > 1.7 ? 1 : 0);
        }
    }
}
