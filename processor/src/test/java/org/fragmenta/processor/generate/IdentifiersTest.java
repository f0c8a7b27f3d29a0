package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void writesConstantsInCapitalsWordByWord() {
        assertThat(Identifiers.constants(
                        List.of("CutPanels", "Sewing", "LosAngeles", "USMarket", "HDD2", "Plant2East", "x"), Set.of()))
                .containsExactly("CUT_PANELS", "SEWING", "LOS_ANGELES", "US_MARKET", "HDD2", "PLANT2_EAST", "X");
    }

    @Test
    void writesMembersWithASmallFirstWord() {
        assertThat(Identifiers.members(List.of("CutPanels", "Sewing", "URL", "USMarket"), Set.of()))
                .containsExactly("cutPanels", "sewing", "url", "usMarket");
    }

    @Test
    void givesTwoIdsOfOneNameANumberInTheirOrder() {
        assertThat(Identifiers.constants(List.of("LosAngeles", "Los_Angeles", "LOS_ANGELES"), Set.of()))
                .containsExactly("LOS_ANGELES", "LOS_ANGELES_2", "LOS_ANGELES_3");
    }

    @Test
    void leavesAPlainNameToTheIdThatItIsPlainFor() {
        assertThat(Identifiers.constants(List.of("LosAngeles", "Los_Angeles", "Los_Angeles_2"), Set.of()))
                .containsExactly("LOS_ANGELES", "LOS_ANGELES_3", "LOS_ANGELES_2");
    }

    @Test
    void keepsOffWordsOfJavaAndOfTheClass() {
        assertThat(Identifiers.members(List.of("Class", "Int", "True", "TotalCost"), Set.of("totalCost")))
                .containsExactly("class_", "int_", "true_", "totalCost_");
        assertThat(Identifiers.constants(List.of("Regions"), Set.of("REGIONS"))).containsExactly("REGIONS_");
    }

    @Test
    void replacesWhatJavaDoesNotAllow() {
        assertThat(Identifiers.constants(List.of("Ho Chi Minh", "2nd-Ring"), Set.of()))
                .containsExactly("HO_CHI_MINH", "_2ND_RING");
    }
}
