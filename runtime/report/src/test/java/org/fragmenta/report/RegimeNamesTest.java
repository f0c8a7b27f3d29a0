package org.fragmenta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.parametric.Regime;
import org.junit.jupiter.api.Test;

class RegimeNamesTest {
    private static final Regime TOGETHER = regime("", "Core", "Core", "Core");
    private static final Regime SEWN_AWAY = regime("", "Core", "Hill", "Core");
    private static final Regime SPREAD = regime("", "Core", "Hill", "Port");

    @Test
    void saysOnlyWhatSetsRegimesApart() {
        RegimeNames names = RegimeNames.of(List.of(TOGETHER, SEWN_AWAY, SPREAD));

        assertThat(names.common()).isEqualTo("Cutting in Core");
        assertThat(names.name(TOGETHER)).isEqualTo("all in Core");
        assertThat(names.name(SEWN_AWAY)).isEqualTo("Sewing in Hill; Finishing in Core");
        assertThat(names.name(SPREAD)).isEqualTo("Sewing in Hill; Finishing in Port");
    }

    @Test
    void oneRegimeIsNamedInFull() {
        RegimeNames names = RegimeNames.of(List.of(SPREAD, SPREAD));

        assertThat(names.common()).isEmpty();
        assertThat(names.name(SPREAD)).isEqualTo("Cutting in Core; Sewing in Hill; Finishing in Port");
    }

    @Test
    void technologiesAndOwnersAreNamedWhereTheyDiffer() {
        Regime bought = new Regime("", SEWN_AWAY.regions(), List.of("Sewing"), 2);
        assertThat(RegimeNames.of(List.of(SEWN_AWAY, bought)).name(bought)).isEqualTo("Sewing in Hill at arm's length");
        Regime whole = new Regime("Whole", Map.of("Making", "Core"), List.of(), 0);
        Regime split = regime("Split", "Core", "Hill", "Core");
        RegimeNames names = RegimeNames.of(List.of(whole, split));
        assertThat(names.name(whole)).isEqualTo("Whole: all in Core");
        assertThat(names.name(split)).isEqualTo("Split: Cutting, Finishing in Core; Sewing in Hill");
    }

    @Test
    void manyBlocksAreCutShort() {
        Map<String, String> here = new LinkedHashMap<>();
        Map<String, String> there = new LinkedHashMap<>();
        for (int block = 1; block <= 9; block++) {
            here.put("B" + block, "Core");
            there.put("B" + block, block % 2 == 0 ? "Hill" : "Port");
        }
        Regime far = new Regime("", there, List.of(), 8);
        assertThat(RegimeNames.of(List.of(new Regime("", here, List.of(), 0), far))
                        .name(far))
                .isEqualTo("B1, B3, B5 in Port; B2, B4, B6 in Hill; 3 more");
    }

    private static Regime regime(String technology, String cutting, String sewing, String finishing) {
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("Cutting", cutting);
        regions.put("Sewing", sewing);
        regions.put("Finishing", finishing);
        return new Regime(technology, regions, List.of(), 0);
    }
}
